import { test } from '../county.ts';
import { another, expect, fit, open, signIn, tongues, type Page, type Tongue } from '../leka.ts';

test.use({ people: 60 });

const PASSPHRASE = 'seven quiet yaks listen';
/** The questions whose good answer is no. */
const NO = ['hours', 'debt', 'need', 'threats', 'hurt'];

/** From the own account to the questions of the demo's resident, who began thirty-one days ago. */
async function toQuestions(page: Page, lang: Tongue): Promise<void> {
  await open(page, '/my', lang);
  await page.locator('main a[href="/my/after"]').click();
  await fit(page, lang);
  await expect(page, 'SEC-39: a neutral title').not.toHaveTitle(/工资|投诉|单位|[Ww]age|[Cc]omplain|གླ་ཕོགས|ཞུ་གཏུག/);
  await page.locator('main a[href^="/my/after/"]').click();
  await expect(page.locator('main fieldset').first()).toBeVisible();
}

for (const lang of tongues) {
  test(`WP-17 WP-10 a worker answers all well, and nothing is kept and nothing moves (${lang}) @phone`, async ({ page, county, browser }, info) => {
    test.slow();
    const firm = await another(browser, info, { baseURL: county.url });
    await signIn(firm.page, 'employer', lang);
    await open(firm.page, '/my-vacancies', lang);
    const before = await firm.page.locator('main').innerText();

    await signIn(page, 'resident', lang);
    await toQuestions(page, lang);
    await fit(page, lang);
    const count = await page.locator('main fieldset').count();
    expect(count, 'the eleven signs, the contract, and safety').toBe(13);
    expect(await page.locator('main input:checked').count(), 'nothing is answered before').toBe(0);
    expect(await page.locator('main [required]').count(), 'nothing is compulsory').toBe(0);
    for (const name of await page.locator('main input[value="yes"]').evaluateAll((all) => all.map((one) => one.getAttribute('name')!))) {
      await page.locator(`input[name="${name}"][value="${NO.includes(name) ? 'no' : 'yes'}"]`).check();
    }
    await page.locator('button[value="send"]').click();
    await fit(page, lang);
    await expect(page.locator('main fieldset')).toHaveCount(0);
    // The page does not know that it was answered.
    await toQuestions(page, lang);
    expect(await page.locator('main input:checked').count()).toBe(0);

    await county.night();
    await firm.page.reload();
    expect(await firm.page.locator('main').innerText(), 'nothing moves').toBe(before);
    await firm.context.close();
  });

  test(`WP-17 WP-25 a worker says that the papers are held: the body finds an urgent case, the vacancies rest after the night, the firm is given no cause (${lang}) @phone`, async ({ page, county, browser }, info) => {
    test.slow();
    const firm = await another(browser, info, { baseURL: county.url });
    await signIn(firm.page, 'employer', lang);
    await open(firm.page, '/my-vacancies', lang);
    const shown = firm.page.locator('tr', { has: firm.page.locator('.tag.done') });
    const open1 = await shown.count();
    expect(open1, 'the demo firm has vacancies that are shown').toBeGreaterThan(0);
    const before = await firm.page.locator('main').innerText();

    await signIn(page, 'resident', lang);
    await toQuestions(page, lang);
    await page.locator('input[name="papers"][value="no"]').check();
    await page.locator('input[name="agreed"][value="yes"]').check();
    await page.locator('button[value="send"]').click();
    await expect(page.locator('main dl.facts dt')).toHaveCount(1);
    await fit(page, lang);
    // What was answered can be changed, and is not lost.
    await page.locator('button[value="again"]').click();
    await expect(page.locator('input[name="papers"][value="no"]')).toBeChecked();
    await page.locator('button[value="send"]').click();
    await page.locator('#what').fill('身份证在老板那里');
    await page.locator('button[value="tell"]').click();
    await fit(page, lang);
    const number = (await page.locator('dd.code.number').innerText()).replace(/\s/g, '');
    await expect(page.locator('dd.code.word')).toBeVisible();
    await firm.page.reload();
    expect(await firm.page.locator('main').innerText(), 'not at that moment').toBe(before);

    const body = await another(browser, info, { baseURL: county.url, viewport: { width: 360, height: 800 } });
    const enter = async (): Promise<void> => {
      await open(body.page, '/complaints/office', lang);
      await body.page.locator('#passphrase').fill(PASSPHRASE);
      await body.page.locator('form[action="/complaints/office"] button').click();
      await expect(body.page).toHaveURL(/\/complaints$/);
    };
    await signIn(body.page, 'complaint_body', lang);
    await enter();
    await fit(body.page, lang);
    const row = body.page.locator('tr', { has: body.page.locator(`a[href="/complaints/${number}"]`) });
    await expect(row.locator('.tag.answer').nth(1), 'urgent').toBeVisible();
    await row.locator('a').click();
    await expect(body.page.locator('main')).toContainText('身份证在老板那里');
    await fit(body.page, lang);
    await open(body.page, '/complaints/firms', lang);
    await expect(body.page.locator('main li.card')).toHaveCount(1);
    await fit(body.page, lang);

    await county.night();
    // The work of the night goes on while the first pages are asked for.
    await expect(async () => {
      await firm.page.reload();
      await expect(shown).toHaveCount(0, { timeout: 500 });
    }).toPass();
    await fit(firm.page, lang);
    const after = await firm.page.locator('main').innerText();
    expect(after, 'no cause').not.toMatch(/投诉|证件|身份证|[Cc]omplain|papers|ཞུ་གཏུག|ལག་ཁྱེར/);
    await open(firm.page, '/applicants', lang);
    await fit(firm.page, lang);

    // It is lifted by two members; this one can only ask.
    await enter();
    await open(body.page, '/complaints/firms', lang);
    await body.page.locator('button[value="ask"]').click();
    await expect(body.page.locator('button[value="lift"]')).toHaveCount(0);
    await expect(body.page.locator('button[value="keep"]')).toHaveCount(1);
    await fit(body.page, lang);
    await body.context.close();
    await firm.context.close();
  });
}

test('WP-17 a firm says that it paid, and the worker sees it @phone', async ({ page, county, browser }, info) => {
  test.slow();
  const firm = await another(browser, info, { baseURL: county.url, viewport: { width: 1280, height: 800 } });
  await signIn(firm.page, 'employer');
  await open(firm.page, '/applicants', 'zh');
  await firm.page.locator('tbody tr', { hasText: '已报上班' }).getByRole('link').click();
  await firm.page.getByRole('link', { name: '发工资' }).click();
  await fit(firm.page, 'zh');
  const card = firm.page.locator('main li.card').first();
  await card.locator('input[name="paid"]').fill('哪天');
  await card.getByRole('button').click();
  await expect(firm.page.locator('.error-summary')).toHaveCount(1);
  await expect(firm.page.locator('main li.card').first().locator('input[name="paid"]')).toHaveValue('哪天');
  await fit(firm.page, 'zh');
  await firm.context.close();

  await signIn(page, 'resident');
  for (const lang of tongues) {
    await open(page, '/my/after', lang);
    await fit(page, lang);
  }
  await open(page, '/my/after', 'zh');
  await expect(page.locator('main')).toContainText('单位说');
  await page.locator('button[value="paid"]').first().click();
  await expect(page.locator('main')).toContainText('您说：收到了');
  await fit(page, 'zh');
});

for (const lang of tongues) {
  test(`WP-9 WP-22 quality stands beside the figures, for the county and by the quarter, and small numbers are not told (${lang}) @phone`, async ({ page }) => {
    await signIn(page, 'planning', lang);
    await open(page, '/figures', lang);
    await page.locator('main a[href="/quality"]').click();
    await expect(page).toHaveURL(/\/quality$/);
    await fit(page, lang);
    await expect(page.locator('main h2'), 'two quarters of the demo').toHaveCount(2);
    await expect(page.locator('main dl dt')).toHaveCount(6);
    const said = await page.locator('main dl dd').allInnerTexts();
    expect(said[0], 'of 75 answers').toMatch(/75/);
    expect(said.join(' '), 'neither of the two small numbers').not.toMatch(/\b(5|3|7|4)\b/);
  });
}
