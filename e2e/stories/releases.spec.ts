import { test } from '../county.ts';
import { expect, figure, fit, open, signIn } from '../leka.ts';

test.use({ people: 400 });

test('WP-7 WP-22 planning sees confirmed only as it was frozen, with the day of the release, small cells in words', async ({ page, county }) => {
  await signIn(page, 'planning');
  await open(page, '/figures');
  await expect(page.locator('.figure-row').first()).not.toContainText('已确认');
  await county.leka('release', 'create', '--as-of', '2022-09-30');
  await open(page, '/figures');
  const row = page.locator('.figure-row').first();
  await expect(row).toContainText('已确认');
  await expect(row, 'it says of which day it is').toContainText(/2022年9月30日/);
  await fit(page, 'zh');
  const frozen = await figure(page, 'transfer.total', 'confirmed');
  expect(frozen).toBeLessThanOrEqual(await figure(page, 'transfer.total'));
  await expect(page.locator('main')).toContainText('不显示');
  await expect(page.locator('dl.numbers dd').nth(1).locator('a'), 'no rows behind a frozen figure').toHaveCount(0);
  await fit(page, 'zh');
});
