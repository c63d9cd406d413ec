// Looks at web/sample.html with the real style and fonts: 360, 768 and 1280 px, light and dark, and printed,
// in Chinese, Tibetan and English (web/sample.words.json). Writes screenshots/sample-*.png.
import { createServer } from 'node:http';
import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { chromiumOptions } from './chromium.mjs';

const web = new URL('../web/', import.meta.url);
const shots = new URL('./screenshots/', import.meta.url);
const words = JSON.parse(await readFile(new URL('sample.words.json', web), 'utf8'));
const files = { '/assets/icon.svg': ['icon.svg', 'image/svg+xml'], '/assets/style.css': ['style.css', 'text/css'], '/assets/noto-serif-tibetan.woff2': ['dist/noto-serif-tibetan.woff2', 'font/woff2'], '/assets/noto-serif-tibetan-rare.woff2': ['dist/noto-serif-tibetan-rare.woff2', 'font/woff2'] };
const policy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";

async function page(lang, resident) {
  let html = await readFile(new URL('sample.html', web), 'utf8');
  if (lang !== 'zh') {
    const longestFirst = Object.entries(words).sort(([a], [b]) => b.length - a.length);
    for (const [zh, other] of longestFirst) html = html.replaceAll(`>${zh}<`, `>${other[lang]}<`).replaceAll(`"${zh}"`, `"${other[lang]}"`);
    html = html.replace('<html lang="zh">', `<html lang="${lang}">`).replace(' aria-current="true"', '').replace(`hreflang="${lang}"`, `hreflang="${lang}" aria-current="true"`);
  }
  return resident ? html.replace('<body>', '<body class="resident">') : html;
}

const server = createServer(async (request, response) => {
  const url = new URL(request.url, 'http://localhost');
  const file = files[url.pathname];
  if (file) return response.setHeader('content-type', file[1]).end(await readFile(new URL(file[0], web)));
  response.setHeader('content-type', 'text/html').setHeader('content-security-policy', policy);
  response.end(await page(url.searchParams.get('lang') ?? 'zh', url.searchParams.has('resident')));
}).listen(0, '127.0.0.1');
await new Promise((ready) => server.once('listening', ready));
const base = `http://127.0.0.1:${server.address().port}/`;

await mkdir(shots, { recursive: true });
const browser = await chromium.launch(chromiumOptions);
let wrong = 0;
for (const lang of ['zh', 'bo', 'en']) {
  for (const [width, colorScheme] of [[360, 'light'], [768, 'light'], [1280, 'light'], [360, 'dark'], [1280, 'dark']]) {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, javaScriptEnabled: true });
    const tab = await context.newPage();
    tab.on('console', (m) => m.type() === 'error' && console.log(`${lang} ${width}: ${m.text()}`));
    await tab.goto(`${base}?lang=${lang}${width === 360 && colorScheme === 'dark' ? '&resident' : ''}`);
    const over = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) { wrong++; console.log(`${lang} ${width}: ${over} px too wide`, await tab.evaluate(() => [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > innerWidth || e.scrollWidth > e.clientWidth + 1).map((e) => e.outerHTML.slice(0, 80)).slice(0, 5))); }
    const small = await tab.evaluate(() => [...document.querySelectorAll('a, button, input, summary, select')].filter((e) => { const r = e.getBoundingClientRect(); return !e.closest('p, dd, td, th, .error-summary, h3, .skip, caption, .crumbs, .choice') && r.height && r.height < 43.5; }).map((e) => `${e.outerHTML.slice(0, 70)} ${e.getBoundingClientRect().height}`));
    if (small.length) { wrong++; console.log(`${lang} ${width}: small targets`, small); }
    await tab.screenshot({ path: new URL(`sample-${lang}-${width}-${colorScheme}.png`, shots).pathname, fullPage: true });
    const { violations } = await new AxeBuilder({ page: tab }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    for (const v of violations) { wrong++; console.log(`${lang} ${width} ${colorScheme}: ${v.id} ${v.nodes.map((n) => n.target + ' ' + n.failureSummary.split('\n')[1]).slice(0, 4).join(' | ')}`); }
    if (width === 1280 && colorScheme === 'light') await tab.pdf({ path: new URL(`sample-${lang}.pdf`, shots).pathname, preferCSSPageSize: true });
    await context.close();
  }
}
await browser.close();
server.close();
process.exitCode = wrong ? 1 : 0;
