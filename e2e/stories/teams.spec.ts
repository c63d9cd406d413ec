import { another, expect, fit, open, signIn, tongues } from '../leka.ts';
import { test } from '../county.ts';

test.use({ people: 60 });

// The whole way, with days that go by, is a story of the server (`m_13_a_team_of_four_of_whom_one_withdraws_on_the_last_day`):
// no clock of a browser moves that of the county.
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
