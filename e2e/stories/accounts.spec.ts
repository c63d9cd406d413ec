import { createHmac } from 'node:crypto';
import { test } from '../county.ts';
import { expect, fit, open, signIn, signOut, type Page } from '../leka.ts';

const PASSWORD = '青稞 雪山 样本 七月 河谷 石桥 小麦';

/** RFC 6238 with the usual 6 digits, 30 seconds and SHA-1, for one step of the clock. */
function timeCode(base32: string, step: number): string {
  const bits = [...base32.replace(/\s/g, '')].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', key).update(counter).digest();
  const at = hash[19]! & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

const stepNow = (ahead = 0): number => Math.floor((Date.now() / 1000 + ahead) / 30);

async function tryToSignIn(page: Page, name: string, password: string, code: string): Promise<void> {
  if (new URL(page.url()).pathname !== '/sign-in') await open(page, '/sign-in');
  await page.getByLabel('账号').fill(name);
  await page.getByLabel('密码').fill(password);
  await page.getByLabel('验证码').fill(code);
  await page.locator('main').getByRole('button', { name: '登录' }).click();
}

test.describe('SEC-1 in a real county', () => {
  test.use({ people: 0, mayRefuse: true });

  test('SEC-1 SEC-6 a person sets password and second factor with a one-time link, and needs both each time @phone', async ({ page, county }) => {
    const said = await county.leka('user', 'add', 'desk-a', '--role', 'county_desk');
    const link = /\/enrol\/\S+/.exec(said)![0];
    await open(page, '/sign-in', 'zh');
    await expect(page.locator('form[action="/sign-in/demo"]'), 'no demo button in a real county').toHaveCount(0);
    await fit(page, 'zh');

    await open(page, link);
    await fit(page, 'zh');
    const secret = await page.locator('main code').innerText();
    // One step back is allowed to a slow typist; so the next two codes are still unused.
    const used = stepNow(3) - 1;
    await page.getByLabel('新密码').fill(PASSWORD);
    await page.getByLabel('再输一次').fill('另一个 完全 不同 的词 另一个 完全');
    await page.getByLabel('验证码').fill(timeCode(secret, used));
    await page.getByRole('button', { name: '启用' }).click();
    await expect(page.locator('.error-summary')).toContainText('两次输入的密码不一样');
    await fit(page, 'zh');
    await page.getByLabel('新密码').fill(PASSWORD);
    await page.getByLabel('再输一次').fill(PASSWORD);
    await page.getByLabel('验证码').fill(timeCode(secret, used));
    await page.getByRole('button', { name: '启用' }).click();
    await expect(page.locator('.notice')).toContainText('已设好');

    const code = timeCode(secret, used + 1);
    // One factor alone: the right code with a wrong password, the right password with a wrong code. The words are the same.
    await tryToSignIn(page, 'desk-a', '不是 这个 密码 的词 不是 这个', code);
    await expect(page.locator('.error-summary')).toContainText('账号、密码或验证码不对');
    const words = await page.locator('.error-summary').innerText();
    await fit(page, 'zh');
    await tryToSignIn(page, 'desk-a', PASSWORD, code === '000000' ? '000001' : '000000');
    await expect(page.locator('.error-summary')).toContainText('账号、密码或验证码不对');
    expect(await page.locator('.error-summary').innerText()).toBe(words);
    await expect(page.locator('.account form')).toHaveCount(0);

    await tryToSignIn(page, 'desk-a', PASSWORD, code);
    await expect(page.locator('.account')).toContainText('desk-a');
    await signOut(page);

    await tryToSignIn(page, 'desk-a', PASSWORD, code);
    await expect(page.locator('.error-summary'), 'a code is used once').toContainText('账号、密码或验证码不对');
    await expect.poll(() => stepNow() + 1, { timeout: 31_000 }).toBeGreaterThanOrEqual(used + 2);
    await tryToSignIn(page, 'desk-a', PASSWORD, timeCode(secret, used + 2));
    await expect(page.locator('.account')).toContainText('desk-a');
    await fit(page, 'zh');

    await open(page, '/figures');
    await expect(page.locator('main .empty'), 'an empty county says how to start').toContainText(/\S/);
    await fit(page, 'zh');
    await open(page, '/imports');
    await expect(page.locator('main .empty')).toContainText('还没有导入');
    await fit(page, 'zh');

    const again = await page.goto(link);
    expect(again?.status(), 'the link worked once').toBe(404);
    await expect(page.locator('main')).toContainText('这个链接已经用过、过期或不存在');
  });
});

test.describe('the administrator', () => {
  test.use({ people: 50 });

  test('SEC-6 SEC-19 asks for an account, a second person approves and hands over a link that is shown once @desktop', async ({ page }) => {
    await signIn(page, 'administrator');
    await page.getByRole('link', { name: '账号', exact: true }).first().click();
    await fit(page, 'zh');
    await page.getByLabel('账号', { exact: true }).fill('样本-新人');
    await page.getByLabel('角色').selectOption('township_desk');
    await page.getByRole('button', { name: '提出开设' }).click();
    await expect(page.locator('.error-summary a')).toHaveAttribute('href', '#division');
    await expect(page.locator('.field.wrong .error')).toHaveText('这个角色要选一个乡镇。');
    await expect(page.getByLabel('账号', { exact: true }), 'nothing typed is lost').toHaveValue('样本-新人');
    await fit(page, 'zh');
    await page.getByLabel('角色').selectOption('township_desk');
    await page.getByLabel('地方', { exact: true }).selectOption({ label: '孜托镇' });
    await page.getByRole('button', { name: '提出开设' }).click();
    await expect(page.locator('.notice')).toContainText('另一位管理员或个人信息保护负责人');
    await expect(page.locator('form[action$="/approve"]'), 'whoever asked cannot approve').toHaveCount(0);
    await fit(page, 'zh');
    await open(page, '/accounts');
    await expect(page.getByRole('row', { name: /样本-新人/ }), 'nothing before the second yes').toHaveCount(0);
    await signOut(page);
    // The second person: the data-protection officer, from the home to the request.
    await signIn(page, 'data_protection_officer');
    await page.getByRole('link', { name: '1件事等第二个人同意' }).click();
    await fit(page, 'zh');
    await page.locator('form[action$="/approve"] button').click();
    const link = await page.locator('main code').innerText();
    await expect(page.locator('.notice')).toContainText('只显示这一次');
    await fit(page, 'zh');
    await open(page, '/account-requests');
    await expect(page.locator('main table')).toContainText('已同意');
    await fit(page, 'zh');
    await signOut(page);
    await signIn(page, 'administrator');
    await open(page, '/accounts');
    await expect(page.getByRole('row', { name: /样本-新人/ })).toContainText('等待启用');
    expect(await page.locator('body').innerText()).not.toContain('/enrol/');
    await signOut(page);
    await open(page, new URL(link, page.url()).pathname);
    await expect(page.locator('main')).toContainText('样本-新人');
    await fit(page, 'zh');
  });

  test('SEC-14 the administrator sees no person and no live figure @phone', async ({ page }) => {
    await signIn(page, 'administrator');
    await expect(page.locator('nav.menu a[href="/people"], nav.menu a[href="/imports"]')).toHaveCount(0);
    for (const path of ['/people', '/imports', '/confirming', '/journal']) {
      const answer = await page.request.get(path);
      expect([403, 404], path).toContain(answer.status());
    }
  });
});

test.describe('the journal', () => {
  test.use({ people: 400 });

  test('SEC-30 the auditor reads who looked at whom and why, without a name @desktop', async ({ page }) => {
    await signIn(page, 'statistics_auditor');
    await open(page, '/figures/transfer.total/rows');
    await open(page, '/journal');
    await expect(page.locator('main table tbody tr').first()).toContainText('statistics_auditor');
    await expect(page.locator('main table tbody tr').first()).toContainText('看数字背后的记录');
    const text = await page.locator('main').innerText();
    expect(text).not.toMatch(/测试/);
    expect(text).not.toMatch(/990329\d{11}/);
    await fit(page, 'zh');
    await page.getByLabel('账号').fill('没有这个账号');
    await page.getByRole('button', { name: '查看' }).click();
    await expect(page.locator('main .empty')).toContainText('没有符合的记录');
    await fit(page, 'zh');
  });
});
