import { writeFile } from 'node:fs/promises';
import { begin, cardFor, enter, type Handed } from '../cards.ts';
import { another, expect, figures, fit, open, signIn, tongues, type Page } from '../leka.ts';
import { idNumber } from '../invented.ts';
import { test } from '../county.ts';

test.use({ people: 60 });

test('WP-2 WP-4 WP-5 WP-28 an agency makes a work team; a worker reads its journey, says yes and takes it back @phone', async ({ page, county, browser }, info) => {
  test.slow();
  const firm = await another(browser, info, { baseURL: county.url, viewport: { width: 1280, height: 800 } });
  await signIn(firm.page, 'agency');
  await open(firm.page, '/teams', 'zh');
  await expect(firm.page.locator('tbody tr'), 'the demo has one team').toHaveCount(1);
  const demo = (await firm.page.locator('tbody a').getAttribute('href'))!;
  await fit(firm.page, 'zh');

  // A new team: what is wrong stands at its field, the earliest day is said, nothing typed is lost.
  await firm.page.locator('main ul a[href$="/team"]').first().click();
  await fit(firm.page, 'zh');
  await firm.page.locator('#name').fill('样本二队');
  await firm.page.locator('#leader').fill('测试·带队乙');
  await firm.page.locator('#leader_phone').fill('打电话');
  await firm.page.locator('#out_day').fill('2020-01-01');
  await firm.page.locator('#out_hour').selectOption('9');
  await firm.page.locator('#out_from').fill('县城南门');
  await firm.page.locator('#out_how').selectOption('bus');
  await firm.page.locator('#back_day').fill('2020-01-02');
  await firm.page.locator('#back_how').selectOption('train');
  await firm.page.getByRole('button', { name: '保存' }).click();
  await expect(firm.page.locator('#leader_phone-error')).toBeVisible();
  await expect(firm.page.locator('#out_from')).toHaveValue('县城南门');
  await fit(firm.page, 'zh');
  const [, year, month, day] = /最早(\d+)年(\d+)月(\d+)日出发/.exec(await firm.page.locator('#out_day-error').innerText())!;
  const earliest = [year, month!.padStart(2, '0'), day!.padStart(2, '0')].join('-');
  await firm.page.locator('#leader_phone').fill('199 0000 0103');
  await firm.page.locator('#out_day').fill(earliest);
  await firm.page.locator('#back_day').fill(`${Number(earliest.slice(0, 4)) + 1}${earliest.slice(4, 8)}01`);
  for (const [field, text] of [['partner_body', '样本服务站'], ['partner_person', '测试·丙'], ['partner_phone', '199 0000 0104']] as const) {
    if (await firm.page.locator(`#${field}`).count()) await firm.page.locator(`#${field}`).fill(text);
  }
  await firm.page.getByRole('button', { name: '保存' }).click();
  await expect(firm.page.locator('h1')).toHaveText('样本二队');
  await fit(firm.page, 'zh');
  await firm.page.getByRole('link', { name: '改队的资料' }).click();
  await firm.page.locator('#name').fill('样本三队');
  await fit(firm.page, 'zh');
  await firm.page.getByRole('button', { name: '保存' }).click();
  await expect(firm.page.locator('h1')).toHaveText('样本三队');
  await firm.page.getByRole('link', { name: '同行名单' }).click();
  await expect(firm.page.locator('main')).toContainText('打开');
  await fit(firm.page, 'zh');
  await firm.page.goBack();
  await firm.page.getByRole('button', { name: '取消这个队' }).click();
  await expect(firm.page.locator('main')).toContainText('已取消');
  await fit(firm.page, 'zh');
  for (const lang of tongues) {
    for (const path of ['/teams', demo, `${demo}/write`, `${demo}/travellers`]) {
      await open(firm.page, path, lang);
      await fit(firm.page, lang);
      await expect(firm.page.locator('main'), 'WP-28').not.toContainText(/自愿|voluntary/i);
    }
  }

  // The county desk: teams and whom to ring there, no persons.
  const desk = await another(browser, info, { baseURL: county.url, viewport: { width: 1280, height: 800 } });
  await signIn(desk.page, 'county_desk');
  await open(desk.page, '/organisations', 'zh');
  await desk.page.getByRole('link', { name: '各单位的劳务队' }).click();
  await expect(desk.page.locator('tbody tr')).toHaveCount(1);
  await fit(desk.page, 'zh');
  await desk.context.close();

  // The worker, alone with a telephone: leader, journey and telephones before the button.
  await signIn(page, 'resident');
  await open(page, '/my/applications', 'zh');
  const offers = await page.locator('main li.card a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  let own = '';
  for (const href of offers) {
    await open(page, href, 'zh');
    if (await page.getByRole('heading', { name: '路程' }).count()) own = href;
  }
  expect(own, 'one of the offers names a team').not.toBe('');
  for (const lang of tongues) {
    await open(page, own, lang);
    await expect(page.locator('main')).toContainText('测试·带队甲');
    await expect(page.locator('main a[href="tel:19900000101"]')).toBeVisible();
    await fit(page, lang);
  }
  await open(page, own, 'zh');
  const headings = await page.locator('main h2').allInnerTexts();
  const order = ['先看看别的', '路程', '全部条件', '您自己决定'].map((text) => headings.indexOf(text));
  expect(order.every((at, n) => at >= 0 && (n === 0 || at > order[n - 1]!)), headings.join(' | ')).toBe(true);

  const seen = async (): Promise<string[]> => {
    const texts: string[] = [];
    for (const path of ['/applicants', '/teams', demo, `${demo}/travellers`]) {
      await open(firm.page, path, 'zh');
      texts.push(await firm.page.locator('main').innerText());
    }
    return texts;
  };
  const before = await seen();
  await page.getByRole('button', { name: '我答应，去做这份工作' }).click();
  await expect(page.locator('main')).toContainText('就当没有答应过');
  await expect(page.getByRole('heading', { name: '路程' })).toBeVisible();
  await fit(page, 'zh');
  expect(await seen(), 'the firm does not see it yet').toEqual(before);
  await page.getByRole('button', { name: '收回，到此为止' }).click();
  await expect(page.locator('main')).toContainText('已结束');
  await fit(page, 'zh');
  expect(await seen(), 'nor that it was taken back').toEqual(before);
  await firm.context.close();
});

test.describe('in the year of the plan', () => {
  test.use({ today: '2022-08-01' });

  for (const lang of tongues) {
    test(`M-13 WP-2 WP-4 WP-7 WP-9 a team of four of whom one withdraws on the last day, and the figures (${lang}) @phone`, async ({ page, county, browser }, info) => {
      test.setTimeout(180_000);
      const file = info.outputPath('名单.csv');
      const crowd = ['测试甲', '测试乙', '测试丙', '测试丁'].map((name, at) => ({ name, number: idNumber(at + 1) }));
      await writeFile(file, ['姓名,身份证号码,乡镇', ...crowd.map((one) => `${one.name},${one.number},孜托镇`)].join('\n'));
      await county.leka('import', file, '--as', 'people', '--source', '样本');
      const other = async (width: number): Promise<Page> => (await another(browser, info, { baseURL: county.url, viewport: { width, height: 800 } })).page;
      const [desk, auditor, firm] = [await other(1280), await other(1280), await other(1280)];
      await signIn(desk, 'confirming_desk');
      await signIn(auditor, 'statistics_auditor');
      await signIn(firm, 'agency', lang);
      const counted = (): Promise<[number, number][]> => figures(auditor, 'transfer.total', 'transfer.organised', 'transfer.out_of_region', 'urban_jobs.new');
      const before = await counted();

      // A team for one of its vacancies, within the region.
      await open(firm, '/teams');
      const works = await firm.locator('main ul a[href$="/team"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
      for (const work of works) {
        await open(firm, work);
        if (!(await firm.locator('#partner_body').count())) break;
      }
      const vacancy = /\/vacancies\/\d+/.exec(firm.url())![0];
      const texts = { name: '样本四人队', leader: '测试·带队乙', leader_phone: '199 0000 0103', out_from: '县城南门' };
      for (const [field, text] of Object.entries({ ...texts, out_day: county.day(18), back_day: county.day(90) })) await firm.locator(`#${field}`).fill(text);
      for (const [field, word] of [['out_hour', '9'], ['out_how', 'bus'], ['back_how', 'train']] as const) await firm.locator(`#${field}`).selectOption(word);
      await firm.locator('main form button').last().click();
      await expect(firm.locator('h1')).toHaveText('样本四人队');
      const team = new URL(firm.url()).pathname;

      // Each asks for themselves, is asked, reads, and says yes.
      const four: { page: Page; card: Handed; name: string; own: string; applicant: string }[] = [];
      for (const one of crowd) {
        const card = await cardFor(desk, one.number);
        const own = four.length === 0 ? page : await other(360);
        await open(own, '/', lang);
        await begin(own, card);
        await open(own, `${vacancy}/ask`);
        await own.locator('form[action$="/ask"] button').click();
        await expect(own).toHaveURL(/\/my\/applications\/\d+$/);
        const id = own.url().split('/').at(-1)!;
        four.push({ page: own, card, name: one.name, own: `/my/applications/${id}`, applicant: `/applicants/${id}` });
      }
      for (const one of four) {
        await open(firm, one.applicant);
        await expect(firm.locator('main')).toContainText(one.name);
        await firm.locator('#expires').fill(county.day(10));
        await firm.locator('#begin').fill(county.day(20));
        await firm.locator('#team').selectOption(team.split('/').at(-1)!);
        await firm.locator('button[value="offer"]').click();
        await expect(firm.locator(`main a[href="${team}"]`)).toBeVisible();
      }
      for (const one of four) {
        await open(one.page, one.own);
        await expect(one.page.locator('main')).toContainText('测试·带队乙');
        await one.page.locator('button[value="accept"]').click();
        await expect(one.page.locator('button[value="accept"]')).toHaveCount(0);
      }
      await fit(page, lang);
      await open(firm, `${team}/travellers`);
      await expect(firm.locator('main .empty'), 'the list is shut until all have had their time to think').toBeVisible();
      expect(await counted(), 'a yes moves no figure').toEqual(before);

      // The last day: four are on the list, one stays at home.
      await county.later(18);
      await signIn(firm, 'agency', lang);
      await open(firm, `${team}/travellers`);
      await expect(firm.locator('main tbody tr')).toHaveCount(4);
      const fourth = four[3]!;
      await enter(fourth.page, fourth.card);
      await open(fourth.page, fourth.own);
      await fourth.page.locator('button[value="withdraw"]').click();
      await expect(fourth.page.locator('button[value="withdraw"]')).toHaveCount(0);
      await fit(fourth.page, lang);
      await open(firm, `${team}/travellers`);
      await expect(firm.locator('main tbody tr')).toHaveCount(3);
      await expect(firm.locator('main')).not.toContainText(fourth.name);
      await fit(firm, lang);
      await open(firm, team);
      await firm.locator('#day').fill(county.day(0));
      await firm.locator('button[value="departed"]').click();
      await expect(firm.locator('main button[value="arrived"]')).toBeVisible();
      await signIn(auditor, 'statistics_auditor');
      expect(await counted(), 'nor does leaving').toEqual(before);

      // They arrive, and the firm reports who began.
      await county.later(2);
      await signIn(firm, 'agency', lang);
      await open(firm, team);
      await firm.locator('#day').fill(county.day(0));
      await firm.locator('button[value="arrived"]').click();
      for (const one of four.slice(0, 3)) {
        await open(firm, one.applicant);
        await firm.locator('form[action$="/started"] #day').fill(county.day(0));
        await firm.locator('form[action$="/started"] button').click();
        await expect(firm.locator('form[action$="/started"]')).toHaveCount(0);
      }
      expect(await (await firm.request.get(fourth.applicant)).text(), 'of who stayed no start can be reported').not.toContain('/started');
      await signIn(auditor, 'statistics_auditor');
      const [total, organised, far, urban] = before as [[number, number], [number, number], [number, number], [number, number]];
      expect(await counted(), 'three are reported, nobody is confirmed, other figures stand').toEqual([
        [total[0] + 3, total[1]], [organised[0] + 3, organised[1]], far, urban,
      ]);

      // Two of them say that it is theirs.
      for (const one of four.slice(0, 2)) {
        await enter(one.page, one.card);
        await open(one.page, one.own);
        await one.page.locator('button[value="started"]').click();
        await expect(one.page.locator('button[value="started"]')).toHaveCount(0);
      }
      await fit(page, lang);
      expect(await counted(), 'two are confirmed').toEqual([
        [total[0] + 3, total[1] + 2], [organised[0] + 3, organised[1] + 2], far, urban,
      ]);
      for (const one of [desk, auditor, firm, ...four.slice(1).map((one) => one.page)]) await one.context().close();
    });
  }
});
