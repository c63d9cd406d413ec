import { test } from '../county.ts';
import { another, expect, figure, fit, open, signIn } from '../leka.ts';
import { idNumber } from '../invented.ts';
import { writeFile } from 'node:fs/promises';

test.use({ people: 60 });

test('SEC-5 WP-24 a card from the desk opens a resident’s own account: record, looks, own work; the figure moves by one', async ({ page, county, browser }, info) => {
  test.slow();
  const file = info.outputPath('名单.csv');
  await writeFile(file, ['姓名,身份证号码,乡镇', `测试甲,${idNumber(1)},孜托镇`].join('\n'));
  await county.leka('import', file, '--as', 'people', '--source', '样本');
  const desk = await another(browser, info, { baseURL: county.url });
  await signIn(desk.page, 'county_desk');
  const before = await figure(desk.page, 'transfer.total');

  await open(desk.page, '/people', 'zh');
  const form = desk.page.locator('form[action="/people/by-number"]');
  await form.getByLabel('身份证号码').fill(idNumber(1));
  await form.getByLabel('用途').selectOption({ label: '本人要看或更正自己的资料' });
  await form.getByRole('button').click();
  await desk.page.getByRole('button', { name: '打印本人账户的卡片' }).click();
  await expect(desk.page.locator('main'), 'SEC-39: a neutral paper').not.toContainText('测试甲');
  await fit(desk.page, 'zh');
  const code = (await desk.page.locator('dd').nth(0).innerText()).trim();
  const name = (await desk.page.locator('dd').nth(1).innerText()).trim();

  // The person, on a phone.
  await open(page, '/my/begin', 'zh');
  await fit(page, 'zh');
  await page.locator('#code').fill('2222 3333 4444');
  await page.locator('#password').fill('nine green yaks dance');
  await page.locator('#again').fill('nine green yaks dance');
  await page.getByRole('button', { name: '开始' }).click();
  await expect(page.locator('.error-summary')).toContainText('这个码用不了');
  await fit(page, 'zh');
  await page.locator('#code').fill(code.toLowerCase());
  await page.locator('#password').fill('nine green yaks dance');
  await page.locator('#again').fill('nine green yaks dance');
  await page.getByRole('button', { name: '开始' }).click();
  await expect(page.locator('h1')).toHaveText('我的页面');
  for (const lang of ['bo', 'zh'] as const) {
    for (const path of ['/my', '/my/record', '/my/looks', '/my/work', '/my/work/new']) {
      await open(page, path, lang);
      await fit(page, lang);
      await expect(page.locator('main'), 'WP-28').not.toContainText(/自愿|voluntary/i);
    }
  }

  await open(page, '/my/record');
  await expect(page.locator('main')).toContainText('测试甲');
  await expect(page.locator('main')).not.toContainText(idNumber(1));
  await page.getByRole('button', { name: '显示整个身份证号码' }).click();
  await expect(page.locator('main')).toContainText(idNumber(1));
  await open(page, '/my/looks');
  await expect(page.locator('main')).toContainText('本人要看或更正自己的资料');

  await open(page, '/my/work/new');
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await expect(page.locator('.error-summary')).toContainText('请选一类');
  await fit(page, 'zh');
  await page.locator('#trade').fill('厨师');
  await page.locator('#place').fill('县内');
  await page.locator('#start').fill('2022-05-01');
  await page.getByText('服务、零活或自己做买卖').click();
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await expect(page.locator('h1')).toHaveText('我的工作');
  await expect(page.locator('main')).toContainText('经Leka程序选定');
  await fit(page, 'zh');
  expect(await figure(desk.page, 'transfer.total'), 'the figure moves by one').toBe(before + 1);
  await page.getByRole('button', { name: '登记错了，收回' }).click();
  expect(await figure(desk.page, 'transfer.total'), 'undone').toBe(before);

  await page.locator('main').getByRole('button', { name: '离开' }).click();
  await expect(page.locator('.account form[action="/sign-out"]')).toHaveCount(0);
  await open(page, '/my/sign-in', 'zh');
  await fit(page, 'zh');
  await page.locator('#name').fill(name);
  await page.locator('#password').fill('nine green yaks dance');
  await page.locator('main').getByRole('button').click();
  await expect(page.locator('h1')).toHaveText('我的页面');
  await desk.context.close();
});

test('the demo has one resident with a record', async ({ page }) => {
  await signIn(page, 'resident');
  await expect(page.locator('h1')).toHaveText('我的页面');
  await open(page, '/my/work');
  await expect(page.locator('section.card').first()).toBeVisible();
  await fit(page, 'zh');
});
