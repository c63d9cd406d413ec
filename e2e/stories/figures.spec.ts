import { axe, digits, expect, fit, open, signIn, test, tongues, weigh } from '../leka.ts';

const TRANSFER = 'transfer.total';

for (const lang of tongues) {
  test(`M-26 a figure never stands alone: as-of day, unit, goal, and words for each drawing (${lang})${lang === 'zh' ? '' : ' @phone'}`, async ({ page }) => {
    await signIn(page, 'planning', lang);
    await open(page, '/figures');
    const rows = page.locator('.figure-row');
    expect(await rows.count()).toBeGreaterThanOrEqual(15);
    const said = await rows.evaluateAll((all) => all.map((row) => ({
      links: row.querySelectorAll('h3 a').length,
      source: row.querySelector('p.quiet')?.textContent ?? '',
      numbers: row.querySelectorAll('dl.numbers dd').length,
      nameless: row.querySelectorAll('svg:not([aria-hidden="true"]):not([aria-label])').length,
      heavy: [...row.querySelectorAll('svg')].filter((svg) => svg.outerHTML.length > 3 * 1024).length,
    })));
    for (const row of said) {
      expect(row).toMatchObject({ links: 1, nameless: 0, heavy: 0 });
      expect(row.source).toMatch(/\S/);
      expect(row.numbers).toBeGreaterThanOrEqual(1);
    }
    expect(digits(await rows.first().innerText())).toContain('11050');
    await fit(page, lang);
  });
}

test('M-26 from a figure to its rows, page by page, and back: no goal where persons are (WP-12)', async ({ page }) => {
  await signIn(page, 'planning');
  await open(page, '/figures');
  await page.locator('.figure-row h3 a').first().click();
  await expect(page).toHaveURL(new RegExp(`/figures/${TRANSFER.replace('.', '\\.')}`));
  await expect(page.locator('main')).toContainText('11,050');
  await expect(page.locator('main .multiples li')).toHaveCount(11);
  const total = Number(digits(await page.locator('dl.numbers dd').first().innerText()).match(/\d+/)![0]);
  const towns = await page.locator('#by-township + .table-box tbody tr').evaluateAll((rows) => rows.map((row) => row.children[1]?.textContent?.trim() ?? ''));
  if (towns.every((cell) => /^\d+$/.test(cell))) expect(towns.reduce((sum, cell) => sum + Number(cell), 0), 'the parts are the whole').toBe(total);
  await fit(page, 'zh');

  await page.getByRole('link', { name: '为什么是这个数' }).click();
  await expect(page.locator('h1')).toHaveText('为什么是这个数');
  const first = await page.locator('main').innerText();
  expect(digits(first)).toContain(`合计 ${total} 人`);
  expect(digits(first), 'WP-12: no goal beside rows of persons').not.toContain('11050');
  await expect(page.locator('main svg, main .goal')).toHaveCount(0);
  expect(first, 'identity numbers and whole names stay sealed').not.toMatch(/990329|测试·/);
  await expect(page.locator('main tbody tr')).toHaveCount(20);
  await fit(page, 'zh');
  const top = await page.locator('main tbody').innerText();
  await page.locator('a[rel="next"]').last().click();
  await expect(page.locator('a[rel="prev"]')).toBeVisible();
  expect(await page.locator('main tbody').innerText()).not.toBe(top);
  await page.locator('a[rel="prev"]').click();
  expect(await page.locator('main tbody').innerText()).toBe(top);
  await page.getByRole('link', { name: '不计入' }).click();
  await expect(page.locator('main')).toContainText(/\S/);
  await fit(page, 'zh');

  await page.context().clearCookies();
  await signIn(page, 'statistics_auditor');
  await open(page, `/figures/${TRANSFER}/rows`);
  await page.locator('main summary').click();
  await page.locator('#by-sector').selectOption('industry');
  await page.locator('#by-township').selectOption({ index: 1 });
  await page.locator('main form.filters button').click();
  const chosen = page.getByRole('list', { name: '已选的项目' }).locator('b');
  await expect(chosen).toHaveCount(2);
  await expect(page).toHaveURL(/sector=industry/);
  const both = Number(digits(await page.locator('main').innerText()).match(/共 (\d+) 条记录/)![1]);
  expect(both).toBeLessThan(total);
  await fit(page, 'zh');
  await page.getByRole('link', { name: /^去掉/ }).first().click();
  await expect(chosen).toHaveCount(1);
});

test('WP-22 small cells say in words that they are not shown, and have no rows behind them @desktop', async ({ page }) => {
  await signIn(page, 'planning');
  await open(page, `/figures/${TRANSFER}`);
  const hidden = page.locator('main table td .quiet').filter({ hasText: '不显示' });
  expect(await hidden.count()).toBeGreaterThan(0);
  await expect(page.locator('main table td a').filter({ hasText: '不显示' })).toHaveCount(0);
  await expect(page.locator('main')).toContainText('少于 10 人的数不显示');
  const cells = await page.locator('main table td a').allInnerTexts();
  expect(cells.map((cell) => Number(digits(cell))).filter((cell) => cell < 10), 'no small number slipped through').toEqual([]);
});

test('WP-7 planning and county desk see no live confirmed figure; confirming desk and auditor do @desktop', async ({ page }) => {
  for (const [role, live] of [['planning', false], ['county_desk', false], ['township_desk', false], ['confirming_desk', true], ['statistics_auditor', true]] as const) {
    await page.context().clearCookies();
    await signIn(page, role);
    await open(page, '/figures');
    await expect(page.locator('.key.confirmed'), role).toHaveCount(live ? 1 : 0);
    expect(await page.locator('.bar.confirmed').count() > 0, role).toBe(live);
    await open(page, `/figures/${TRANSFER}`);
    await expect(page.locator('dl.numbers').first().locator('dd'), role).toHaveCount(live ? 3 : 2);
    const asked = await page.request.get(`/figures/${TRANSFER}/rows?basis=confirmed`);
    expect(asked.ok(), `${role} asks for confirmed rows`).toBe(role === 'statistics_auditor' || (live && asked.ok()));
    if (!live) expect(await asked.text()).not.toContain('>已确认</td>');
  }
});

test('M-26 a day that cannot be is said at the field and on top; what was typed stays', async ({ page }) => {
  await signIn(page, 'planning');
  for (const [day, lang] of [['2099-01-01', 'zh'], ['2022-02-30', 'zh'], ['gestern', 'en']] as const) {
    const answer = await page.goto(`/figures?as_of=${day}&lang=${lang}`);
    expect(answer?.status()).toBe(422);
    await expect(page.locator('.error-summary a')).toHaveAttribute('href', '#as_of');
    await expect(page.locator('.field.wrong .error')).toHaveText(await page.locator('.error-summary a').innerText());
    await expect(page.locator('#as_of')).toHaveAttribute('aria-invalid', 'true');
    await fit(page, lang);
  }
  await page.locator('.error-summary a').click();
  await expect(page.locator('#as_of')).toBeFocused();
});

test('M-26 figures of an earlier day are smaller, and say their day @phone', async ({ page }) => {
  await signIn(page, 'planning');
  const number = async (): Promise<number> => Number(digits(await page.locator('.figure-row .main dd').first().innerText()).match(/\d+/)![0]);
  await open(page, '/figures');
  const last = await number();
  await page.getByLabel('截至哪一天').fill('2022-03-31');
  await page.getByRole('button', { name: '查看' }).click();
  await expect(page.locator('main .lead')).toContainText('2022年3月31日');
  const march = await number();
  expect(march).toBeGreaterThan(0);
  expect(march).toBeLessThan(last);
});

test('M-26 a wrong day on the page of one figure is an error in words as well @desktop', async ({ page }) => {
  await signIn(page, 'planning');
  const answer = await page.goto(`/figures/${TRANSFER}?as_of=2099-01-01&lang=zh`);
  expect(answer?.status()).toBe(422);
  await expect(page.locator('main')).toContainText('晚于今天');
  await fit(page, 'zh');
});

test('SEC-15 a township reads its own rows only @desktop', async ({ page }) => {
  await signIn(page, 'township_desk');
  await open(page, `/figures/${TRANSFER}/rows`);
  const towns = new Set(await page.locator('main tbody tr td:nth-child(2)').allInnerTexts());
  expect([...towns]).toEqual(['孜托镇']);
  await fit(page, 'zh');
});

test('M-26 on paper the figures are black on white, without the navigation @desktop', async ({ page }) => {
  await signIn(page, 'planning');
  for (const path of ['/figures', `/figures/${TRANSFER}`, '/plan']) {
    await open(page, path, 'zh');
    await page.emulateMedia({ media: 'print' });
    for (const away of ['nav.menu', 'nav.languages', '.account']) await expect(page.locator(away)).toBeHidden();
    await expect(page.locator('h1')).toBeVisible();
    const paper = await page.evaluate(() => ({ ink: getComputedStyle(document.body).color, line: getComputedStyle(document.querySelector('main a') ?? document.body).textDecorationLine }));
    expect(paper).toEqual({ ink: 'rgb(0, 0, 0)', line: 'none' });
    const sheet = await page.pdf({ preferCSSPageSize: true });
    expect(sheet.length).toBeGreaterThan(1000);
    await page.emulateMedia({ media: 'screen' });
  }
});

for (const lang of tongues) {
  test(`M-26 the figures page in ${lang} weighs little after the first visit @phone`, async ({ page }) => {
    await signIn(page, 'planning', lang);
    expect(await weigh(page, () => open(page, '/figures'))).toBeLessThanOrEqual(15 * 1024);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('M-26 without script the figures, a figure and its rows are all there @phone', async ({ page }) => {
    await signIn(page, 'planning');
    await open(page, '/figures');
    await page.locator('.figure-row h3 a').first().click();
    await page.getByRole('link', { name: '为什么是这个数' }).click();
    await expect(page.locator('main tbody tr')).toHaveCount(20);
  });
});

test('M-26 in the dark the figures can be read as well @phone', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await signIn(page, 'statistics_auditor');
  for (const path of ['/figures', `/figures/${TRANSFER}`]) {
    await open(page, path);
    await axe(page);
  }
});
