import { expect, fit, open, test, tongues, type Page } from '../leka.ts';

/** Chromium under test has no voices: the page is given some, and what would be said is written down. */
async function withVoices(page: Page, voices: string[]): Promise<void> {
  await page.addInitScript((voices) => {
    const said: { text: string; lang: string }[] = [];
    const speech = Object.assign(new EventTarget(), {
      said,
      cancelled: 0,
      getVoices: () => voices.map((lang) => ({ lang })),
      speak: (one: SpeechSynthesisUtterance) => said.push({ text: one.text, lang: one.lang }),
      cancel: () => {
        speech.cancelled += 1;
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
  }, voices);
}

async function toVacancy(page: Page, lang: string): Promise<void> {
  await open(page, '/vacancies', lang as 'zh');
  await page.locator('main li.card h2 a').first().click();
  await expect(page.locator('.terms')).toBeVisible();
}

for (const lang of tongues) {
  test(`WP-5 the terms of a vacancy are read aloud where the device has a voice (${lang}) @phone`, async ({ page }) => {
    await withVoices(page, [`${lang}-XX`, 'zh-CN']);
    await toVacancy(page, lang);
    const [start, stop] = [page.locator('[data-aloud] button').first(), page.locator('[data-aloud] button').last()];
    await expect(stop).toBeHidden();
    await fit(page, lang);
    await start.click();
    await expect(stop).toBeFocused();
    await fit(page, lang);
    const said = await page.evaluate(() => (window.speechSynthesis as unknown as { said: { text: string; lang: string }[] }).said);
    const shown = await page.locator('.terms h2, .terms dt, .terms dd').evaluateAll((all) => all.map((one) => one.textContent!.replace(/\s+/g, ' ').trim()).filter(Boolean));
    expect(said.map((one) => one.text), 'everything on the sheet, in its order').toEqual(shown);
    expect(said[0]!.lang).toBe(lang);
    if (lang !== 'zh') expect(said.some((one) => one.lang === 'zh'), 'what the firm typed is Chinese and is read so').toBe(true);
    await stop.click();
    await expect(start).toBeFocused();
    await expect(stop).toBeHidden();
  });

  test(`WP-5 without a voice for the page there is no button that does nothing (${lang})`, async ({ page }) => {
    await withVoices(page, ['xx-XX']);
    await toVacancy(page, lang);
    await expect(page.locator('[data-aloud]')).toBeHidden();
    await expect(page.locator('.terms')).toBeVisible();
  });
}
