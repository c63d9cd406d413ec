import { test } from '../county.ts';
import { another, expect, figure, fit, open, signIn } from '../leka.ts';

test.use({ people: 200 });

test('WP-7 the confirming desk asks the next person; yes moves the confirmed figure by one, anything else leaves no trace', async ({ page, county, browser }, info) => {
  test.slow();
  const auditor = await another(browser, info, { baseURL: county.url });
  await signIn(auditor.page, 'statistics_auditor');
  const confirmed = async (): Promise<number> => (await figure(auditor.page, 'transfer.total', 'confirmed')) + (await figure(auditor.page, 'urban_jobs.new', 'confirmed'));
  const before = { reported: await figure(auditor.page, 'transfer.total'), confirmed: await confirmed() };

  await signIn(page, 'confirming_desk');
  await page.locator('nav.menu a[href="/confirming"]').click();
  await expect(page.locator('h1')).toHaveText('向本人确认');
  await expect(page.locator('section[lang="zh"]')).toContainText('不管您说什么');
  await expect(page.locator('section[lang="bo"]')).toContainText(/[\u0f40-\u0fbc]/);
  await expect(page.locator('main'), 'WP-28').not.toContainText(/自愿|voluntary/i);
  await expect(page.locator('main'), 'the desk has no target').not.toContainText(/目标/);
  await fit(page, 'zh');

  const asked = await page.locator('input[name="placement"]').inputValue();
  await page.getByRole('button', { name: '已问' }).click();
  await expect(page.locator('h1')).toHaveText('向本人确认');
  await expect(page.locator('input[name="placement"]'), 'the next one, and not the same today').not.toHaveValue(asked);
  expect(await confirmed(), 'WP-3: nothing to see of it').toBe(before.confirmed);
  await open(page, '/confirming');
  await expect(page.locator('main')).not.toContainText(/拒绝|不同意/);

  const placement = await page.locator('input[name="placement"]').inputValue();
  await page.getByRole('button', { name: '本人说是' }).click();
  await expect(page.locator('input[name="placement"]')).not.toHaveValue(placement);
  await fit(page, 'zh');
  expect(await figure(auditor.page, 'transfer.total'), 'reported stays').toBe(before.reported);
  const after = await confirmed();
  // A second job of a person who is confirmed already moves nothing; the demo has some.
  expect([before.confirmed, before.confirmed + 1]).toContain(after);
  await auditor.context.close();
});

test.describe('WP-25 without a complaint body', () => {
  test.use({ people: 0 });
  test('WP-25 a real county says what is missing before anybody is asked @desktop', async ({ county, request }) => {
    await county.leka('user', 'add', 'desk-c', '--role', 'confirming_desk');
    expect((await request.get('/confirming', { maxRedirects: 0 })).status(), 'nobody is asked without an account').toBe(303);
  });
});
