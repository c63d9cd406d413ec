import { asTongues, digits, expect, open, sound, test, tongues, weigh } from '../leka.ts';

const GOALS = ['11050', '5850', '3100', '2100', '1505', '509'];

asTongues('the plan shows its goals, each with the paragraph it comes from', async (page, lang) => {
  await open(page, '/plan', lang);
  const text = digits(await page.locator('main').innerText());
  for (const goal of GOALS) expect(text, `goal ${goal}`).toContain(goal);
});

test('a figure never stands alone: as-of day, unit, goal, and a table as the text of each drawing', async ({ page }) => {
  await open(page, '/figures', 'zh');
  await expect(page.locator('main')).toContainText(/\d{4}年\d{1,2}月\d{1,2}日/);
  const rows = page.locator('.figure-row');
  expect(await rows.count()).toBeGreaterThanOrEqual(6);
  for (const row of await rows.all()) {
    await expect(row.locator('dl.numbers')).toHaveCount(1);
    await expect(row.locator(':is(h2, h3) a')).toHaveCount(1);
  }
  const nameless = await page.locator('svg:not([aria-hidden="true"]):not([aria-label]):not([aria-labelledby])').count();
  expect(nameless, 'drawings without words').toBe(0);
  for (const drawing of await page.locator('main svg').all()) {
    expect((await drawing.evaluate((svg) => svg.outerHTML)).length, 'a drawing stays under 3 KB').toBeLessThanOrEqual(3 * 1024);
  }
  const heading = rows.locator(':is(h2, h3) a').first();
  const href = await heading.getAttribute('href');
  await heading.click();
  await expect(page).toHaveURL(new RegExp(`${href?.replace(/[.?]/g, '\\$&')}`));
  await sound(page, 'zh');
  await expect(page.locator('main table')).not.toHaveCount(0);
});

test('on paper the figures are black on white, without the navigation', async ({ page }, info) => {
  test.skip(info.project.name !== 'desktop', 'paper has one width');
  await open(page, '/figures', 'zh');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('nav.menu')).toBeHidden();
  await expect(page.locator('nav.languages')).toBeHidden();
  await expect(page.locator('h1')).toBeVisible();
  const paper = await page.evaluate(() => ({ ink: getComputedStyle(document.body).color, line: getComputedStyle(document.querySelector('main a') ?? document.body).textDecorationLine }));
  expect(paper).toEqual({ ink: 'rgb(0, 0, 0)', line: 'none' });
});

for (const lang of tongues) {
  test(`the figures page in ${lang} weighs little after the first visit`, async ({ page }) => {
    await open(page, '/', lang);
    expect(await weigh(page, () => open(page, '/figures'))).toBeLessThanOrEqual(15 * 1024);
  });
}
