import { writeFile } from 'node:fs/promises';
import { test } from '../county.ts';
import { idNumber } from '../invented.ts';
import { another, expect, fit, open, signIn } from '../leka.ts';

test.use({ people: 60 });

test('WP-26 SEC-19 a paper demand, two people, one document @desktop', async ({ page, county, browser }, info) => {
  test.slow();
  const number = idNumber(1);
  const file = info.outputPath('名单.csv');
  await writeFile(file, [
    '姓名,身份证号码,乡镇,务工单位,产业类型,就业渠道,务工地点,就业时间',
    `测试甲,${number},孜托镇,样本牦牛合作社,产业,自发,县内,2022-03-01`,
  ].join('\n'));
  await county.leka('--format', 'json', 'import', file, '--as', 'placements', '--source', '样本');
  const { page: auditor, context } = await another(browser, info, { baseURL: county.url });
  await signIn(page, 'data_protection_officer');
  await signIn(auditor, 'statistics_auditor');

  // The first person fills the form from the paper; what is missing is told, and nothing typed is lost.
  await open(page, '/demands', 'zh');
  await fit(page, 'zh');
  await page.getByRole('link', { name: '登记一份书面文件' }).click();
  await page.locator('#body').fill('样本市中级人民法院');
  await page.locator('#kind').selectOption('court');
  await page.locator('#document').fill('样本调字15号');
  const yesterday = new Date(Date.now() - 24 * 3_600_000).toISOString().slice(0, 10);
  await page.locator('#document_day').fill(yesterday);
  await page.locator('#law').fill('《样本法》第六十七条');
  await page.locator('#number').fill(number);
  await page.locator('input[name="parts"][value="work"]').check();
  await page.getByRole('button', { name: '登记，交第二个人看' }).click();
  await expect(page.locator('#seen-error')).toBeVisible();
  await expect(page.locator('#law')).toHaveValue('《样本法》第六十七条');
  await fit(page, 'zh');
  await page.locator('#seen').check();
  await page.getByRole('button', { name: '登记，交第二个人看' }).click();
  await expect(page.locator('main')).toContainText('等第二个人看');
  await expect(page.locator('main'), 'the first person does not decide').not.toContainText('您是第二个人');
  const address = new URL(page.url()).pathname;

  // The second person types the number from the paper too.
  await open(auditor, address, 'zh');
  await fit(auditor, 'zh');
  await auditor.locator('#number').fill(idNumber(2));
  await auditor.getByRole('button', { name: '同意' }).click();
  await expect(auditor.locator('#number-error')).toBeVisible();
  await auditor.locator('#number').fill(number);
  await auditor.getByRole('button', { name: '同意' }).click();
  await expect(auditor.locator('main')).toContainText('已同意，等给出');

  // One document, once, with what the paper names and nothing else.
  await open(page, address, 'zh');
  await page.locator('#number').fill(number);
  await page.getByRole('button', { name: '现在给出' }).click();
  await expect(page.locator('main')).toContainText('样本牦牛合作社');
  await expect(page.locator('main')).toContainText(number);
  await expect(page.locator('main'), 'the name was not demanded').not.toContainText('测试甲');
  await fit(page, 'zh');
  await open(page, address, 'zh');
  await expect(page.locator('main')).toContainText('已给出');
  await expect(page.locator('main')).not.toContainText(number);
  await expect(page.locator('form[action$="/document"]')).toHaveCount(0);
  expect(await county.leka('audit', 'verify')).toBeTruthy();
  await context.close();
});
