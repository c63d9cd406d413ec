import { test } from '../county.ts';
import { code } from '../messages.ts';
import { another, expect, fit, open, signIn } from '../leka.ts';
import { idNumber } from '../invented.ts';

test.use({ people: 60, viewport: { width: 360, height: 800 } });

const PHONE = '19900007021';

test('WP-1 WP-12 WP-13 somebody asks for help with work, the desk enters a contact and help, and the person sees both and ends it @phone', async ({ page, county, browser }, info) => {
  test.slow();
  // An account of one's own: a telephone, and a desk that saw the identity card.
  await open(page, '/my/register', 'bo');
  await page.locator('#phone').fill(PHONE);
  await page.locator('#agreed').check();
  await page.locator('form[action="/my/register"] button').click();
  await page.locator('#code').fill(await code(county, PHONE));
  await page.locator('form[action="/my/register/code"] button').click();
  await page.locator('#name').fill('测试甲');
  await page.locator('#number').fill(idNumber(21));
  await page.locator('#township').selectOption('540329100');
  await page.locator('form[action="/my/registration"] button').click();
  const serial = await page.locator('dd.serial').innerText();
  const desk = await another(browser, info, { baseURL: county.url });
  await signIn(desk.page, 'township_desk');
  await open(desk.page, '/registrations', 'zh');
  await desk.page.locator('#serial').fill(serial);
  await desk.page.locator('#number').fill(idNumber(21));
  await desk.page.locator('#seen').check();
  await desk.page.locator('form[action="/registrations"] button').click();
  await expect(desk.page.locator('.notice')).toBeVisible();

  // Asking: a mistake keeps what was typed.
  await open(page, '/my', 'bo');
  await page.locator('main a[href="/my/service"]').click();
  await fit(page, 'bo');
  await page.locator('#text').fill('会开车');
  await page.locator('input[name="wants"][value="training"]').check();
  await page.locator('form[action="/my/service"] button').click();
  await expect(page.locator('.error-summary a[href="#kind"]')).toBeVisible();
  await expect(page.locator('#text')).toHaveValue('会开车');
  await fit(page, 'bo');
  await page.locator('input[name="kind"][value="looking"]').check();
  await page.locator('form[action="/my/service"] button').click();
  await expect(page.locator('form[action="/my/service/end"]')).toBeVisible();
  await fit(page, 'bo');

  // The desk: its home says that somebody waits, the list is masked, one is opened for a purpose.
  await open(desk.page, '/', 'zh');
  await expect(desk.page.locator('main')).not.toContainText('测试甲');
  await fit(desk.page, 'zh');
  await desk.page.getByRole('link', { name: /个求助的人等首次联系/ }).click();
  await expect(desk.page.locator('main')).not.toContainText('测试甲');
  await fit(desk.page, 'zh');
  await desk.page.locator('tbody a').last().click();
  await fit(desk.page, 'zh');
  await desk.page.locator('#purpose').selectOption('asked');
  await desk.page.locator('form[action$="/open"] button').click();
  await expect(desk.page.locator('h1')).toHaveText('测试甲');
  await expect(desk.page.locator('main')).toContainText('会开车');
  await fit(desk.page, 'zh');
  await desk.page.getByRole('button', { name: '记下联系' }).click();
  await expect(desk.page.locator('tbody tr')).toHaveCount(1);
  await desk.page.getByRole('button', { name: '记下帮助' }).click();
  await expect(desk.page.locator('#help-error')).toBeVisible();
  await desk.page.locator('#help').selectOption('training');
  await desk.page.getByRole('button', { name: '记下帮助' }).click();
  await expect(desk.page.locator('tbody tr')).toHaveCount(2);
  await fit(desk.page, 'zh');

  // The person sees both, says whether it helped, and ends it.
  await page.reload();
  await expect(page.locator('main ul.given li')).toHaveCount(2);
  await fit(page, 'bo');
  await page.locator('button[value="helped"]').click();
  await expect(page.locator('form[action="/my/service/say"]')).toHaveCount(0);
  await page.locator('form[action="/my/service/end"] button').click();
  await expect(page.locator('input[name="kind"]')).toHaveCount(2);
  await desk.page.reload();
  await expect(desk.page.locator('main'), 'nothing is left of it').not.toContainText('测试甲');
  await desk.context.close();
});

test('WP-12 WP-22 how townships serve stands in the order of their codes, without small numbers @phone', async ({ page }) => {
  await signIn(page, 'planning', 'zh');
  await open(page, '/quality', 'zh');
  await page.locator('main a[href="/quality/service"]').click();
  await expect(page.locator('main table'), 'two quarters of the demo').toHaveCount(2);
  await expect(page.locator('main')).toContainText('人数太少');
  await fit(page, 'zh');
});
