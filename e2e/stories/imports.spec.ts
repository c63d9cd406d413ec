import { test } from '../county.ts';
import { axe, expect, figure, fit, open, signIn, type Page } from '../leka.ts';
import { NEVER, cells, idNumber, ledgerOfOne, mended, messyLedger, wrongNumber } from '../invented.ts';

test.use({ people: 60 });

/** Sends a file and waits for what came of reading it; the page looks again by itself. */
async function send(page: Page, name: string, buffer: Buffer, source = '孜托镇样本台账'): Promise<void> {
  await open(page, '/imports/new/placements', 'zh');
  await page.getByLabel('名册名称').fill(source);
  await page.getByLabel('文件', { exact: true }).setInputFiles({ name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer });
  await page.getByRole('button', { name: '先看结果' }).click();
  await ended(page);
}

async function ended(page: Page): Promise<void> {
  await expect(page.locator('main progress')).toHaveCount(0, { timeout: 30_000 });
}

test('M-26 WP-18 a messy ledger: looked at, a column and a word said, brought in, mended, sent again; the figure moves', async ({ page }) => {
  test.slow();
  await signIn(page, 'county_desk');
  const before = await figure(page, 'transfer.total');
  await open(page, '/imports');
  await fit(page, 'zh');
  await page.getByRole('link', { name: '导入名册' }).click();
  await fit(page, 'zh');
  await page.getByRole('link', { name: '导入就业台账' }).click();
  await fit(page, 'zh');

  await send(page, '九月台账.xlsx', await messyLedger());
  await expect(page.locator('h1')).toHaveText('先看结果');
  await expect(page.locator('main')).toContainText('民族');
  await expect(page.locator('main'), 'WP-18').not.toContainText(NEVER);
  await expect(page.locator('main'), 'personal values stay out of the preview').not.toContainText(/990329\d{11}/);
  await expect(page.locator('.error-summary')).toContainText('有1个词要说明是什么意思');
  await fit(page, 'zh');

  // 东家 is a column that nobody could know; 养殖 a word that nobody knows. Then all but the wrong number are good.
  await page.getByLabel('东家').selectOption({ label: '用人单位' });
  await page.getByLabel(/养殖/).selectOption({ label: '产业带动' });
  await page.getByRole('button', { name: '按这些选择再看一遍' }).click();
  await ended(page);
  await fit(page, 'zh');
  const good = page.getByRole('button', { name: /收进来/ });
  await expect(good).toContainText('4');
  await good.click();
  await ended(page);

  await expect(page.locator('h1')).toHaveText('导入结果');
  await expect(page.locator('main')).toContainText('校验');
  await expect(page.locator('main')).not.toContainText(NEVER);
  await fit(page, 'zh');
  expect(await figure(page, 'transfer.total')).toBe(before + 4);
  await page.goBack();
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[href$="/reasons.xlsx"]').click()]);
  const reasons = await download.path();
  const text = JSON.stringify(await cells(reasons));
  expect(text, 'only what was refused').toContain('测试丙');
  expect(text).not.toContain('测试甲');
  expect(text, 'WP-18: no dropped column in the workbook of reasons').not.toMatch(new RegExp(`民族|${NEVER}`));
  expect(text).toMatch(/校验/);

  await send(page, '九月台账-改.xlsx', await mended(reasons, wrongNumber(3), idNumber(3)));
  await expect(page.locator('.error-summary'), 'what was said once is remembered for this list').toHaveCount(0);
  await page.getByRole('button', { name: /收进来/ }).click();
  await ended(page);
  await expect(page.locator('h1')).toHaveText('导入结果');
  await expect(page.getByText('退回', { exact: true }).locator('xpath=following-sibling::dd')).toHaveText('0');
  expect(await figure(page, 'transfer.total')).toBe(before + 5);

  // The same file once more changes nothing, and says so.
  await send(page, '九月台账-改.xlsx', await mended(reasons, wrongNumber(3), idNumber(3)));
  await expect(page.locator('main')).toContainText(/没有可以收进来的行|没有变化/);
  await page.getByRole('button', { name: '扔掉这个文件' }).click();
  await open(page, '/imports');
  await expect(page.locator('main')).toContainText('九月台账-改.xlsx');
  await fit(page, 'zh');
});

test('M-26 WP-18 a list of which nothing is good comes back with its reasons, is mended and goes in @desktop', async ({ page }) => {
  await signIn(page, 'county_desk');
  const before = await figure(page, 'transfer.total');
  await send(page, '全错.xlsx', await ledgerOfOne(wrongNumber(7)), '全错样本');
  await expect(page.locator('main')).toContainText('没有可以收进来的行');
  await expect(page.getByRole('button', { name: /收进来/ })).toHaveCount(0);
  await fit(page, 'zh');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[href$="/reasons.xlsx"]').click()]);
  const reasons = await download.path();
  expect(JSON.stringify(await cells(reasons))).toMatch(/校验/);
  await send(page, '全错-改.xlsx', await mended(reasons, wrongNumber(7), idNumber(7)), '全错样本');
  await page.getByRole('button', { name: /收进来/ }).click();
  await ended(page);
  await expect(page.locator('h1')).toHaveText('导入结果');
  expect(await figure(page, 'transfer.total')).toBe(before + 1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('M-26 without script a ledger is brought in as well @phone', async ({ page }) => {
    await signIn(page, 'county_desk');
    await send(page, '台账.xlsx', await messyLedger());
    await page.getByLabel('东家').selectOption({ label: '用人单位' });
    await page.getByLabel(/养殖/).selectOption({ label: '产业带动' });
    // Choices that nobody has looked at yet are looked at first.
    await page.getByRole('button', { name: /收进来/ }).click();
    await ended(page);
    await expect(page.locator('.notice.answer')).toContainText('先按新的选择又看了一遍');
    await page.getByRole('button', { name: /收进来/ }).click();
    await ended(page);
    await expect(page.locator('h1')).toHaveText('导入结果');
  });
});

test('SEC-21 a file that is no spreadsheet is refused with what to do, and nothing is kept @desktop', async ({ page }) => {
  await signIn(page, 'county_desk');
  await send(page, '不是表格.xlsx', Buffer.from('%PDF-1.7 样本'));
  await expect(page.locator('.error-summary')).toContainText(/\S/);
  await expect(page.locator('main')).not.toContainText('导入结果');
  await fit(page, 'zh');
  await open(page, '/imports');
  await expect(page.locator('main table')).not.toContainText('不是表格');
});

test('M-26 the form says what is missing at its place @desktop', async ({ page }) => {
  await signIn(page, 'township_desk');
  await open(page, '/imports/new/placements');
  await page.locator('form[enctype]').evaluate((form: HTMLFormElement) => { form.noValidate = true; });
  await page.getByRole('button', { name: '先看结果' }).click();
  await expect(page.locator('.error-summary a')).toHaveAttribute('href', /^#(file|source)$/);
  await axe(page);
});

test('M-26 headings and words that are understood can be looked up, and an empty list taken away @desktop', async ({ page }) => {
  await signIn(page, 'county_desk');
  await open(page, '/imports/help');
  await expect(page.locator('main')).toContainText('身份证号码');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[href$="placements.xlsx"]').click()]);
  const list = JSON.stringify(await cells(await download.path()));
  expect(list).toContain('身份证');
  expect(list).not.toContain('民族');
  await fit(page, 'zh');
});

test('M-26 one person from two townships: the county asks, answers, and the question is gone @phone', async ({ page }) => {
  await signIn(page, 'township_desk');
  await send(page, '孜托台账.xlsx', await messyLedger());
  await page.getByLabel('东家').selectOption({ label: '用人单位' });
  await page.getByRole('button', { name: '按这些选择再看一遍' }).click();
  await ended(page);
  await page.getByRole('button', { name: /收进来/ }).click();
  await ended(page);
  await page.context().clearCookies();

  await signIn(page, 'county_desk');
  await open(page, '/questions');
  await expect(page.locator('main .empty')).toBeVisible();
  await fit(page, 'zh');
  const other = Buffer.from([
    '姓名,身份证号码,乡镇,务工单位,产业类型,就业渠道,务工地点,就业时间',
    `测试甲,${idNumber(1)},硕督镇,样本运输队,工程,自发,县内,2022-04-02`,
  ].join('\r\n'));
  await send(page, '硕督台账.csv', other, '硕督镇样本台账');
  await page.getByRole('button', { name: /收进来/ }).click();
  await ended(page);
  await expect(page.locator('.notice')).toContainText(/\S/);
  await open(page, '/questions');
  const card = page.locator('section.card');
  await expect(card).toHaveCount(1);
  await expect(card).toContainText('孜托镇');
  await expect(card).toContainText('硕督镇');
  await expect(card, 'nobody is unmasked here').not.toContainText('测试甲');
  await fit(page, 'zh');
  await card.locator('input[value="moved"]').check();
  await card.getByRole('button').click();
  await expect(page.locator('.error-summary a')).toHaveAttribute('href', /^#question-/);
  await fit(page, 'zh');
  await page.locator('section.card input[value="stays"]').check();
  await page.locator('section.card').getByRole('button').click();
  await expect(page.locator('main .empty')).toBeVisible();
});
