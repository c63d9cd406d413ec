import { test } from '../county.ts';
import { expect, fit, open, signIn, type Role } from '../leka.ts';

const HOMES: [Role, string][] = [
  ['county_desk', '落后最多的指标'], ['planning', '近期要办'], ['township_desk', '这里的服务情况'], ['village_officer', '这里的服务情况'],
  ['confirming_desk', '待询问'], ['statistics_auditor', '核对'], ['administrator', '账号事项'], ['data_protection_officer', '账号事项'],
];

test.describe('homes', () => {
  test.use({ people: 2000 });
  for (const [role, heading] of HOMES) {
    test(`WP-12 ${role} finds what waits, and each line leads there`, async ({ page }) => {
      await signIn(page, role);
      await open(page, '/', 'zh');
      await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
      await fit(page, 'zh');
      const links = await page.locator('.waits a').evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
      for (const link of links) await open(page, link);
    });
  }
});
