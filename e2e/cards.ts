// Accounts of residents: a sealed card that a desk handed out, and the password that its person then set.

import { expect, open, type Page } from './leka.ts';

export const PASSWORD = 'nine green yaks dance';

export interface Handed {
  /** Its number, with which its person signs in. */
  serial: string;
  /** The code whose yes counts. */
  code: string;
}

/** A card of the confirming desk, handed out to the person with this number. */
export async function cardFor(desk: Page, number: string): Promise<Handed> {
  await open(desk, '/cards', 'zh');
  await desk.locator('#count').fill('1');
  await desk.locator('form[action="/cards"] button:not([name])').click();
  const [upper, lower] = (await desk.locator('.code-card .code').allInnerTexts()) as [string, string];
  const first = /用上面的码：您说是自己的工作/.test(await desk.locator('.code-card .slip').innerText());
  const serial = await desk.locator('.code-card .serial').innerText();
  await open(desk, '/people', 'zh');
  const form = desk.locator('form[action="/people/by-number"]');
  await form.getByLabel('身份证号码').fill(number);
  await form.getByLabel('用途').selectOption({ label: '发放本人账户的卡片' });
  await form.getByRole('button').click();
  await desk.getByRole('link', { name: '发放卡片' }).click();
  await desk.locator('#serial').fill(serial);
  await desk.getByRole('button', { name: '已交给本人' }).click();
  await expect(desk.locator('.notice')).toContainText(serial);
  return { serial, code: first ? upper : lower };
}

/** Its person begins with it. */
export async function begin(page: Page, card: Handed): Promise<void> {
  await open(page, '/my/begin');
  await page.locator('#code').fill(card.code);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#again').fill(PASSWORD);
  await page.locator('form[action="/my/begin"] button').click();
  await expect(page).toHaveURL(/\/my$/);
}

/** Its person signs in later. */
export async function enter(page: Page, card: Handed): Promise<void> {
  await open(page, '/my/sign-in');
  await page.locator('#name').fill(card.serial);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('form[action="/my/sign-in"] button').click();
  await expect(page).toHaveURL(/\/my$/);
}
