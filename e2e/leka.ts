// What every story uses. A story says who does what and what they then see; how a page is checked is here.

import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Browser, type BrowserContext, type Page, type TestInfo } from '@playwright/test';
import { fileURLToPath } from 'node:url';

export { expect };
export type { Page };

export const tongues = ['zh', 'bo', 'en'] as const;
export type Tongue = (typeof tongues)[number];

/** The roles of the contract; in the demo the sign-in page has a button for each. */
export type Role =
  | 'administrator' | 'county_desk' | 'planning' | 'township_desk' | 'village_officer' | 'confirming_desk'
  | 'statistics_auditor' | 'data_protection_officer' | 'inspector' | 'complaint_body' | 'employer' | 'agency'
  | 'institution' | 'resident';

/**
 * In every story nothing may be asked of another host, no script may fail and the content policy may not be broken.
 * A form with a mistake or a conflict may be sent back (422, 409). A story that asks for something that is refused says so:
 * `test.use({ mayRefuse: true })`.
 */
export const test = base.extend<{ mayRefuse: boolean; quiet: void }>({
  mayRefuse: [false, { option: true }],
  quiet: [
    async ({ context, baseURL, mayRefuse }, use) => {
      const troubles: string[] = [];
      context.on('request', (request) => {
        if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:')) troubles.push(`asked another host: ${request.url()}`);
      });
      context.on('weberror', (error) => troubles.push(`script failed: ${error.error().message}`));
      context.on('console', (message) => {
        const refused = /Failed to load resource/.test(message.text());
        const wrongForm = /status of (422|409)/.test(message.text());
        if (message.type() === 'error' && !(refused && (mayRefuse || wrongForm))) troubles.push(`console: ${message.text()} (${message.location().url})`);
      });
      await use();
      expect(troubles, 'pages keep to themselves').toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a page in a language; fails unless the answer is 200. */
export async function open(page: Page, path: string, lang?: Tongue): Promise<void> {
  const address = lang ? `${path}${path.includes('?') ? '&' : '?'}lang=${lang}` : path;
  const answer = await page.goto(address);
  expect(answer?.status(), `${address} answers`).toBe(200);
}

/** The same story in each language, as tests of their own; in all widths for Chinese, on the phone for the others. */
export function asTongues(title: string, story: (page: Page, lang: Tongue, info: TestInfo) => Promise<void>): void {
  for (const lang of tongues) {
    test(`${title} (${lang})${lang === 'zh' ? '' : ' @phone'}`, async ({ page }, info) => story(page, lang, info));
  }
}

/** Signs in as a demo role, with the button of the sign-in page; then the page is in `lang`. */
export async function signIn(page: Page, role: Role, lang: Tongue = 'zh'): Promise<void> {
  await open(page, '/sign-in', lang);
  const button = page.locator(`form[action="/sign-in/demo"] button[value="${role}"]`);
  await expect(button, `the demo lists ${role}`).toBeVisible();
  await Promise.all([page.waitForURL((url) => !url.pathname.startsWith('/sign-in')), button.click()]);
}

export async function signOut(page: Page): Promise<void> {
  await page.locator('.account form[action="/sign-out"] button').click();
  await expect(page.locator('.account form[action="/sign-out"]')).toHaveCount(0);
}

/** A page as everybody must be able to use it: see `sound`, `wordsAreThere` and `axe`. */
export async function fit(page: Page, lang?: Tongue): Promise<void> {
  await sound(page, lang);
  await wordsAreThere(page);
  await axe(page);
}

/** The number that is reported, or confirmed, for an indicator, on its page. */
export async function figure(page: Page, id: string, basis: 'reported' | 'confirmed' = 'reported'): Promise<number> {
  await open(page, `/figures/${id}`);
  const numbers = page.locator('dl.numbers').first().locator('dd');
  const text = digits(await numbers.nth(basis === 'reported' ? 0 : 1).innerText());
  const number = /\d+/.exec(text)?.[0];
  expect(number, `${id} ${basis}: ${text}`).toBeDefined();
  return Number(number);
}

/** What is reported for each of these indicators, and what is confirmed, as the auditor reads it. */
export async function figures(auditor: Page, ...ids: string[]): Promise<[number, number][]> {
  const out: [number, number][] = [];
  for (const id of ids) {
    await open(auditor, `/figures/${id}`);
    const numbers = (await auditor.locator('dl.numbers').first().locator('dd').allInnerTexts()).map((text) => Number(/\d+/.exec(digits(text))?.[0]));
    out.push([numbers[0]!, numbers[1]!]);
    expect(out.at(-1), id).not.toContain(NaN);
  }
  return out;
}

/** No violation of WCAG 2.2 A and AA, nor of the common habits beside them. */
export async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map((v) => `${v.id}: ${v.help} – ${v.nodes.map((node) => node.target.join(' ')).slice(0, 5).join(' | ')}`);
  expect(found, `${page.url()} can be used by everybody`).toEqual([]);
}

/** What holds for every page: language, one heading, landmarks, no sideways scrolling, targets to touch. */
export async function sound(page: Page, lang?: Tongue): Promise<void> {
  if (lang) await expect(page.locator('html')).toHaveAttribute('lang', lang);
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('h1')).not.toBeEmpty();
  await expect(page.locator('main#main')).toHaveCount(1);
  await expect(page.locator('header.masthead nav.languages a')).toHaveCount(tongues.length);
  await expect(page.locator('footer.footer')).toContainText('12333');
  expect(await page.title()).toMatch(/Leka/);
  const seen = await page.evaluate(() => {
    const wide = [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => !element.closest('.table-box, .menu, .unseen, .skip, svg') && element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 100));
    const small = [...document.querySelectorAll<HTMLElement>('.button, .menu a, .languages a, .account a, input:not([type=hidden], [type=checkbox], [type=radio]), select, summary, .choice')]
      .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().height < 43.5)
      .map((element) => element.outerHTML.slice(0, 100));
    const letters = [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => element.childElementCount === 0 && element.textContent?.trim() && parseFloat(getComputedStyle(element).fontSize) < 15.5)
      .map((element) => element.outerHTML.slice(0, 100));
    return { wide, small, letters, over: document.documentElement.scrollWidth - document.documentElement.clientWidth };
  });
  expect(seen.over, `${page.url()} scrolls sideways: ${seen.wide.join('\n')}`).toBeLessThanOrEqual(0);
  expect(seen.small, 'touch targets under 44 px').toEqual([]);
  expect(seen.letters, 'text under 16 px').toEqual([]);
}

/** Any message that fell through as its id, or a placeholder that was not filled. */
export async function wordsAreThere(page: Page): Promise<void> {
  const text = await page.locator('body').innerText();
  const rooms = 'accounts|after|conduct|confirming|dimension|error|fact|failure|figures|home|import|imports|keeping|nav|offers|people|phones|plan-page|privacy|questions|releases|role|rule|shell|teams|vacancies|wishes|word|work-field|work-choice|work-part|work-say|work-firm|work-refused|work-law|work-hint|work-state|work-due';
  const lost = new RegExp(`\\b(${rooms})-[a-z0-9_]+(-[a-z0-9_]+)*\\b|\\{ ?\\$|Unknown localization`, 'g');
  expect(text.match(lost) ?? [], `${page.url()} has its words`).toEqual([]);
}

/** The text with its numbers in plain digits, whatever the language writes them with. */
export function digits(text: string): string {
  return text.replace(/[༠-༩]/g, (digit) => String(digit.codePointAt(0)! - 0x0f20)).replace(/(?<=\d)[,\u00a0\u202f](?=\d{3})/g, '');
}

/** Keeps a picture in screenshots/, named by page, language and width. */
export async function screenshot(page: Page, name: string, options: { fullPage?: boolean } = {}): Promise<void> {
  const width = page.viewportSize()?.width ?? 0;
  const path = fileURLToPath(new URL(`./screenshots/${name}-${width}.png`, import.meta.url));
  await page.screenshot({ path, fullPage: options.fullPage ?? true, animations: 'disabled' });
}

/** The bytes that came over the wire, headers included, while `visit` ran. */
export async function weigh(page: Page, visit: () => Promise<void>): Promise<number> {
  const wire = await page.context().newCDPSession(page);
  let bytes = 0;
  await wire.send('Network.enable');
  wire.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength));
  await visit();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForLoadState('networkidle');
  await wire.detach();
  return bytes;
}

/** Somebody else, at the same time: a browser context of their own. */
export async function another(browser: Browser, info: TestInfo, options: Parameters<Browser['newContext']>[0] = {}): Promise<{ page: Page; context: BrowserContext }> {
  const { baseURL, locale, timezoneId, viewport } = info.project.use;
  const context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    ...(locale ? { locale } : {}),
    ...(timezoneId ? { timezoneId } : {}),
    ...(viewport ? { viewport } : {}),
    ...options,
  });
  return { page: await context.newPage(), context };
}
