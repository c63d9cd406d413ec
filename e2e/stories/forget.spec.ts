import { readFile, writeFile } from 'node:fs/promises';
import type { TestInfo } from '@playwright/test';
import { test, type County } from '../county.ts';
import { idNumber } from '../invented.ts';
import { another, expect, figure, figures, fit, open, signIn, tongues, type Page } from '../leka.ts';

test.use({ people: 60, mayRefuse: true });

const PASSWORD = 'nine green yaks dance';

/** Two invented people: the job of the first goes on, that of the second ended longer ago than anybody has to keep it. */
async function ledger(info: TestInfo): Promise<string> {
  const file = info.outputPath('名单.csv');
  await writeFile(file, [
    '姓名,身份证号码,乡镇,务工单位,产业类型,就业渠道,务工地点,就业时间,就业结束时间',
    `测试甲,${idNumber(1)},孜托镇,样本牦牛合作社,产业,自发,县内,2022-03-01,`,
    `测试乙,${idNumber(2)},孜托镇,样本砂石场,项目,自发,县内,2022-03-01,2022-06-30`,
  ].join('\n'));
  return file;
}

interface Answer { rows: { accepted: number; unchanged: number; refused: number }; problems: { code: string; row: number }[] }

async function bringIn(county: County, file: string): Promise<Answer> {
  return JSON.parse(await county.leka('--format', 'json', 'import', file, '--as', 'placements', '--source', '样本')) as Answer;
}

async function openByNumber(page: Page, number: string, purpose: string): Promise<void> {
  await open(page, '/people', 'zh');
  const form = page.locator('form[action="/people/by-number"]');
  await form.getByLabel('身份证号码').fill(number);
  await form.getByLabel('用途').selectOption({ label: purpose });
  await form.getByRole('button').click();
}

/** A sealed card, handed out at the desk; gives its first code. */
async function card(maker: Page, desk: Page, number: string): Promise<string> {
  await open(maker, '/cards', 'zh');
  await maker.locator('#count').fill('1');
  await maker.locator('form[action="/cards"] button:not([name])').click();
  const serial = await maker.locator('.serial').innerText();
  const code = await maker.locator('.code').first().innerText();
  await openByNumber(desk, number, '发放本人账户的卡片');
  await desk.getByRole('link', { name: '发放卡片' }).click();
  await desk.locator('#serial').fill(serial);
  await desk.getByRole('button', { name: '已交给本人' }).click();
  await expect(desk.locator('.notice')).toContainText(serial);
  return code;
}

for (const lang of tongues) {
  test(`WP-24 REL-7 data taken away and deleted, and what moved (${lang}) @phone`, async ({ page, county, browser }, info) => {
    test.slow();
    const file = await ledger(info);
    expect((await bringIn(county, file)).rows.accepted).toBe(2);
    const other = async () => (await another(browser, info, { baseURL: county.url })).page;
    const [maker, desk, planning, auditor] = [await other(), await other(), await other(), await other()];
    await signIn(maker, 'confirming_desk');
    await signIn(desk, 'county_desk');
    await signIn(planning, 'planning');
    await signIn(auditor, 'statistics_auditor');
    const counted = (): Promise<[number, number][]> => figures(auditor, 'transfer.total', 'transfer.project', 'urban_jobs.new');
    const [total, project, urban] = (await counted()) as [[number, number], [number, number], [number, number]];
    const code = await card(maker, desk, idNumber(1));
    const before = await figure(desk, 'transfer.total');
    await open(planning, '/releases/new?as_of=2022-12-31', 'zh');
    await planning.locator('form[action="/releases"] button').click();
    await expect(planning).toHaveURL(/\/releases\/\d+$/);
    const release = planning.url();
    const released = await planning.locator('main').innerText();

    // The resident takes the record away, then reads what would become of it.
    await open(page, '/my/begin', lang);
    await page.locator('#code').fill(code);
    await page.locator('#password').fill(PASSWORD);
    await page.locator('#again').fill(PASSWORD);
    await page.locator('form[action="/my/begin"] button').click();
    await expect(page).toHaveURL(/\/my$/);
    await open(page, '/my/record', lang);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('form[action="/my/take"] button').click()]);
    const [paper] = await Promise.all([page.waitForEvent('download'), page.locator('form[action="/my/take/pdf"] button').click()]);
    expect((await readFile(await paper.path(), 'latin1')).startsWith('%PDF-')).toBe(true);
    const taken = JSON.parse(await readFile(await download.path(), 'utf8')) as { national_id: string; work: unknown[] };
    expect([taken.national_id, taken.work.length]).toEqual([idNumber(1), 1]);
    await page.locator('a[href="/my/delete"]').click();
    await expect(page).toHaveURL(/\/my\/delete$/);
    await fit(page, lang);
    const locked = page.locator('ul.locked li');
    await expect(locked).toHaveCount(1);
    await expect(locked).toContainText('样本牦牛合作社');
    if (lang === 'zh') await expect(locked).toContainText('《保障农民工工资支付条例》第十五条');
    expect(await page.locator('main').innerText(), 'WP-28').not.toMatch(/自愿|voluntary/i);
    await page.locator('#password').fill('four blue yaks sleep');
    await page.locator('form[action="/my/delete"] button').click();
    await expect(page.locator('.error-summary')).toHaveCount(1);
    await fit(page, lang);
    await page.locator('#password').fill(PASSWORD);
    await page.locator('form[action="/my/delete"] button').click();
    await expect(page).toHaveURL(/\/my\/closed$/);
    await fit(page, lang);
    await open(page, '/my/sign-in', lang);
    await page.goto('/my/record');
    expect(new URL(page.url()).pathname, 'the account is gone').toBe('/sign-in');

    // Nobody finds them, and the figure did not notice: the row stays, locked and without a name.
    await openByNumber(desk, idNumber(1), '本人来办事');
    await expect(desk.locator('.error-summary')).toHaveCount(1);
    expect(await figure(desk, 'transfer.total'), 'what is locked counts as before').toBe(before);

    // The second person asks at the desk: nothing has to stay, and the figure moves by one.
    await openByNumber(desk, idNumber(2), '本人来办事');
    await desk.locator('a[href$="/delete"]').click();
    await fit(desk, 'zh');
    await expect(desk.locator('ul.locked li')).toHaveCount(0);
    await desk.locator('form[action$="/delete"] button').click();
    await expect(desk.locator('#present-error')).toBeVisible();
    await desk.locator('#present').check();
    await desk.locator('form[action$="/delete"] button').click();
    await fit(desk, 'zh');
    await desk.locator('#signs').fill('0000');
    await desk.getByRole('button', { name: '现在删除' }).click();
    await expect(desk.locator('#signs-error')).toBeVisible();
    await desk.locator('#signs').fill(idNumber(2).slice(14));
    await desk.getByRole('button', { name: '现在删除' }).click();
    await expect(desk.locator('.notice')).toContainText('已经删除');
    expect(await figure(desk, 'transfer.total'), 'nothing of it had to stay').toBe(before - 1);
    await planning.goto(release);
    const numbers = (text: string): string[] => text.match(/\d[\d,]*/g) ?? [];
    expect(numbers(released).length).toBeGreaterThan(0);
    await expect(planning.locator('main'), 'what was released stays').toContainText(numbers(released)[0]!);

    // The same file again brings nobody back, and says what to do and no more.
    const again = await bringIn(county, file);
    expect([again.rows.accepted, again.rows.refused]).toEqual([0, 2]);
    expect(again.problems.map((problem) => problem.code)).toEqual(['record-closed', 'record-closed']);
    expect(await figure(desk, 'transfer.total')).toBe(before - 1);

    // The first one comes back by their own word; what was locked is theirs again and counts once.
    await open(desk, '/people/again', 'zh');
    await fit(desk, 'zh');
    await desk.locator('#number').fill(idNumber(1));
    await desk.locator('#name').fill('测试甲');
    await desk.locator('#township').selectOption({ label: '孜托镇' });
    await desk.locator('#present').check();
    await desk.locator('form[action="/people/again"] button').click();
    await expect(desk.locator('main')).toContainText('样本牦牛合作社');
    expect((await bringIn(county, file)).rows).toMatchObject({ unchanged: 1, refused: 1 });
    expect(await figure(desk, 'transfer.total')).toBe(before - 1);
    expect(await counted(), 'reported is less by the one whose record is gone; confirmed and other figures stand').toEqual([
      [total[0] - 1, total[1]], [project[0] - 1, project[1]], urban,
    ]);
    expect(await county.leka('audit', 'verify')).toBeTruthy();
    for (const one of [maker, desk, planning, auditor]) await one.context().close();
  });
}
