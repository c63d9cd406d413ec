import { asTongues, axe, digits, expect, fit, open, test, tongues, weigh } from '../leka.ts';

const KB = 1024;
const GOALS = ['11050', '5850', '3100', '2100', '1505', '509'];

for (const path of ['/', '/plan', '/sign-in', '/privacy']) {
  asTongues(`M-26 anybody can read ${path}`, async (page, lang) => {
    await open(page, path, lang);
    await fit(page, lang);
  });

  test(`M-26 ${path} is as good in the dark @phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, path, 'zh');
    await axe(page);
  });
}

asTongues('M-26 the plan shows its goals, each with the paragraph it comes from @phone', async (page, lang) => {
  await open(page, '/plan', lang);
  const text = digits(await page.locator('main').innerText());
  for (const goal of GOALS) expect(text, `goal ${goal}`).toContain(goal);
});

for (const lang of tongues) {
  test(`WP-18 WP-24 whoever reads a page finds at its foot what is kept, for how long and who sees it (${lang})`, async ({ page }) => {
    await open(page, '/', lang);
    await page.locator('footer.footer a[href="/privacy"]').click();
    await expect(page).toHaveURL(/\/privacy$/);
    await fit(page, lang);
    const text = digits(await page.locator('main').innerText());
    for (const number of ['3', '30', '180', '12333', '12351']) expect(text, number).toContain(number);
    // Each part is reached from the top, and each link leads somewhere.
    for (const id of ['kept', 'never', 'who', 'yours', 'call']) {
      await page.locator(`main nav a[href="#${id}"]`).click();
      await expect(page.locator(`h2#${id}`)).toBeInViewport();
    }
    const rows = page.locator('table').first().locator('tbody tr');
    expect(await rows.count()).toBeGreaterThan(10);
    for (const row of await rows.all()) expect((await row.innerText()).trim().length).toBeGreaterThan(10);
    const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    for (const link of links.filter((link) => link.startsWith('/'))) await open(page, link, lang);
  });
}

test('WP-24 whoever registers alone can read first what is kept @phone', async ({ page }) => {
  await open(page, '/my/register', 'zh');
  await page.locator('main a[href="/privacy"]').click();
  await fit(page, 'zh');
});

test('WP-24 on paper the page about what is kept has its tables and no menu @desktop', async ({ page }) => {
  await open(page, '/privacy', 'zh');
  await page.emulateMedia({ media: 'print' });
  for (const away of ['nav.menu', 'footer nav', 'main nav']) await expect(page.locator(away)).toBeHidden();
  for (const table of await page.locator('table').all()) await expect(table).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('M-26 without script the public pages work @phone', async ({ page }) => {
    await open(page, '/', 'zh');
    await expect(page.locator('main')).toContainText(/\S/);
    await page.locator('.languages a[hreflang="bo"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'bo');
    await open(page, '/plan', 'zh');
    await expect(page.locator('main')).toContainText('11,050');
    await page.locator('footer a[href="/privacy"]').click();
    await expect(page.locator('h2#who')).toBeVisible();
  });
});

for (const lang of tongues) {
  test(`M-26 a first visit stays light, the next pages lighter (${lang}) @phone`, async ({ page }) => {
    const first = await weigh(page, () => open(page, '/', lang));
    expect(first, 'bytes of the first visit').toBeLessThanOrEqual(60 * KB);
    for (const path of ['/plan', '/sign-in', '/privacy']) {
      const next = await weigh(page, () => open(page, path));
      expect(next, `bytes of ${path} after that`).toBeLessThanOrEqual(15 * KB);
    }
  });
}

test('M-26 the language stays when the next page is opened @phone', async ({ page }) => {
  await open(page, '/', 'zh');
  await page.locator('.languages a[hreflang="bo"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'bo');
  await open(page, '/plan');
  await expect(page.locator('html')).toHaveAttribute('lang', 'bo');
  await expect(page.locator('.languages a[hreflang="bo"]')).toHaveAttribute('aria-current', 'true');
});

test('M-26 Tibetan is set in its own font, larger and with room for its stacks @phone', async ({ page }) => {
  await open(page, '/', 'bo');
  const set = await page.evaluate(async () => {
    await document.fonts.ready;
    const style = getComputedStyle(document.querySelector('main h1') ?? document.body);
    const body = getComputedStyle(document.body);
    return {
      loaded: [...document.fonts].some((face) => face.family.includes('Noto Serif Tibetan') && face.status === 'loaded'),
      size: parseFloat(body.fontSize),
      line: parseFloat(body.lineHeight) / parseFloat(body.fontSize),
      align: style.textAlign,
    };
  });
  expect(set.loaded).toBe(true);
  expect(set.size).toBeGreaterThanOrEqual(18.4);
  expect(set.line).toBeGreaterThanOrEqual(1.85);
  expect(set.align).not.toBe('justify');
});

test('M-26 words that are still in another language say so to a screen reader @phone', async ({ page }) => {
  await open(page, '/sign-in', 'bo');
  const wrong = await page.locator('main').evaluate((main) => {
    const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const out: string[] = [];
    while (walk.nextNode()) {
      const text = walk.currentNode.textContent?.trim() ?? '';
      const lang = walk.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang');
      if (/\p{Script=Han}/u.test(text) && !lang?.startsWith('zh')) out.push(`${lang}: ${text}`);
    }
    return out;
  });
  expect(wrong).toEqual([]);
});

test('M-26 no browser looks for an icon in vain @phone', async ({ request }) => {
  expect((await request.get('/favicon.ico')).status()).toBeLessThan(400);
});

test('SEC-11 every public answer carries the headers of the house @phone', async ({ request }) => {
  for (const path of ['/', '/plan', '/sign-in', '/privacy', '/healthz', '/no-such-page', '/assets/style.css', '/api/v1/openapi.json']) {
    const headers = (await request.get(path)).headers();
    const policy = headers['content-security-policy'] ?? '';
    for (const part of ["default-src 'none'", "style-src 'self'", "font-src 'self'", "img-src 'self'", "base-uri 'none'", "object-src 'none'", "form-action 'self'", "frame-ancestors 'none'"]) {
      expect(policy, `${path}: ${part}`).toContain(part);
    }
    expect(policy, path).not.toMatch(/unsafe|data:|https?:|\*/);
    expect(headers['strict-transport-security'], path).toContain('max-age=31536000');
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toMatch(/^(no-referrer|same-origin)$/);
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
    if (!path.startsWith('/assets/')) expect(headers['cache-control'], path).toContain('no-store');
  }
});

test.describe('a wrong address', () => {
  test.use({ mayRefuse: true });
  test('M-26 a wrong address says what to do next @phone', async ({ page }) => {
    const answer = await page.goto('/no-such-page?lang=zh');
    expect(answer?.status()).toBe(404);
    await fit(page, 'zh');
    await expect(page.locator('main a[href="/"]')).toBeVisible();
  });
});
