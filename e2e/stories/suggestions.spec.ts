import { another, expect, fit, open, signIn, tongues } from '../leka.ts';
import { test } from '../county.ts';
import { code } from '../messages.ts';

test.use({ people: 60 });

const WHY = { zh: '为什么：', bo: 'རྒྱུ་མཚན།', en: 'Why: ' };

for (const lang of tongues) {
  test(`WP-24 WP-10 a resident says what they would like, reads why each is suggested, and switches the order off (${lang}) @phone`, async ({ page }) => {
    test.slow();
    await signIn(page, 'resident', lang);
    await open(page, '/my', lang);
    await page.locator('main a[href="/my/suggestions"]').click();
    const cards = page.locator('main li.card');

    // The demo's resident has said something: each card has its one sentence.
    await expect(cards.first()).toBeVisible();
    const count = await cards.count();
    expect(await cards.filter({ hasText: WHY[lang] }).count(), 'one reason each').toBe(count);
    await fit(page, lang);

    // Off, and it stays off.
    const first = await cards.locator('h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    await page.locator('button[name="order"][value="plain"]').click();
    await expect(page.locator('button[name="order"][value="fitting"]')).toBeVisible();
    await expect(page.locator('main')).not.toContainText(WHY[lang]);
    await fit(page, lang);
    await open(page, '/my/suggestions', lang);
    await expect(page.locator('main')).not.toContainText(WHY[lang]);
    await page.locator('button[name="order"][value="fitting"]').click();
    await expect(cards.filter({ hasText: WHY[lang] }).first()).toBeVisible();
    expect(await cards.locator('h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(first);

    // The form: a mistake keeps what was typed.
    await page.locator('main a[href="/my/wishes"]').first().click();
    await expect(page.locator('#wants')).toBeVisible();
    await fit(page, lang);
    await page.locator('#pay').fill('三千块');
    await page.locator('#farthest').selectOption('township');
    await page.locator('form[action="/my/wishes"] button').click();
    await expect(page.locator('.error-summary a[href="#pay"]')).toBeVisible();
    await expect(page.locator('#pay')).toHaveValue('三千块');
    await expect(page.locator('#farthest')).toHaveValue('township');
    await fit(page, lang);

    // So much that nothing fits: the page says which limit it is, and leads to it.
    await page.locator('#pay').fill('90000');
    await page.locator('#farthest').selectOption('');
    await page.locator('form[action="/my/wishes"] button').click();
    await expect(page).toHaveURL(/\/my\/suggestions/);
    await expect(cards).toHaveCount(0);
    await fit(page, lang);
    await page.locator('.empty a[href="/my/wishes#pay"]').click();
    await page.locator('#pay').fill('２６００');
    await page.locator('form[action="/my/wishes"] button').click();
    await expect(cards.first()).toBeVisible();
    const vacancy = await cards.first().locator('h2 a').getAttribute('href');
    expect(vacancy).toMatch(/^\/vacancies\/\d+$/);

    // One button, and nothing is kept.
    await open(page, '/my/wishes', lang);
    await page.locator('form[action="/my/wishes/delete"] button').click();
    await expect(page).toHaveURL(/\/my\/suggestions/);
    await expect(page.locator('main a.button[href="/my/wishes"]')).toBeVisible();
    await fit(page, lang);
    await open(page, '/my/wishes', lang);
    await expect(page.locator('main input:checked')).toHaveCount(0);
    await expect(page.locator('form[action="/my/wishes/delete"]')).toHaveCount(0);
  });
}

for (const lang of tongues) {
  test(`WP-24 SEC-39 a resident asks to be told of new work, and anybody with the word stops it without signing in (${lang}) @phone`, async ({ page, county, browser }, info) => {
    test.slow();
    await signIn(page, 'resident', lang);
    await open(page, '/my/suggestions', lang);
    const often = page.locator('form[action="/my/suggestions/alerts"]');
    await expect(often.locator('input[value="off"]'), 'off until asked for').toBeChecked();
    await expect(often.locator('input[value="daily"]'), 'a number of one’s own is needed').toBeDisabled();
    await often.locator('a[href="/my/phone"]').click();
    await page.locator('#phone').fill('199 0000 7011');
    await page.locator('form[action="/my/phone"] button').click();
    await page.locator('#code').fill(await code(county, '19900007011'));
    await page.locator('form[action="/my/phone/code"] button').click();
    await open(page, '/my/suggestions', lang);
    await often.locator('input[value="weekly"]').check();
    await often.locator('button').click();
    await expect(page).toHaveURL(/\/my\/suggestions#alerts$/);
    await expect(often.locator('input[value="weekly"]')).toBeChecked();
    await fit(page, lang);

    const other = await another(browser, info, { baseURL: county.url, viewport: { width: 360, height: 800 } });
    await open(other.page, '/stop', lang);
    await fit(other.page, lang);
    await other.page.locator('#word').fill('1234 5678');
    await other.page.locator('form[action="/stop"] button').click();
    await expect(other.page.locator('[role="status"]'), 'the same answer for every word').toBeVisible();
    await fit(other.page, lang);
    await other.context.close();
    await page.reload();
    await expect(often.locator('input[value="weekly"]'), 'somebody else’s word').toBeChecked();
    await often.locator('input[value="off"]').check();
    await often.locator('button').click();
    await expect(often.locator('input[value="off"]')).toBeChecked();
  });
}
