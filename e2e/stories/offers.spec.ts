import { another, expect, fit, open, signIn } from '../leka.ts';
import { test } from '../county.ts';

test.use({ people: 60 });

test('WP-2 WP-4 WP-28 a resident asks, the firm offers, the resident reads, says yes and takes it back @phone', async ({ page, county, browser }, info) => {
  test.slow();
  // Nobody is signed in: the page says how.
  await open(page, '/vacancies', 'zh');
  const first = await page.locator('main a[href^="/vacancies/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!).find((href) => /^\/vacancies\/\d+$/.test(href))!);
  await open(page, first, 'zh');
  await expect(page.locator('main a[href="/my/sign-in"]')).toBeVisible();
  await fit(page, 'zh');

  // The firm's own vacancies, at a desk.
  const firm = await another(browser, info, { baseURL: county.url, viewport: { width: 1280, height: 800 } });
  await signIn(firm.page, 'employer');
  await open(firm.page, '/my-vacancies');
  const own = await firm.page.locator('tr', { has: firm.page.locator('.tag.done') }).locator('a[href^="/vacancies/"]').evaluateAll((links) => links.map((link) => /\d+/.exec(link.getAttribute('href')!)![0]));
  await open(firm.page, '/applicants', 'zh');
  await expect(firm.page.locator('tbody tr'), 'the demo has one offer and one start').toHaveCount(2);
  await fit(firm.page, 'zh');

  // The resident, alone with a telephone.
  await signIn(page, 'resident');
  await open(page, '/my', 'zh');
  await expect(page.locator('main li.card').first(), 'what has a last day comes first').toContainText('以前都可以答应');
  await fit(page, 'zh');
  await open(page, '/my/applications', 'zh');
  await expect(page.locator('main li.card'), 'work that began, an offer of an employer, one of an agency').toHaveCount(3);
  await fit(page, 'zh');
  for (const lang of ['bo', 'en', 'zh'] as const) {
    await page.locator('main li.card a').first().waitFor();
    const offer = await page.locator('main li.card a').first().getAttribute('href');
    await open(page, offer!, lang);
    await fit(page, lang);
    await expect(page.locator('main'), 'WP-28').not.toContainText(/自愿|voluntary/i);
    await open(page, '/my/applications', lang);
  }

  // Asks for another vacancy of the firm.
  let asked = '';
  for (const id of own) {
    await open(page, `/vacancies/${id}`, 'zh');
    await page.getByRole('link', { name: '我想问这份工作' }).click();
    await fit(page, 'zh');
    await expect(page.locator('main')).toContainText('您的姓名');
    await page.getByRole('button', { name: '问这份工作' }).click();
    if (await page.getByText('已经问了，等单位回答').count()) { asked = page.url(); break; }
  }
  expect(asked, 'one could be asked for').not.toBe('');
  await fit(page, 'zh');

  // The firm answers.
  await open(firm.page, '/applicants', 'zh');
  await expect(firm.page.locator('tbody tr')).toHaveCount(3);
  await firm.page.locator('tbody tr', { hasText: '在等您回答' }).getByRole('link').click();
  await expect(firm.page.locator('main')).toContainText('测试');
  await fit(firm.page, 'zh');
  const expires = await firm.page.locator('#expires').inputValue();
  await firm.page.locator('#expires').fill('2020-01-01');
  await firm.page.getByRole('button', { name: '请这个人来做' }).click();
  await expect(firm.page.locator('.error-summary')).toContainText('太早了');
  await expect(firm.page.locator('#expires')).toHaveValue('2020-01-01');
  await fit(firm.page, 'zh');
  await firm.page.locator('#expires').fill(expires);
  await firm.page.getByRole('button', { name: '请这个人来做' }).click();
  await expect(firm.page.locator('main')).toContainText('已请去做');
  const offered = await firm.page.locator('main').innerText();
  await fit(firm.page, 'zh');

  // Other work first, then the terms, then yes.
  await page.goto(asked);
  const headings = await page.locator('main h2').allInnerTexts();
  const order = ['先看看别的', '全部条件', '您自己决定', '不想继续了'].map((text) => headings.indexOf(text));
  expect(order.every((at, n) => at >= 0 && (n === 0 || at > order[n - 1]!)), headings.join(' | ')).toBe(true);
  await expect(page.locator('main a[href^="/vacancies/"]').nth(1)).toBeVisible();
  await expect(page.locator('main')).toContainText('继续做现在的事');
  await fit(page, 'zh');
  await page.getByRole('button', { name: '我答应，去做这份工作' }).click();
  await expect(page.locator('main')).toContainText('就当没有答应过');
  await expect(page.getByRole('button', { name: '我已经上班了' }), 'not within the time to think').toHaveCount(0);
  await fit(page, 'zh');
  await firm.page.reload();
  expect(await firm.page.locator('main').innerText(), 'the firm does not see it yet').toBe(offered);

  // Takes it back: one step, and the firm's page stays as it is.
  await page.getByRole('button', { name: '收回，到此为止' }).click();
  await expect(page.locator('main')).toContainText('已结束');
  await fit(page, 'zh');
  await firm.page.reload();
  expect(await firm.page.locator('main').innerText()).toBe(offered);
  await firm.context.close();
});
