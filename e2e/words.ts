// What a page should say, from the messages themselves.

import { readFileSync } from 'node:fs';
import type { Tongue } from './leka.ts';

const FILES = new Map<string, string>();

/** The longest piece of a message that stands in it as it is; what has no translation is shown in Chinese. */
export function words(lang: Tongue, room: string, id: string): string {
  const file = new URL(`../locales/${lang}/${room}.ftl`, import.meta.url);
  const text = FILES.get(file.href) ?? readFileSync(file, 'utf8');
  FILES.set(file.href, text);
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.startsWith(`${id} =`));
  if (at < 0 && lang !== 'zh') return words('zh', room, id);
  if (at < 0) throw new Error(`no message ${id} in ${room}`);
  const first = lines[at]!.slice(id.length + 2);
  const said = first.trimEnd().endsWith('->') ? lines[at + 1]!.replace(/^ *\*?\[\w+\]/, '') : first;
  return said.split(/\{[^}]*\}/).map((piece) => piece.trim()).reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}
