import { test } from '../county.ts';
import { another, expect, fit, open, signIn, tongues } from '../leka.ts';
import { code } from '../messages.ts';

test.use({ people: 60 });

test('WP-6 WP-4 a yes before a witness is heard by the desk without a target and taken back there @phone', async ({ page, county, browser }, info) => {
  test.slow();
  // The number on the person's own card; the demo has an offer for them.
  const me = await another(browser, info, { baseURL: county.url });
  await signIn(me.page, 'resident');
  await open(me.page, '/my/record', 'zh');
  await me.page.getByRole('button', { name: '显示整个身份证号码' }).click();
  const number = /990329\d{11}[\dX]/.exec(await me.page.locator('dl.facts').innerText())![0];

  await signIn(page, 'confirming_desk');
  await open(page, '/people', 'zh');
  const form = page.locator('form[action="/people/by-number"]');
  await form.getByLabel('身份证号码').fill(number);
  await form.getByLabel('用途').selectOption({ label: '本人来办事' });
  await form.getByRole('button').click();
  await page.getByRole('link', { name: '听本人说' }).click();
  // Work that began, the offer of an employer and that of an agency with a team.
  await expect(page.locator('main li.card')).toHaveCount(3);
  await fit(page, 'zh');
  await page.locator('main li.card', { hasText: '单位请您去做' }).last().locator('a').click();
  const here = new URL(page.url()).pathname;

  // Read aloud in the language of the person: the other work first, then the terms.
  for (const lang of tongues) {
    await open(page, here, lang);
    await fit(page, lang);
    await expect(page.locator('main'), 'WP-28').not.toContainText(/自愿|voluntary/i);
  }
  await open(page, here, 'zh');
  await page.locator('#witness').fill('见证人甲');
  await page.locator('#phone').fill('12');
  await page.locator('#named').check();
  await page.getByRole('button', { name: '发验证码给见证人' }).click();
  await expect(page.locator('#phone-error')).toBeVisible();
  await expect(page.locator('#witness'), 'what was typed stays').toHaveValue('见证人甲');
  await expect(page.locator('#named')).toBeChecked();
  await fit(page, 'zh');
  await page.locator('#phone').fill('199 0000 7301');
  await page.getByRole('button', { name: '发验证码给见证人' }).click();
  await expect(page.locator('#free-error')).toBeVisible();
  await page.locator('#free').check();
  await page.getByRole('button', { name: '发验证码给见证人' }).click();
  await expect(page.locator('main')).toContainText('验证码已发给见证人见证人甲');
  await fit(page, 'zh');
  const right = await code(county, '19900007301');
  await page.locator('#code').fill(right === '00000000' ? '00000001' : '00000000');
  await page.getByRole('button', { name: '本人说：我答应' }).click();
  await expect(page.locator('#code-error')).toBeVisible();
  await page.locator('#code').fill(right);
  await page.getByRole('button', { name: '本人说：我答应' }).click();
  await expect(page.locator('main')).toContainText('就当没有答应过');
  await expect(page.locator('main')).toContainText('答应时的见证人：见证人甲');
  await fit(page, 'zh');

  // The person reads it too; and takes it back where it was said.
  for (const lang of tongues) {
    await open(me.page, `/my/applications/${here.split('/').pop()}`, lang);
    await expect(me.page.locator('main')).toContainText('见证人甲');
    await fit(me.page, lang);
  }
  await page.getByRole('button', { name: '收回，到此为止' }).click();
  await expect(page.locator('main')).toContainText('已结束');
  await expect(page.locator('main')).not.toContainText('见证人甲');
  await fit(page, 'zh');
  await me.context.close();
});
