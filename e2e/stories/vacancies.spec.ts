// A visitor looks for work on a phone: by one character, by a Tibetan word, by place and pay; opens one, goes back, prints.

import { writeFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type County } from '../county.ts';
import { axe, digits, expect, fit, open, signIn, tongues, weigh, type Page } from '../leka.ts';

const KB = 1024;
const SHUODU = '540329101';

/** A register as the field keeps it: not every row says everything. */
const REGISTER = [
  '用工单位,统一社会信用代码,招聘岗位,招聘人数,月工资,工作地点,联系人,联系电话,要求,食宿,工作性质,截止日期',
  '样本餐饮有限公司,,厨师,2,5000-7000,洛隆县硕督镇,测试甲,19900000001,会做川菜,包吃包住,全职,',
  '样本餐饮有限公司,,厨师帮工,3,3200,洛隆县硕督镇,测试甲,19900000001,,包吃包住,全职,',
  '样本牧业合作社,,འབྲོག་ལས་བྱེད་མཁན།,5,4000,洛隆县马利镇,测试乙,19900000002,,,季节性,',
  '样本建筑有限公司,,电工,1,面议,四川省成都市,测试丙,19900000003,有证,不包,全职,',
  '样本建筑有限公司,,保安,1,4000,洛隆县,测试丙,19900000003,入职交押金,,,',
].join('\n');

async function bringIn(county: County): Promise<void> {
  const file = join(await mkdtemp(join(tmpdir(), 'leka-e2e-register-')), '招聘岗位.csv');
  await writeFile(file, `\ufeff${REGISTER}\n`);
  const report = JSON.parse(await county.leka('import', file, '--as', 'vacancies', '--format', 'json')) as { rows: { accepted: number; refused: number } };
  expect(report.rows).toMatchObject({ accepted: 4, refused: 1 });
}

test.use({ people: 20 });
test.beforeEach(async ({ county }) => bringIn(county));

const cards = (page: Page) => page.locator('.cards .card h2 a');

async function search(page: Page, text: string): Promise<void> {
  await page.locator('#q').fill(text);
  await page.locator('form[role=search] button').first().click();
}

for (const lang of tongues) test(`M-02 a visitor finds work by a character, a Tibetan word, a place and a pay, and comes back to the list (${lang})${lang === 'zh' ? '' : ' @phone'}`, async ({ page }) => {
  await open(page, '/', lang);
  await page.locator('#q').fill('厨');
  await page.locator('form[role=search] button').click();
  await expect(page).toHaveURL(/\/vacancies\?q=/);
  await fit(page, lang);
  await expect(cards(page).filter({ hasText: '厨师' })).not.toHaveCount(0);
  const found = await cards(page).allInnerTexts();
  expect(found).toContain('厨师');
  expect(found).toContain('厨师帮工');

  await search(page, 'འབྲོག་ལས');
  await expect(cards(page).first()).toHaveText('འབྲོག་ལས་བྱེད་མཁན།');
  await expect(cards(page).first().locator('[lang=bo]').or(page.locator('html[lang=bo]')).first()).toBeVisible();

  await search(page, '厨师');
  await page.locator('details summary').click();
  await page.locator('#place').selectOption(SHUODU);
  await page.locator('#pay').fill('4000');
  await page.locator('.filters .button').click();
  await expect(page.locator('#place'), 'the filters stay open and as they were').toHaveValue(SHUODU);
  await expect(page.locator('#pay')).toHaveValue('4000');
  expect(await cards(page).allInnerTexts()).toContain('厨师');
  expect(await cards(page).allInnerTexts(), 'pays less').not.toContain('厨师帮工');
  await fit(page, lang);
  const list = page.url();

  await page.getByRole('link', { name: '厨师', exact: true }).click();
  await expect(page.locator('h1')).toContainText('厨师');
  await expect(page.locator('main')).toContainText('199 0000 0001');
  await expect(page.locator('main'), 'the contact stays unnamed').not.toContainText('测试甲');
  await fit(page, lang);
  await page.goBack();
  expect(page.url()).toBe(list);
  await expect(page.locator('#q')).toHaveValue('厨师');
  await expect(page.locator('#pay')).toHaveValue('4000');
});

test('M-02 an empty list says which condition to leave out, and a slip still finds something @phone', async ({ page }) => {
  await open(page, `/vacancies?q=${encodeURIComponent('厨师帮工')}&pay=9000`, 'en');
  await expect(page.locator('.empty li a')).toHaveCount(1);
  await fit(page, 'en');
  await page.locator('.empty li a').click();
  await expect(cards(page)).toHaveText(['厨师帮工']);
  await search(page, '厨师帮公');
  await expect(page.locator('#found')).toContainText('closest');
  await expect(cards(page).first()).toHaveText('厨师帮工');
  await fit(page, 'en');
});

test('SEC-17 a pay that is no number is said at its field and nothing typed is lost @phone', async ({ page }) => {
  await open(page, '/vacancies', 'en');
  await page.locator('#q').fill('厨师');
  await page.locator('details summary').click();
  await page.locator('#pay').fill('viel');
  await page.locator('#kind').selectOption('full');
  await page.locator('.filters .button').click();
  await expect(page.locator('.error-summary a')).toHaveAttribute('href', '#pay');
  await expect(page.locator('#pay')).toHaveValue('viel');
  await expect(page.locator('#q')).toHaveValue('厨师');
  await expect(page.locator('#kind')).toHaveValue('full');
  await axe(page);
});

test('WP-05 a vacancy from a register says plainly what is not stated @phone', async ({ page }) => {
  await open(page, `/vacancies?q=${encodeURIComponent('电工 样本建筑')}`, 'zh');
  await expect(page.locator('.card').first()).toContainText('工资未说明');
  await expect(page.locator('.card .tag').first()).toContainText('条件没有写全');
  await cards(page).filter({ hasText: '电工' }).first().click();
  await expect(page.locator('main')).toContainText('未说明，答应之前请问清楚');
  await expect(page.locator('main')).toContainText('加班');
  await fit(page, 'zh');
});

for (const lang of tongues) {
  test(`M-02 the noticeboard sheet of a township fits on paper (${lang}) @phone`, async ({ page }) => {
    await open(page, '/vacancies/noticeboard', lang);
    await fit(page, lang);
    await page.locator(`a[href="/vacancies/noticeboard?place=${SHUODU}"]`).click();
    await expect(page.locator('tbody')).toContainText('厨师');
    await expect(page.locator('tbody')).toContainText('199 0000 0001');
    await expect(page.locator('tbody'), 'another township').not.toContainText('འབྲོག་ལས་བྱེད་མཁན།');
    await fit(page, lang);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.places')).toBeHidden();
    await expect(page.locator('footer')).toContainText('12333');
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.byteLength).toBeGreaterThan(1000);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('M-02 without script everything works the same @phone', async ({ page }) => {
    await open(page, '/', 'zh');
    await search(page, '厨师');
    await page.locator('details summary').click();
    await page.locator('#pay').fill('4000');
    await page.locator('.filters .button').click();
    await expect(cards(page).filter({ hasText: /^厨师$/ })).not.toHaveCount(0);
    await page.locator('.orders a').nth(1).click();
    await expect(page.locator('.orders a').nth(1)).toHaveAttribute('aria-current', 'true');
    await expect(page.locator('#pay')).toHaveValue('4000');
    await page.locator('a[href^="/vacancies/noticeboard"]').click();
    await expect(page.locator('h1')).toContainText('岗位公告单');
  });
});

test('M-02 the list is light after the first visit, and leaves no cookie @phone', async ({ page, context }) => {
  // The first visit ends when the font has come too.
  await weigh(page, () => open(page, '/'));
  for (const path of ['/vacancies', `/vacancies?q=${encodeURIComponent('厨')}`, `/vacancies/noticeboard?place=${SHUODU}`]) {
    const bytes = await weigh(page, () => open(page, path));
    expect(bytes, `bytes of ${path}`).toBeLessThanOrEqual(15 * KB);
  }
  expect(await context.cookies()).toEqual([]);
});

test('M-02 feeds of the same query @phone', async ({ page, request }) => {
  await open(page, `/vacancies?q=${encodeURIComponent('厨师帮工')}`, 'zh');
  const atom = (await page.locator('link[rel=alternate][type="application/atom+xml"]').getAttribute('href'))!;
  const text = await (await request.get(atom)).text();
  expect(text).toContain('<title>厨师帮工</title>');
  const wellFormed = await page.evaluate((xml) => new DOMParser().parseFromString(xml, 'text/xml').querySelector('parsererror') === null, text);
  expect(wellFormed).toBe(true);
  const json = (await page.locator('link[rel=alternate][type="application/feed+json"]').getAttribute('href'))!;
  const feed = (await (await request.get(json)).json()) as { items: { title: string; url: string }[] };
  expect(feed.items.map((item) => item.title)).toEqual(['厨师帮工']);
  expect((await request.get(feed.items[0]!.url)).status()).toBe(200);
});

test('M-02 the county desk finds the register among what can be brought in @desktop', async ({ page }) => {
  await signIn(page, 'county_desk', 'zh');
  await open(page, '/imports/new/vacancies', 'zh');
  await fit(page, 'zh');
  await open(page, '/imports/help', 'zh');
  await expect(page.locator('main')).toContainText('招聘岗位');
  expect(digits(await page.locator('main').innerText())).not.toContain('import-field-');
});
