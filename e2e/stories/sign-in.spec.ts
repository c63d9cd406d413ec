import { another, axe, expect, open, screenshot, signIn, sound, test, type Role } from '../leka.ts';

const STAFF: Role[] = ['county_desk', 'planning', 'township_desk', 'confirming_desk', 'statistics_auditor', 'administrator'];

test('the demo offers a sign-in for every role, and says that it is a demo', async ({ page }) => {
  await open(page, '/sign-in', 'zh');
  await expect(page.locator('.banner')).toBeVisible();
  for (const role of STAFF) {
    await expect(page.locator(`form[action="/sign-in/demo"] button[value="${role}"]`).first(), role).toBeVisible();
  }
});

for (const role of STAFF) {
  test(`${role} signs in and lands on a page of their own`, async ({ page }) => {
    await signIn(page, role);
    await sound(page);
    await axe(page);
    await screenshot(page, `home-${role}`);
    await expect(page.locator('.account form[action="/sign-out"] button')).toBeVisible();
    expect(await page.locator('nav.menu a').count(), 'at most seven words').toBeLessThanOrEqual(7);
  });
}

test('the session is in a cookie that no script and no other site can use, and is new at sign-in', async ({ page, context }) => {
  await open(page, '/sign-in');
  const before = (await context.cookies()).find((cookie) => cookie.name.startsWith('__Host-'));
  await signIn(page, 'county_desk');
  const after = (await context.cookies()).find((cookie) => cookie.name.startsWith('__Host-'));
  expect(after).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Strict', path: '/' });
  expect(after?.value).not.toBe(before?.value);
  expect(after?.value.length).toBeGreaterThanOrEqual(22);
  expect(await page.evaluate(() => document.cookie)).not.toContain('__Host-');
});

test('after signing out the session is dead, also in another window', async ({ page, context, browser }, info) => {
  await signIn(page, 'county_desk');
  const there = new URL(page.url()).pathname;
  const stolen = await another(browser, info);
  await stolen.context.addCookies(await context.cookies());
  await stolen.page.goto(there);
  await expect(stolen.page.locator('.account form[action="/sign-out"]')).toHaveCount(1);

  await page.locator('.account form[action="/sign-out"] button').click();
  await expect(page.locator('.account a[href="/sign-in"]').or(page.locator('form[action="/sign-in/demo"]').first())).toBeVisible();

  await stolen.page.goto(there);
  await expect(stolen.page.locator('.account form[action="/sign-out"]')).toHaveCount(0);
  await stolen.context.close();
});

test('a form of another site changes nothing', async ({ page, request, baseURL }) => {
  await signIn(page, 'county_desk');
  for (const headers of [{ origin: 'https://elsewhere.example' }, { 'sec-fetch-site': 'cross-site', origin: baseURL ?? '' }]) {
    const answer = await request.post('/sign-in/demo', { headers, form: { role: 'administrator' }, maxRedirects: 0 });
    expect(answer.status(), JSON.stringify(headers)).toBe(403);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('signing in and out works', async ({ page }) => {
    await signIn(page, 'county_desk');
    await page.locator('.account form[action="/sign-out"] button').click();
    await expect(page.locator('.account form[action="/sign-out"]')).toHaveCount(0);
  });
});
