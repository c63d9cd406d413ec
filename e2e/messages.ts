/** Messages that the demo writes as files (SEC-39). */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { County } from './county.ts';
import { expect } from './leka.ts';

/** What was sent to a number last, from the files that the demo writes. */
export async function message(county: County, number: string): Promise<string> {
  const directory = join(county.data, 'messages');
  const files = (await readdir(directory)).filter((name) => name.endsWith('.txt')).sort().reverse();
  for (const name of files) {
    const [to, ...text] = (await readFile(join(directory, name), 'utf8')).split('\n');
    if (to === number) return text.join('\n');
  }
  throw new Error(`nothing was sent to ${number}`);
}

/** The code in it. */
export async function code(county: County, number: string): Promise<string> {
  const text = await message(county, number);
  expect(text, 'SEC-39: neutral').not.toMatch(/样本|合作社|测试/);
  const found = /\d{8}/.exec(text)?.[0];
  expect(found, text).toBeDefined();
  return found!;
}
