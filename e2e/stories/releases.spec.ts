import { test } from '../county.ts';
import { digits, expect, figure, fit, open, signIn } from '../leka.ts';

test.use({ people: 400 });

test('WP-7 WP-22 planning freezes a day; then it sees confirmed as of that day, and small cells say in words that they are hidden', async ({ page }) => {
  test.slow();
  await signIn(page, 'planning');
  await open(page, '/figures');
  await expect(page.locator('.figure-row').first()).not.toContainText('已确认');
  await page.locator('nav.menu a[href="/releases"]').click();
  await expect(page.locator('main .empty')).toBeVisible();
  await fit(page, 'zh');

  await page.locator('#as_of').fill('2022-09-30');
  await page.locator('form[action="/releases/new"] button').click();
  await expect(page.locator('main')).toContainText('2022');
  // What will stand there for good is shown first: the reported totals, and a link to all of that day.
  expect(await page.locator('main tbody tr').count()).toBeGreaterThan(1);
  await expect(page.locator('main thead'), 'who is confirmed shows in the release, not before').not.toContainText('已确认');
  await expect(page.locator('main a[href="/figures?as_of=2022-09-30"]')).toBeVisible();
  await fit(page, 'zh');
  await page.locator('form[action="/releases"] button').click();
  await expect(page).toHaveURL(/\/releases\/\d+$/);
  const release = page.url();
  const first = page.locator('main table').first();
  await expect(first.locator('tbody tr').first().locator('td')).toHaveCount(2);
  const [reported, confirmed] = (await first.locator('tbody tr').first().locator('td').allInnerTexts()).map((text) => Number(digits(text).match(/\d+/)?.[0]));
  expect(confirmed).toBeLessThan(reported!);
  await page.locator('main details summary').first().click();
  const cells = await page.locator('main details[open] td').allInnerTexts();
  expect(cells.filter((cell) => !cell.trim()), 'no cell is just empty').toEqual([]);
  expect(cells.filter((cell) => cell.includes('不显示')).length).toBeGreaterThan(0);
  expect(cells.filter((cell) => /^\d+$/.test(cell) && Number(cell) < 10), 'no small number').toEqual([]);
  await expect(page.locator('main'), 'WP-12: no goal in a release of records').not.toContainText(/990329|测试/);
  await fit(page, 'zh');

  await open(page, '/figures');
  const row = page.locator('.figure-row').first();
  await expect(row).toContainText('已确认');
  await expect(row, 'it says of which day it is').toContainText('2022年9月30日');
  await fit(page, 'zh');
  expect(await figure(page, 'transfer.total', 'confirmed')).toBe(confirmed);
  await expect(page.locator('dl.numbers dd').nth(1).locator('a'), 'no rows behind a frozen figure').toHaveCount(0);
  await fit(page, 'zh');

  await open(page, '/releases');
  await expect(page.locator('main table tbody tr')).toHaveCount(1);
  await page.goto(release);
  await expect(page.locator('h1')).toBeVisible();
});

test('WP-22 a day that cannot be is refused with the reason, and nothing is frozen @desktop', async ({ page }) => {
  await signIn(page, 'planning');
  const answer = await page.goto('/releases/new?as_of=2099-01-01');
  expect(answer?.status()).toBe(422);
  await expect(page.locator('main')).toContainText('晚于今天');
  await fit(page, 'zh');
  await open(page, '/releases');
  await expect(page.locator('main .empty')).toBeVisible();
});

test('WP-7 a township reads releases but cannot make one @desktop', async ({ page }) => {
  await signIn(page, 'township_desk');
  const list = await page.request.get('/releases');
  if (list.ok()) expect(await list.text()).not.toContain('action="/releases/new"');
  expect([403, 404]).toContain((await page.request.get('/releases/new?as_of=2022-09-30')).status());
});
