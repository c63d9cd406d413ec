import { readFile } from 'node:fs/promises';
import { test } from '../county.ts';
import { NEVER, messyLedger } from '../invented.ts';
import { expect, fit, open, signIn, tongues } from '../leka.ts';

test.use({ people: 60 });

test('M11 M27 WP-7 a firm opens its monthly return, reports a last day and fetches the workbook, filled in @phone', async ({ page }) => {
  test.slow();
  await signIn(page, 'employer');
  await open(page, '/my-vacancies', 'zh');
  await page.locator('#main').getByRole('link', { name: '用工月报' }).click();
  await fit(page, 'zh');
  // The demo's resident began thirty-one days ago: in work at the end of the month that ended last.
  const person = page.locator('tbody tr', { has: page.locator('a[href$="/ended"]') });
  await expect(person).toHaveCount(1);
  const all = page.locator('tbody tr').first().locator('td');
  await expect(all.nth(3), 'at the end of the month').toHaveText('1');
  const first = await person.locator('td').nth(1).innerText();

  await person.locator('a[href$="/ended"]').click();
  await fit(page, 'zh');
  await page.locator('#day').fill('哪天');
  await page.locator('main button').click();
  await expect(page.locator('.error-summary')).toHaveCount(1);
  await expect(page.locator('#day')).toHaveValue('哪天');
  await fit(page, 'zh');
  await page.locator('#day').fill(first);
  await page.locator('main button').click();
  await expect(page).toHaveURL(/\/return$/);
  await expect(person.locator('td').nth(2)).toHaveText(first);

  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('form[action$="/return.xlsx"] button').click()]);
  expect(download.suggestedFilename()).toMatch(/^return-\d{4}-\d{2}\.xlsx$/);
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');

  const ended = (await person.locator('a[href$="/ended"]').getAttribute('href'))!;
  for (const lang of tongues) {
    for (const path of ['/return', ended]) {
      await open(page, path, lang);
      await fit(page, lang);
      await expect(page.locator('main'), 'WP-28').not.toContainText(/自愿|voluntary/i);
    }
  }
  // A month in which nobody worked says so in words.
  await open(page, '/return', 'zh');
  await page.locator('#month').selectOption({ index: 11 });
  await page.locator('main form.filters button').click();
  await expect(page.locator('main .empty')).toBeVisible();
  await fit(page, 'zh');
});

test('M11 the return prints on A4 @desktop', async ({ page }) => {
  await signIn(page, 'employer');
  await open(page, '/return', 'zh');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main form.filters')).toBeHidden();
  await expect(page.locator('form[action$="/return.xlsx"]')).toBeHidden();
  await expect(page.locator('main table').first()).toBeVisible();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, 'one page for a small firm').toBe(1);
});

test('M11 M27 WP-18 a firm sends its roster, looks at it first, keeps it and takes it back @phone', async ({ page }) => {
  test.slow();
  await signIn(page, 'employer');
  await open(page, '/return', 'zh');
  await page.getByRole('link', { name: /交用工花名册/ }).click();
  await expect(page.locator('main .empty')).toBeVisible();
  await fit(page, 'zh');
  await page.getByLabel('文件', { exact: true }).setInputFiles({
    name: '九月花名册.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await messyLedger(),
  });
  await page.getByRole('button', { name: '先看结果' }).click();
  await expect(page.locator('main progress')).toHaveCount(0, { timeout: 30_000 });
  await expect(page.locator('h1')).toHaveText('先看结果');
  await expect(page.locator('main')).toContainText('民族');
  await expect(page.locator('main'), 'WP-18').not.toContainText(NEVER);
  await expect(page.locator('main'), 'no personal value').not.toContainText(/990329\d{11}/);
  await fit(page, 'zh');

  const keep = page.getByRole('button', { name: /^留下/ });
  await keep.click();
  await expect(page).toHaveURL(/\/return\/roster$/, { timeout: 30_000 });
  await expect(page.locator('main tbody tr')).toHaveCount(1);
  await expect(page.locator('main tbody')).toContainText('九月花名册.xlsx');
  await fit(page, 'zh');
  await open(page, '/return', 'zh');
  await expect(page.locator('main'), 'the return counts them').toContainText('测**');

  await open(page, '/return/roster', 'zh');
  await page.getByRole('button', { name: /^撤回/ }).click();
  await expect(page.locator('main .empty')).toBeVisible();
  await page.context().clearCookies();
  await signIn(page, 'county_desk');
  await open(page, '/rosters', 'zh');
  await expect(page.locator('main .empty')).toBeVisible();
  await fit(page, 'zh');
});
