// Pictures, not stories. LEKA_SCREENSHOTS=1 makes docs/figures.png anew; LEKA_SCREENSHOTS=gallery makes every page in
// every language and width, light and dark, in screenshots/, to be looked at.

import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, open, screenshot, signIn, test, tongues, type Role } from '../leka.ts';

const README = fileURLToPath(new URL('../../docs/figures.png', import.meta.url));
const all = process.env['LEKA_SCREENSHOTS'] === 'gallery';

test('the picture of the figures page for the README @desktop', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1200 });
  await signIn(page, 'statistics_auditor');
  await open(page, '/figures', 'zh');
  const last = await page.locator('.figure-row').nth(5).boundingBox();
  const height = Math.round(last!.y + last!.height) + 16;
  await page.screenshot({ path: README, animations: 'disabled', clip: { x: 0, y: 0, width: 1280, height } });
  expect(statSync(README).size).toBeLessThanOrEqual(250 * 1024);
});

const PAGES: [Role | 'visitor', string, string[]][] = [
  ['visitor', 'public', ['/', '/plan', '/sign-in', '/privacy']],
  ['planning', 'planning', ['/', '/figures', '/figures/transfer.total', '/figures/transfer.total/rows', '/figures?as_of=2099-01-01', '/releases']],
  ['statistics_auditor', 'auditor', ['/figures/transfer.total', '/journal']],
  ['county_desk', 'county', ['/imports', '/imports/new', '/imports/new/placements', '/imports/help', '/questions', '/people']],
  ['confirming_desk', 'confirming', ['/confirming']],
  ['administrator', 'administrator', ['/accounts', '/conduct/body', '/account']],
];

// The gallery is for looking, not a story: it exists only with LEKA_SCREENSHOTS=gallery.
for (const lang of all ? tongues : []) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the gallery in ${lang}, ${colorScheme} @desktop`, async ({ page }) => {
      test.setTimeout(300_000);
      await page.emulateMedia({ colorScheme });
      for (const [role, name, paths] of PAGES) {
        await page.context().clearCookies();
        if (role !== 'visitor') await signIn(page, role, lang);
        for (const path of paths) {
          await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
          for (const width of [360, 768, 1280]) {
            await page.setViewportSize({ width, height: 800 });
            await screenshot(page, `${name}${path.replaceAll(/[^a-z0-9]+/g, '-').replace(/-$/, '')}-${lang}-${colorScheme}`);
          }
        }
      }
    });
  }
}
