import { test } from '../county.ts';
import { another, expect, fit, open, signIn, type Role } from '../leka.ts';

const HOMES: [Role, string][] = [
  ['county_desk', '等您办的事'], ['planning', '近期要办'], ['township_desk', '等您办的事'], ['village_officer', '这里的服务情况'],
  ['confirming_desk', '待询问'], ['statistics_auditor', '核对'], ['administrator', '账号事项'], ['data_protection_officer', '等您办的事'],
  ['complaint_body', '等您办的事'], ['inspector', '您能打开的'], ['institution', '您能打开的'],
];

test.describe('homes', () => {
  test.use({ people: 2000 });
  for (const [role, heading] of HOMES) {
    test(`WP-12 ${role} finds what waits, and each line leads there`, async ({ page }) => {
      await signIn(page, role);
      await open(page, '/', 'zh');
      await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
      await fit(page, 'zh');
      const links = await page.locator('main :is(.waits, .cards) a').evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
      for (const link of links) {
        const [path = '', part] = link.split('#');
        await open(page, path);
        if (part) await expect(page.locator(`[id="${part}"]`), link).toBeVisible();
      }
    });
  }

  test('WP-12 the county desk finds who asks to be let in, the township desk who waits for a first contact, without a name @phone', async ({ page, county, browser }, info) => {
    await signIn(page, 'county_desk');
    await open(page, '/', 'zh');
    await page.getByRole('link', { name: /家单位申请加入/ }).click();
    await expect(page.locator('tbody tr').first()).toBeVisible();
    await fit(page, 'zh');
    const desk = await another(browser, info, { baseURL: county.url });
    await signIn(desk.page, 'township_desk');
    await open(desk.page, '/', 'zh');
    await expect(desk.page.locator('main')).not.toContainText('测试');
    const waits = desk.page.getByRole('link', { name: /个求助的人/ });
    if (await waits.count()) await waits.first().click();
    await fit(desk.page, 'zh');
    await desk.context.close();
  });
});
