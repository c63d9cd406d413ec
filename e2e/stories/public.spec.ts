import { asTongues, axe, expect, open, screenshot, sound, test, tongues, weigh, wordsAreThere } from '../leka.ts';

const KB = 1024;

for (const [name, path] of [['home', '/'], ['plan', '/plan'], ['figures', '/figures'], ['sign-in', '/sign-in']] as const) {
  asTongues(`anybody can read ${path}`, async (page, lang) => {
    await open(page, path, lang);
    await sound(page, lang);
    await wordsAreThere(page);
    await axe(page);
    await screenshot(page, `${name}-${lang}`);
  });

  test(`${path} is as good in the dark`, async ({ page }, info) => {
    test.skip(info.project.name !== 'phone', 'the colours are the same at every width');
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, path, 'zh');
    await axe(page);
    await screenshot(page, `${name}-dark`);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the public pages work', async ({ page }) => {
    await open(page, '/', 'zh');
    await expect(page.locator('main')).toContainText(/\S/);
    await page.locator('.languages a[hreflang="bo"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'bo');
    await open(page, '/plan', 'zh');
    await expect(page.locator('main')).toContainText('11,050');
  });
});

for (const lang of tongues) {
  test(`a first visit stays light, the next pages lighter (${lang})`, async ({ page }) => {
    const first = await weigh(page, () => open(page, '/', lang));
    expect(first, 'bytes of the first visit').toBeLessThanOrEqual(60 * KB);
    for (const path of ['/plan', '/figures', '/sign-in']) {
      const next = await weigh(page, () => open(page, path));
      expect(next, `bytes of ${path} after that`).toBeLessThanOrEqual(15 * KB);
    }
  });
}

test('the language stays when the next page is opened', async ({ page }) => {
  await open(page, '/', 'zh');
  await page.locator('.languages a[hreflang="bo"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'bo');
  await open(page, '/plan');
  await expect(page.locator('html')).toHaveAttribute('lang', 'bo');
  await expect(page.locator('.languages a[hreflang="bo"]')).toHaveAttribute('aria-current', 'true');
});

test('Tibetan is set in its own font, larger and with room for its stacks', async ({ page }) => {
  await open(page, '/', 'bo');
  const set = await page.evaluate(async () => {
    await document.fonts.ready;
    const style = getComputedStyle(document.querySelector('main p, main li') ?? document.body);
    return {
      loaded: [...document.fonts].some((face) => face.family.includes('Noto Serif Tibetan') && face.status === 'loaded'),
      size: parseFloat(style.fontSize),
      line: parseFloat(style.lineHeight) / parseFloat(style.fontSize),
      align: style.textAlign,
    };
  });
  expect(set.loaded).toBe(true);
  expect(set.size).toBeGreaterThanOrEqual(18.4);
  expect(set.line).toBeGreaterThanOrEqual(1.85);
  expect(set.align).not.toBe('justify');
});

test('the keyboard reaches the content first, and every place shows where it is', async ({ page }) => {
  await open(page, '/', 'zh');
  await page.keyboard.press('Tab');
  const skip = page.locator('a.skip');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press('Tab');
  const ring = await page.evaluate(() => {
    const here = document.activeElement;
    return here && here !== document.body ? { inside: Boolean(here.closest('main, footer')), outline: getComputedStyle(here).outlineStyle } : null;
  });
  expect(ring?.inside).toBe(true);
  expect(ring?.outline).toBe('solid');
});

test('a page has an icon, so that no browser looks for one in vain', async ({ page, request }) => {
  await open(page, '/');
  const icon = await page.locator('link[rel="icon"]').getAttribute('href');
  expect((await request.get(icon ?? '/favicon.ico')).status()).toBe(200);
});

test('every public answer carries the headers of the house', async ({ request }) => {
  for (const path of ['/', '/plan', '/figures', '/sign-in', '/healthz', '/no-such-page', '/assets/style.css', '/api/v1/openapi.json']) {
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
  test('says what to do next', async ({ page }) => {
    const answer = await page.goto('/no-such-page?lang=zh');
    expect(answer?.status()).toBe(404);
    await sound(page, 'zh');
    await expect(page.locator('main a[href="/"]')).toBeVisible();
    await axe(page);
  });
});
