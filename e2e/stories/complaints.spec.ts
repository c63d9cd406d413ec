import { test } from '../county.ts';
import { another, digits, expect, figures, fit, open, signIn, tongues } from '../leka.ts';

test.use({ people: 60 });

const PASSPHRASE = 'seven quiet yaks listen';
const TEXT = '样本工地三个月没有发工资';

for (const lang of tongues) {
  test(`WP-25 an anonymous complaint is acknowledged in time, and nobody else learns of it (${lang}) @phone`, async ({ page, county, browser }, info) => {
    test.slow();
    const auditor = await another(browser, info, { baseURL: county.url });
    await signIn(auditor.page, 'statistics_auditor');
    const counted = (): Promise<[number, number][]> => figures(auditor.page, 'transfer.total', 'transfer.organised', 'urban_jobs.new');
    const before = await counted();
    // From the foot of any page, without signing in.
    await open(page, '/', lang);
    await page.locator('footer a[href="/complain"]').click();
    await fit(page, lang);
    await expect(page, 'SEC-39: a neutral title').not.toHaveTitle(/投诉|ཞུ་གཏུག|[Cc]omplain/);
    await expect(page.locator('input[name="may_tell"]'), 'nothing may be told by default').not.toBeChecked();
    await page.locator('form[action="/complain"] button').click();
    await expect(page.locator('.error-summary')).toHaveCount(1);
    await fit(page, lang);
    await page.locator('input[name="kind"][value="wages"]').check();
    await page.locator('#what').fill(TEXT);
    await page.locator('form[action="/complain"] button').click();
    await fit(page, lang);
    const number = (await page.locator('dd.code.number').innerText()).trim();
    const word = (await page.locator('dd.code.word').innerText()).trim();
    expect(page.url(), 'SEC-13').toMatch(/\/complain$/);

    // The body hears it.
    const body = await another(browser, info, { baseURL: county.url, viewport: { width: 360, height: 800 } });
    await signIn(body.page, 'complaint_body', lang);
    await open(body.page, '/', lang);
    await fit(body.page, lang);
    await open(body.page, '/complaints', lang);
    await expect(body.page).toHaveURL(/\/complaints\/office/);
    await fit(body.page, lang);
    await body.page.locator('#passphrase').fill('seven quiet yaks sleep');
    await body.page.locator('form[action="/complaints/office"] button').click();
    await expect(body.page.locator('.error-summary')).toHaveCount(1);
    await body.page.locator('#passphrase').fill(PASSPHRASE);
    await body.page.locator('form[action="/complaints/office"] button').click();
    await expect(body.page).toHaveURL(/\/complaints$/);
    await fit(body.page, lang);
    // In time, late, overdue, waiting; open ones.
    const numbers = async (): Promise<number[]> => {
      await open(body.page, '/complaints/numbers', lang);
      const said = await body.page.locator('dl.facts').first().locator('dd').allInnerTexts();
      return said.map((text) => Number(digits(text).trim()));
    };
    const [inTime, late, overdue, waiting, opened] = (await numbers()) as [number, number, number, number, number];
    await open(body.page, '/complaints', lang);
    await body.page.locator(`a[href="/complaints/${number.replace(/\s/g, '')}"]`).click();
    await expect(body.page.locator('main')).toContainText(TEXT);
    await fit(body.page, lang);
    await body.page.locator('button[value="acknowledge"]').click();
    await expect(body.page.locator('button[value="acknowledge"]')).toHaveCount(0);
    await body.page.locator('#text').fill('我们明天去看，请放心。');
    await body.page.locator('button[value="message"]').click();
    await fit(body.page, lang);
    expect(await numbers(), 'one more in time, one less waits').toEqual([inTime + 1, late, overdue, waiting - 1, opened]);
    await fit(body.page, lang);
    await open(body.page, '/complaints/members', lang);
    await fit(body.page, lang);

    // The person looks again.
    await open(page, '/complain/case', lang);
    await fit(page, lang);
    await page.locator('#number').fill(number);
    await page.locator('#word').fill('2222 3333 4444');
    await page.locator('form[action="/complain/case"] button').click();
    await expect(page.locator('.error-summary')).toHaveCount(1);
    await fit(page, lang);
    await page.locator('#word').fill(word.toLowerCase());
    await page.locator('form[action="/complain/case"] button').click();
    await expect(page.locator('main')).toContainText('我们明天去看');
    await expect(page.locator('main'), 'what the person told is not shown again').not.toContainText(TEXT);
    await fit(page, lang);
    await page.locator('#text').fill('谢谢');
    await page.locator('form[action="/complain/case/write"] button').click();
    await expect(page.locator('.notice')).toHaveCount(1);
    await fit(page, lang);

    // Signing out shuts the office.
    await body.page.locator('.account form[action="/sign-out"] button').click();
    await signIn(body.page, 'complaint_body', lang);
    await open(body.page, '/complaints', lang);
    await expect(body.page).toHaveURL(/\/complaints\/office/);
    expect(await counted(), 'no figure of the plan moves').toEqual(before);
    for (const one of [auditor, body]) await one.context.close();
  });
}

test('WP-9 the complaint body sees what it publishes of a quarter, publishes it, and planning reads it @desktop', async ({ page, county, browser }, info) => {
  await signIn(page, 'complaint_body');
  await open(page, '/complaints/office');
  await page.locator('#passphrase').fill(PASSPHRASE);
  await page.locator('form[action="/complaints/office"] button').click();
  await page.locator('main a[href="/complaints/publish"]').click();
  await expect(page.locator('main li.card'), 'four quarters').toHaveCount(4);
  await fit(page, 'zh');
  const quarter = page.locator('main li.card').first();
  const title = await quarter.locator('h2').innerText();
  await expect(quarter, 'what will be shown').toContainText('件数太少，不写');
  await quarter.locator('input[name="sure"]').check();
  await quarter.locator('button').click();
  await expect(quarter).toContainText('已公布');
  await expect(quarter.locator('button')).toHaveCount(0);
  for (const lang of tongues) {
    for (const path of ['/complaints/publish', '/complaints/journal']) {
      await open(page, path, lang);
      await fit(page, lang);
    }
  }

  const planning = await another(browser, info, { baseURL: county.url });
  await signIn(planning.page, 'planning');
  await open(planning.page, '/quality', 'zh');
  await expect(planning.page.locator('main h2', { hasText: title })).toHaveCount(1);
  await expect(planning.page.locator('main')).toContainText('件数太少，不写');
  for (const lang of tongues) {
    await open(planning.page, '/quality', lang);
    await fit(planning.page, lang);
  }
  await planning.context.close();
});
