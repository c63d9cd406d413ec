import { another, asTongues, expect, fit, open, signIn, signOut, test, type Role } from '../leka.ts';

const STAFF: Role[] = ['county_desk', 'planning', 'township_desk', 'confirming_desk', 'statistics_auditor', 'administrator', 'village_officer', 'data_protection_officer'];

test('SEC-1 the demo offers a sign-in for every role, and says that it is a demo @phone', async ({ page }) => {
  await open(page, '/sign-in', 'zh');
  await expect(page.locator('.banner')).toBeVisible();
  for (const role of STAFF) {
    await expect(page.locator(`form[action="/sign-in/demo"] button[value="${role}"]`).first(), role).toBeVisible();
  }
});

asTongues('M-26 a resident finds the way from the sign-in of the staff, and back', async (page, lang) => {
  await open(page, '/sign-in', lang);
  await expect(page.locator('nav.menu a').first(), 'work is the first word for a visitor').toHaveAttribute('href', '/vacancies');
  for (const way of ['/my/sign-in', '/my/register', '/vacancies', '/organisations/ask']) await expect(page.locator(`main a[href="${way}"]`)).toBeVisible();
  await fit(page, lang);
  await page.locator('main a[href="/my/sign-in"]').click();
  await fit(page, lang);
  await page.locator('main a[href="/sign-in"]').click();
  await expect(page).toHaveURL(/\d\/sign-in$/);
});

for (const role of STAFF) {
  test(`M-26 ${role} signs in, finds at most seven words on top, and each of them opens @phone`, async ({ page }) => {
    await signIn(page, role);
    await fit(page, 'zh');
    await expect(page.locator('.account form[action="/sign-out"] button')).toBeVisible();
    const links = await page.locator('nav.menu a').evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    expect(links.length, 'at most seven words').toBeLessThanOrEqual(7);
    for (const link of links) {
      await open(page, link);
      await expect(page.locator('nav.menu a[aria-current="page"]')).toHaveAttribute('href', link);
    }
  });
}

test('SEC-7 the session is in a cookie that no script and no other site can use, and is new at sign-in @phone', async ({ page, context }) => {
  await open(page, '/sign-in');
  const before = (await context.cookies()).find((cookie) => cookie.name.startsWith('__Host-'));
  await signIn(page, 'county_desk');
  const after = (await context.cookies()).find((cookie) => cookie.name.startsWith('__Host-'));
  expect(after).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Strict', path: '/' });
  expect(after?.value).not.toBe(before?.value);
  expect(after?.value.length).toBeGreaterThanOrEqual(22);
  expect(await page.evaluate(() => document.cookie)).not.toContain('__Host-');
});

// Signing out ends every session of the account: with accounts that no other story of this county uses.
test('SEC-7 after signing out the session is dead, also in another window @phone', async ({ page, context, browser }, info) => {
  await signIn(page, 'agency');
  const there = new URL(page.url()).pathname;
  const stolen = await another(browser, info);
  await stolen.context.addCookies(await context.cookies());
  await stolen.page.goto(there);
  await expect(stolen.page.locator('.account form[action="/sign-out"]')).toHaveCount(1);
  await signOut(page);
  await stolen.page.goto(there);
  await expect(stolen.page.locator('.account form[action="/sign-out"]')).toHaveCount(0);
  await stolen.context.close();
});

test('SEC-7 on a shared screen the header says so, and the page gives way by itself @phone', async ({ page }) => {
  await open(page, '/sign-in', 'zh');
  await page.locator('form[action="/sign-in/demo"] input[name="shared"]').check();
  await page.locator('button[value="institution"]').click();
  await expect(page.locator('.account .tag')).toContainText('共用屏幕：3分钟不操作就退出');
  await fit(page, 'zh');
  const answer = await page.request.get('/account');
  expect(answer.headers()['refresh']).toBe('185;url=/sign-in?ended=1');
  await signOut(page);
  await open(page, '/sign-in?ended=1', 'zh');
  await expect(page.locator('.notice')).toContainText('已经退出登录');
  await fit(page, 'zh');
});

test('SEC-10 a form of another site changes nothing @phone', async ({ page, request, baseURL }) => {
  await signIn(page, 'county_desk');
  for (const headers of [{ origin: 'https://elsewhere.example' }, { 'sec-fetch-site': 'cross-site', origin: baseURL ?? '' }]) {
    const answer = await request.post('/sign-in/demo', { headers, form: { account: 'administrator' }, maxRedirects: 0 });
    expect(answer.status(), JSON.stringify(headers)).toBe(403);
  }
});

test('M-26 whoever is not signed in is asked to, and comes to the page they wanted @desktop', async ({ page }) => {
  await page.goto('/figures?lang=zh');
  await expect(page).toHaveURL(/\/sign-in/);
  await page.locator('button[value="planning"]').click();
  await expect(page).toHaveURL(/\/figures/);
});

test('M-26 the language of the account stays with it @desktop', async ({ page }) => {
  await signIn(page, 'inspector');
  await open(page, '/account');
  await fit(page, 'zh');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('M-26 without script signing in and out works @phone', async ({ page }) => {
    await signIn(page, 'complaint_body');
    await signOut(page);
  });
});
