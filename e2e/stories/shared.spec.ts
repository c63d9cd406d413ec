import { test } from '../county.ts';
import { expect, fit, open, signOut } from '../leka.ts';

test.use({ people: 60 });

const READERS = [
  { account: 'resident', page: '/my' },
  { account: 'county_desk', page: '/people' },
];

for (const { account, page: own } of READERS) {
  test(`SEC-40 on a shared screen nothing stays of ${account}: not behind the back button, not in the browser @phone`, async ({ page }) => {
    // Where an idle session ends: nothing is filled in, and the screen counts as shared still.
    await open(page, '/sign-in?ended=1', 'zh');
    await fit(page, 'zh');
    for (const field of ['form[action="/sign-in"]', '#name', '#password', '#code']) {
      await expect(page.locator(field), field).toHaveAttribute('autocomplete', 'off');
    }
    await expect(page.locator('form[action="/sign-in/demo"] input[name="shared"]')).toBeChecked();
    await page.locator(`form[action="/sign-in/demo"] button[value="${account}"]`).click();
    await expect(page.locator('.account .tag')).toContainText('共用屏幕');
    await open(page, '/account');
    await open(page, own);
    await signOut(page);

    // Back: each page is asked for anew, and nobody is signed in.
    for (const seen of [own, '/account']) {
      await page.goBack();
      await expect(page, `nothing of ${seen}`).toHaveURL(/\/sign-in/);
      await expect(page.locator('.account form[action="/sign-out"]')).toHaveCount(0);
    }
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      caches: (await caches.keys()).length,
      databases: (await indexedDB.databases()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(kept).toEqual({ local: 0, session: 0, caches: 0, databases: 0, workers: 0 });
  });
}
