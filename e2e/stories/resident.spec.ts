import { test, type County } from '../county.ts';
import { another, expect, figure, fit, open, signIn, tongues, type Page } from '../leka.ts';
import { idNumber } from '../invented.ts';
import { writeFile } from 'node:fs/promises';
import type { TestInfo } from '@playwright/test';

test.use({ people: 60 });

const PASSWORD = 'nine green yaks dance';
const COUNTS = /用上面的码：您说是自己的工作/;

interface Card {
  serial: string;
  /** The code whose yes counts. */
  code: string;
  /** The code whose yes does not. */
  second: string;
}

/** Reported placements of invented people with the numbers 1 to `count`, brought in at the county. */
async function reported(county: County, count: number, info: TestInfo): Promise<void> {
  const file = info.outputPath('名单.csv');
  const lines = ['姓名,身份证号码,乡镇,务工单位,产业类型,就业渠道,务工地点,就业时间'];
  for (let number = 1; number <= count; number += 1) lines.push(`测试甲,${idNumber(number)},孜托镇,样本公司,工程,自发,县内,2022-03-01`);
  await writeFile(file, lines.join('\n'));
  await county.leka('import', file, '--as', 'placements', '--source', '样本');
}

/** The confirming desk makes cards; what stands in them is read as their persons will read it. */
async function makeCards(page: Page, count: number): Promise<Card[]> {
  await open(page, '/cards', 'zh');
  await page.locator('#count').fill(String(count));
  await page.locator('form[action="/cards"] button:not([name])').click();
  await expect(page.locator('.code-card')).toHaveCount(count);
  const cards: Card[] = [];
  for (const card of await page.locator('.code-card').all()) {
    const [upper, lower] = (await card.locator('.code').allInnerTexts()) as [string, string];
    const first = COUNTS.test(await card.locator('.slip').innerText());
    cards.push({ serial: await card.locator('.serial').innerText(), code: first ? upper : lower, second: first ? lower : upper });
  }
  return cards;
}

/** A desk opens the person's record for this purpose and hands the closed card over. */
async function handOut(page: Page, number: string, card: Card): Promise<void> {
  await open(page, '/people', 'zh');
  const form = page.locator('form[action="/people/by-number"]');
  await form.getByLabel('身份证号码').fill(number);
  await form.getByLabel('用途').selectOption({ label: '发放本人账户的卡片' });
  await form.getByRole('button').click();
  await page.getByRole('link', { name: '发放卡片' }).click();
  await fit(page, 'zh');
  await page.locator('#serial').fill('1234 5675');
  await page.getByRole('button', { name: '已交给本人' }).click();
  await expect(page.locator('.error-summary')).toContainText('没有这个编号的卡片');
  await fit(page, 'zh');
  await page.locator('#serial').fill(card.serial);
  await page.getByRole('button', { name: '已交给本人' }).click();
  await expect(page.locator('.notice')).toContainText(card.serial);
  await expect(page.locator('main'), 'SEC-39: a neutral page').not.toContainText('测试甲');
  await expect(page.locator('main'), 'the desk never sees a code').not.toContainText(card.code);
  await fit(page, 'zh');
}

async function begin(page: Page, code: string, shared = false): Promise<void> {
  await page.locator('#code').fill(code);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#again').fill(PASSWORD);
  if (shared) await page.locator('input[name="shared"]').check();
  await page.locator('form[action="/my/begin"] button').click();
}

for (const lang of tongues) {
  test(`WP-7 SEC-5 SEC-7 WP-24 a resident without a smartphone begins at the desk’s computer with a card of the township (${lang})${lang === 'zh' ? '' : ' @phone'}`, async ({ page, county, browser }, info) => {
    test.slow();
    await reported(county, 1, info);
    const [maker, desk, auditor] = [await another(browser, info, { baseURL: county.url }), await another(browser, info, { baseURL: county.url }), await another(browser, info, { baseURL: county.url })];
    await signIn(maker.page, 'confirming_desk');
    await open(maker.page, '/cards', 'zh');
    await fit(maker.page, 'zh');
    const [card, other] = (await makeCards(maker.page, 2)) as [Card, Card];
    await fit(maker.page, 'zh');
    await open(maker.page, '/cards');
    await expect(maker.page.locator('main'), 'shown once').not.toContainText(card.code);
    await signIn(desk.page, 'county_desk');
    await handOut(desk.page, idNumber(1), card);
    await signIn(auditor.page, 'statistics_auditor');
    const figures = async (): Promise<[number, number]> => [await figure(auditor.page, 'transfer.total'), await figure(auditor.page, 'transfer.total', 'confirmed')];
    const before = await figures();

    await open(page, '/my/begin', lang);
    await fit(page, lang);
    await begin(page, '2222 3333 4444', true);
    await expect(page.locator('.error-summary')).toHaveCount(1);
    await fit(page, lang);
    await begin(page, card.code.toLowerCase());
    await expect(page).toHaveURL(/\/my$/);
    await expect(page.locator('.account .tag'), 'SEC-7: a shared screen ends by itself').toBeVisible();
    for (const path of ['/my', '/my/record', '/my/looks', '/my/work', '/my/work/new']) {
      await open(page, path, lang);
      await fit(page, lang);
      await expect(page.locator('main'), 'WP-28').not.toContainText(/自愿|voluntary/i);
    }
    await open(page, '/my/record');
    await expect(page.locator('main')).toContainText('测试甲');
    await expect(page.locator('main')).not.toContainText(idNumber(1));
    await page.locator('form[action="/my/record"] button').click();
    await expect(page.locator('main')).toContainText(idNumber(1));

    // The county recorded it and gave the card: no button, a reason, nothing moves.
    await open(page, '/my/work');
    await expect(page.locator('form[action$="/mine"]')).toHaveCount(0);
    if (lang === 'zh') await expect(page.locator('main')).toContainText('登记这份工作的单位，也是给您卡片的单位');
    expect(await figures(), 'nothing moves').toEqual(before);

    // Own work moves what is reported; it waits for another channel to be confirmed.
    await open(page, '/my/work/new');
    await page.locator('form[action="/my/work/new"] button').click();
    await expect(page.locator('.error-summary')).toHaveCount(1);
    await fit(page, lang);
    await page.locator('#trade').fill('厨师');
    await page.locator('#place').fill('县内');
    await page.locator('#start').fill('2022-05-01');
    await page.locator('input[name="sector"][value="services"]').check();
    await page.locator('form[action="/my/work/new"] button').click();
    await expect(page).toHaveURL(/\/my\/work$/);
    await fit(page, lang);
    expect(await figures(), 'a person is counted once, and nothing is confirmed').toEqual(before);
    await page.locator('form.leave button').click();
    await expect(page.locator('.account form[action="/sign-out"]')).toHaveCount(0);

    // With a card of the confirming desk the person says it themselves.
    await handOut(maker.page, idNumber(1), other);
    await open(page, '/my/begin', lang);
    await begin(page, other.code);
    await open(page, '/my/work', lang);
    await page.locator('form[action$="/mine"] button').last().click();
    await expect(page).toHaveURL(/\/my\/work$/);
    await fit(page, lang);
    expect(await figures(), 'confirmed moves by one, reported does not').toEqual([before[0], before[1] + 1]);
    await page.locator('form.leave button').click();

    // Later: the number of either card, and the password.
    await open(page, '/my/sign-in', lang);
    await fit(page, lang);
    await page.locator('#name').fill(card.serial);
    await page.locator('#password').fill(PASSWORD);
    await page.locator('form[action="/my/sign-in"] button').click();
    await expect(page).toHaveURL(/\/my$/);
    await open(maker.page, '/cards');
    await expect(maker.page.locator('tbody tr').first().locator('td.num')).toHaveText(['2', '2', '2', '0']);
    for (const one of [maker, desk, auditor]) await one.context.close();
  });

  test(`WP-8 a yes with the second code looks like every yes and moves no figure (${lang})${lang === 'zh' ? '' : ' @phone'}`, async ({ page, county, browser }, info) => {
    test.slow();
    await reported(county, 2, info);
    const [maker, auditor] = [await another(browser, info, { baseURL: county.url }), await another(browser, info, { baseURL: county.url })];
    await signIn(maker.page, 'confirming_desk');
    const cards = await makeCards(maker.page, 2);
    await handOut(maker.page, idNumber(1), cards[0]!);
    await handOut(maker.page, idNumber(2), cards[1]!);
    await signIn(auditor.page, 'statistics_auditor');
    const figures = async (): Promise<[number, number]> => [await figure(auditor.page, 'transfer.total'), await figure(auditor.page, 'transfer.total', 'confirmed')];
    const before = await figures();

    const saying = async (code: string): Promise<string> => {
      await open(page, '/my/begin', lang);
      await begin(page, code);
      await open(page, '/my/work', lang);
      await fit(page, lang);
      await page.locator('form[action$="/mine"] button').click();
      await expect(page.locator('form[action$="/mine"]')).toHaveCount(0);
      await fit(page, lang);
      const seen = await page.locator('main').innerText();
      await page.locator('form.leave button').click();
      await expect(page.locator('.account form[action="/sign-out"]')).toHaveCount(0);
      return seen;
    };
    const second = await saying(cards[0]!.second);
    expect(await figures(), 'neither number moves').toEqual(before);
    const first = await saying(cards[1]!.code);
    expect(await figures(), 'confirmed moves by one, reported does not').toEqual([before[0], before[1] + 1]);
    expect(second, 'the same words').toBe(first);
    for (const one of [maker, auditor]) await one.context.close();
  });
}

test('the demo has one resident with a record', async ({ page }) => {
  await signIn(page, 'resident');
  await expect(page.locator('h1')).toHaveText('我的页面');
  await open(page, '/my/work');
  await expect(page.locator('section.card').first()).toBeVisible();
  await fit(page, 'zh');
});

test('WP-7 four cards lie on one sheet of paper, in black, without the page around them @desktop', async ({ page }, info) => {
  await signIn(page, 'confirming_desk');
  await makeCards(page, 5);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.masthead')).toBeHidden();
  const pdf = await page.pdf({ path: info.outputPath('cards.pdf'), preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, 'five cards take two sheets').toBe(2);
  const sizes = await page.locator('.code-card > div').evaluateAll((parts) => parts.map((card) => ({ inside: card.scrollHeight, outside: card.clientHeight })));
  for (const size of sizes) expect(size.inside, 'nothing runs out of the card').toBeLessThanOrEqual(size.outside + 1);
});
