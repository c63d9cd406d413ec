import { expect, fit, open, signIn, test, type Page } from '../leka.ts';

// Nothing slides, so that a stop is where it is at once.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

interface Stop { name: string; main: boolean; ring: boolean; top: number; seen: boolean }

/** Where the focus is, and whether one can see it. */
async function here(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    const style = getComputedStyle(at);
    const box = at.getBoundingClientRect();
    return {
      name: `${at.tagName.toLowerCase()} ${at.getAttribute('href') ?? at.getAttribute('name') ?? at.textContent?.trim().slice(0, 20) ?? ''}`,
      main: Boolean(at.closest('main')),
      // The button inside a field for a day has the browser's own ring.
      ring: (style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2) || (at.matches('[type=date]') && !at.matches(':focus-visible')),
      top: box.top + scrollY,
      seen: box.bottom > 0 && box.top < innerHeight,
    };
  });
}

/** Tab by tab until the page is left; every stop must show a ring and be in view. */
async function walk(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const stop = await here(page);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

test('M-26 the first Tab is the way past the navigation @desktop', async ({ page }) => {
  await open(page, '/', 'zh');
  await page.keyboard.press('Tab');
  const skip = page.locator('a.skip');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press('Tab');
  expect(await here(page)).toMatchObject({ main: true, ring: true });
});

test('M-26 sign-in works by keyboard alone, in the order of the page @desktop', async ({ page }) => {
  await open(page, '/sign-in', 'zh');
  const stops = await walk(page, 40);
  expect(stops.filter((stop) => !stop.ring || !stop.seen)).toEqual([]);
  const inMain = stops.filter((stop) => stop.main);
  expect(inMain.map((stop) => stop.top)).toEqual(inMain.map((stop) => stop.top).toSorted((a, b) => a - b));
  const names = stops.map((stop) => stop.name);
  expect(names.indexOf('input name')).toBeLessThan(names.indexOf('input password'));
  expect(names.indexOf('input password')).toBeLessThan(names.indexOf('input code'));
  await page.locator('button[value="planning"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.account')).toContainText('planning');
});

test('M-26 the figures are reached by keyboard, one stop after the other, each with its ring @desktop', async ({ page }) => {
  await signIn(page, 'planning');
  await open(page, '/figures', 'zh');
  const stops = await walk(page, 90);
  expect(stops.filter((stop) => !stop.ring || !stop.seen)).toEqual([]);
  const links = stops.filter((stop) => stop.main && stop.name.startsWith('a /figures/'));
  expect(links.length).toBeGreaterThanOrEqual(await page.locator('.figure-row').count());
  const rows = links.map((stop) => stop.top);
  for (let at = 1; at < rows.length; at++) expect(rows[at]! - rows[at - 1]!, 'no jumping up to an earlier row').toBeGreaterThan(-40);
});

test('M-26 a table that scrolls sideways can be scrolled by keyboard @phone', async ({ page }) => {
  await signIn(page, 'statistics_auditor');
  await open(page, '/figures/transfer.total', 'zh');
  const box = page.locator('.table-box').first();
  await box.focus();
  expect(await box.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('M-26 a list stacks on a phone: nothing scrolls sideways, each cell has its name, and it stays a table to readers @phone', async ({ page }) => {
  await signIn(page, 'statistics_auditor');
  await open(page, '/journal', 'zh');
  expect(await page.locator('.table-box').evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  const heads = await page.getByRole('columnheader').allInnerTexts();
  const row = page.locator('tbody').getByRole('row').first();
  await expect(row.getByRole('cell')).toHaveCount(heads.length - 1);
  expect(await row.locator('th, td').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-label')))).toEqual(heads);
  await fit(page, 'zh');
});
