// An employer, the county desk and a visitor: what may not be offered is refused with its law, what may is shown in full.

import { test } from '../county.ts';
import { another, axe, digits, expect, figures, fit, open, signIn, tongues, type Page, type Tongue } from '../leka.ts';
import { words } from '../words.ts';

test.use({ people: 50 });
// Long stories with many looks by the checker; a county of their own each.
test.describe.configure({ timeout: 150_000 });

const GOOD: Record<string, string> = {
  title: '青稞收割', tasks: '收割、捆扎、装车，有机器帮忙。', industry: 'A', kind: 'full', requirements: '无', spoken: 'none',
  age_from: '18', division: '540329100', place: '镇上的打谷场', begin_day: day(7), season: 'all_year', day_minutes: '8',
  week_days: '5', week_minutes: '40', break_minutes: '60', night: 'no', overtime: 'no', pay_period: 'month',
  pay_from: '3200', pay_to: '4000', pay_rhythm: 'next_month', pay_day: '10', payer: 'employer', contract: 'fixed',
  contract_months: '12', insurance: 'five', notice_days: '30', final_pay_days: '3', lodging: 'free', food: 'free',
  travel_out: 'none_needed', travel_back: 'none_needed', head_count: '5', closes_day: day(60),
};
const SETS: Record<string, string[]> = { takes: ['nothing'], hazards: ['none'] };

/** So many days from today, as a form takes it. */
function day(plus: number): string {
  return new Date(Date.now() + plus * 86_400_000).toISOString().slice(0, 10);
}

async function fill(page: Page, values: Record<string, string>, sets: Record<string, string[]> = {}): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const box = page.locator(`form:has([name="version"]) [name="${name}"]`);
    if ((await box.evaluate((element) => element.tagName)) === 'SELECT') await box.selectOption(value);
    else await box.fill(value);
  }
  for (const [name, words] of Object.entries(sets)) {
    for (const box of await page.locator(`input[type=checkbox][name="${name}"]`).all()) {
      await box.setChecked(words.includes((await box.getAttribute('value')) ?? ''));
    }
  }
}

const save = (page: Page) => page.locator('.buttons.reach button').click();

async function anew(page: Page, lang: Tongue): Promise<void> {
  await open(page, '/my-vacancies', lang);
  await page.locator('main a[href$="/vacancies/new"]').first().click();
}

/** A vacancy that is right but for these fields is refused with this reason and law, and nothing typed is lost. */
async function refused(page: Page, lang: Tongue, wrong: Record<string, string>, sets: Record<string, string[]>, reason: string, law: string): Promise<void> {
  await anew(page, lang);
  await fill(page, { ...GOOD, ...wrong }, { ...SETS, ...sets });
  await save(page);
  const summary = page.locator('.error-summary');
  await expect(summary).toContainText(words(lang, 'work', reason));
  await expect(page.locator('.field.wrong .error').first()).toContainText(words(lang, 'work', law));
  await expect(page.locator('[name="place"]'), 'nothing is lost').toHaveValue(GOOD['place']!);
  await expect(page.locator('[name="pay_to"]')).toHaveValue({ ...GOOD, ...wrong }['pay_to']!);
  await summary.locator('li a').first().click();
  await expect(page).toHaveURL(/#/);
}

for (const lang of tongues) {
  test(`WP-14 WP-15 WP-16 six vacancies that may not be offered are refused, each with its law; then a good one, and what moved (${lang}) @desktop`, async ({ page, browser, county }, info) => {
    const auditor = await another(browser, info, { baseURL: county.url });
    await signIn(auditor.page, 'statistics_auditor');
    const counted = (): Promise<[number, number][]> => figures(auditor.page, 'transfer.total', 'urban_jobs.new');
    // A visitor of their own each time: a browser keeps a list for a minute.
    const shown = async (): Promise<number> => {
      const visitor = await another(browser, info, { baseURL: county.url });
      await open(visitor.page, '/vacancies', lang);
      const found = /\d+/.exec(digits(await visitor.page.locator('#found').innerText()))?.[0];
      await visitor.context.close();
      return Number(found);
    };
    const before = { counted: await counted(), shown: await shown() };
    expect(before.shown).toBeGreaterThan(0);

    await signIn(page, 'employer', lang);
    await expect(page, 'the home of an employer').toHaveURL(/my-vacancies/);
    await refused(page, lang, {}, { takes: ['deposit', 'papers'] }, 'work-declared-deposit', 'work-law-deposit');
    await refused(page, lang, { requirements: '入职交服 装 費，离职扣工资' }, {}, 'work-refused-fee', 'work-law-fee');
    await refused(page, lang, { pay_from: '1000', pay_to: '1200' }, {}, 'work-refused-pay', 'work-law-pay');
    expect(digits(await page.locator('.error-summary').innerText()), 'the least that may be paid').toContain('1850');
    await refused(page, lang, { day_minutes: '10', week_days: '6', week_minutes: '60' }, {}, 'work-refused-day-hours', 'work-law-day-hours');
    await refused(page, lang, { age_from: '16', night: 'yes' }, {}, 'work-refused-minor-night', 'work-law-minor-night');
    await refused(page, lang, { requirements: '限·汉族，男士优先' }, {}, 'work-refused-ethnicity', 'work-law-ethnicity');
    await expect(page.locator('.error-summary')).toContainText('限·汉族');
    await axe(page);
    expect(await shown(), 'none of them is shown').toBe(before.shown);

    await anew(page, lang);
    await fill(page, GOOD, SETS);
    await save(page);
    await page.locator('form[action$="/open"] button').click();
    await expect(page.locator('form[action$="/rest"]')).toBeVisible();
    await fit(page, lang);
    expect(await shown(), 'the good one is').toBe(before.shown + 1);
    expect(await counted(), 'a vacancy is nobody at work').toEqual(before.counted);
    await auditor.context.close();
  });
}

test('WP-5 WP-28 WP-29 a good vacancy is opened, read in three languages, printed on one page, changed by name', async ({ page, browser, county }, info) => {
  await signIn(page, 'employer', 'en');
  await page.getByRole('link', { name: 'Write a new vacancy' }).click();
  await fit(page, 'en');
  await save(page);
  await expect(page.locator('.error-summary li'), 'no field is optional').toHaveCount(34);
  await expect(page.locator('h1'), 'never published').toHaveText('Write a new vacancy');
  await expect(page.getByRole('status')).toContainText('kept as a draft');
  await fit(page, 'en');
  await page.getByRole('link', { name: 'Contract, insurance and leaving' }).click();
  await expect(page.locator('[name="contract"]')).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Save', exact: true }), 'always in reach').toBeInViewport();
  await fill(page, GOOD, SETS);
  await save(page);
  await expect(page.locator('h1')).toContainText('青稞收割');
  await fit(page, 'en');
  const address = new URL(page.url()).pathname.replace('/own', '');
  const visitor = await another(browser, info, { baseURL: county.url });
  expect((await visitor.page.goto(address))?.status(), 'a draft is not public').toBe(404);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('It is open');

  for (const lang of tongues) {
    await open(visitor.page, address, lang);
    await fit(visitor.page, lang);
    const text = await visitor.page.locator('main').innerText();
    for (const wanted of ['3200–4000', '12333', '12351', '镇上的打谷场']) expect(text, `${lang} ${wanted}`).toContain(wanted);
    expect(text).not.toMatch(/自愿|voluntar|verified/i);
    await expect(visitor.page.locator('main button:visible')).toHaveCount(0);
    await expect(visitor.page.locator('.terms.roomy'), 'a short sheet is printed large').toBeVisible();
    expect(await pages(visitor.page), `${lang}: the sheet is one page of paper`).toBe(1);
  }

  await page.getByRole('link', { name: 'Change', exact: true }).click();
  await fill(page, { pay_from: '3500', lodging: 'none' });
  await save(page);
  await expect(page.locator('table')).toContainText('3500');
  await expect(visitor.page.locator('main'), 'what is shown stays until it is published').toContainText('3200');
  await page.getByRole('button', { name: 'Publish the changes' }).click();
  await expect(page.getByRole('status')).toContainText('Version 2');
  await expect(page.locator('table tbody tr')).toHaveCount(2);
  await fit(page, 'en');
  await open(visitor.page, address, 'en');
  await expect(visitor.page.locator('main')).toContainText('3500–4000 yuan a month');

  await page.getByRole('button', { name: 'Let it rest' }).click();
  expect((await visitor.page.goto(address))?.status(), 'a resting vacancy is not shown').toBe(404);
  await visitor.context.close();
});

test('WP-5 the fullest sheet still prints on one page @desktop', async ({ page, browser, county }, info) => {
  await signIn(page, 'employer', 'en');
  await page.getByRole('link', { name: 'Write a new vacancy' }).click();
  const long = (letters: number): string => '收割捆扎装车打扫仓库晒场翻晒装袋过秤登记'.repeat(20).slice(0, letters);
  await fill(page, {
    ...GOOD, tasks: long(300), requirements: long(150), title: long(40), place: long(60), division: '51', season: 'months', season_from: '5',
    season_until: '9', overtime: 'yes', overtime_day: '3', overtime_month: '36', overtime_percent: '150', pay_period: 'piece',
    piece: '一筐二十斤的青稞', piece_month: '3600', payer: 'contractor', payer_name: '样本总承包公司', lodging: 'paid', lodging_cost: '200',
    food: 'allowance', food_cost: '300', travel_out: 'employer_pays', travel_back: 'employer_drives', travel_about: long(60),
    protection: long(100),
  }, { ...SETS, hazards: ['height', 'dust', 'noise', 'machines', 'vehicles', 'heavy'] });
  await save(page);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const address = new URL(page.url()).pathname.replace('/own', '');
  const visitor = await another(browser, info, { baseURL: county.url });
  for (const lang of tongues) {
    await open(visitor.page, address, lang);
    await expect(visitor.page.locator('.terms.dense')).toBeVisible();
    expect(await pages(visitor.page), `${lang}: the sheet is one page of paper`).toBe(1);
  }
  await visitor.context.close();
});

test('WP-15 a harmless word goes to the county desk and comes back with a reason @desktop', async ({ page, browser, county }, info) => {
  await signIn(page, 'employer', 'en');
  await page.getByRole('link', { name: 'Write a new vacancy' }).click();
  await fill(page, { ...GOOD, tasks: '打扫男工宿舍' }, SETS);
  await save(page);
  await page.getByRole('link', { name: 'Ask on the page of the vacancy' }).click();
  await page.getByRole('button', { name: 'Ask the county desk to look' }).click();
  await expect(page.locator('main')).toContainText('Waits for the county desk.');
  const own = page.url();
  const desk = await another(browser, info, { baseURL: county.url });
  await signIn(desk.page, 'county_desk', 'en');
  await open(desk.page, '/organisations');
  await fit(desk.page, 'en');
  await desk.page.getByRole('link', { name: '1 word waits' }).click();
  await fit(desk.page, 'en');
  await desk.page.getByLabel('Reason').fill('说的是宿舍，不是条件');
  await desk.page.getByRole('button', { name: 'Harmless, let it through' }).click();
  await expect(desk.page.locator('main')).toContainText('No word waits.');
  await desk.context.close();
  await page.goto(own);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('It is open');
});

test('M-2 a firm asks for access, the desk approves, the firm gets its one-time link', async ({ page, browser, county }, info) => {
  await open(page, '/', 'en');
  await page.getByRole('link', { name: 'Ask to offer work' }).click();
  await fit(page, 'en');
  await page.getByLabel('Name of the firm').fill('样本新来的茶馆');
  await page.getByLabel('Unified social credit code').fill('91990329MA0000099I');
  await page.getByLabel('Kind').selectOption('employer');
  await page.getByLabel('Township', { exact: true }).selectOption('540329101');
  await page.getByLabel('Office to ask for').fill('前台');
  await page.getByLabel('Telephone').fill('199 0000 0099');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.locator('.error-summary')).toContainText('“I” in place 18 looks wrong');
  await fit(page, 'en');
  await page.getByLabel('Unified social credit code').fill(coded('91990329MA0000099'));
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.locator('h1')).toContainText('Your request has come in');

  const desk = await another(browser, info, { baseURL: county.url });
  await signIn(desk.page, 'county_desk', 'en');
  await open(desk.page, '/organisations?state=asked');
  await desk.page.getByRole('link', { name: '样本新来的茶馆' }).click();
  await fit(desk.page, 'en');
  await desk.page.getByRole('button', { name: 'Approve and make an account' }).click();
  await expect(desk.page.locator('code')).toContainText('/enrol/');
  await fit(desk.page, 'en');
  await desk.context.close();
});

/** A code with its check character (GB 32100-2015). */
function coded(seventeen: string): string {
  const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
  const sum = weights.reduce((all, weight, at) => all + weight * signs.indexOf(seventeen[at]!), 0);
  return seventeen + signs[(31 - (sum % 31)) % 31];
}

/** How many pages it takes on paper. */
async function pages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;
}
