// Makes dist/noto-serif-tibetan.woff2 (what nearly every page needs) and
// dist/noto-serif-tibetan-rare.woff2 (the whole script, fetched by the browser
// only where a page holds a letter that the first one lacks).
//
// A Tibetan font draws each stack of letters as one glyph, so a subset by
// letters alone keeps a glyph for every stack that could be formed: 150 KB.
// Here HarfBuzz sets each cluster of stacks.mjs and each word of the Tibetan
// messages, and every glyph that it passes through on the way is kept.
//
//   node build.mjs           writes the fonts
//   node build.mjs --check   also fails if a message would be drawn otherwise than by the whole font

import { readFile, writeFile, mkdir, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import * as hb from 'harfbuzzjs';
import wawoff2 from 'wawoff2';
import { clusters } from './stacks.mjs';

const require = createRequire(import.meta.url);
const here = (path) => new URL(path, import.meta.url);
const checking = process.argv.includes('--check');
const SOURCE = '@fontsource/noto-serif-tibetan/files/noto-serif-tibetan-tibetan-400-normal.woff2';
const LIMIT = 48 * 1024;

const whole = Buffer.from(await wawoff2.decompress(await readFile(require.resolve(SOURCE))));

const texts = clusters();
const messages = await tibetanWords(here('../locales/bo/'));

const codes = new Set([...texts].flatMap((text) => [...text]).map((c) => c.codePointAt(0)));
const rare = new Set();
for (const word of messages) {
  const strange = [...word].filter((c) => !codes.has(c.codePointAt(0)));
  if (strange.length) strange.forEach((c) => rare.add(c));
  else texts.add(word);
}

const glyphs = new Set();
{
  const font = openFont(whole);
  for (const text of texts) for (const glyph of glyphsOnTheWay(font, text)) glyphs.add(glyph);
}

const core = await subset(whole, { codes, glyphs });
const coreFile = Buffer.from(await wawoff2.compress(core));
const rest = await subset(whole, { codes: new Set(range(0x0f00, 0x0fda)), glyphs: null });
const restFile = Buffer.from(await wawoff2.compress(rest));

await mkdir(here('dist/'), { recursive: true });
await keep('dist/noto-serif-tibetan.woff2', coreFile);
await keep('dist/noto-serif-tibetan-rare.woff2', restFile);

const style = await readFile(here('style.css'), 'utf8').catch(() => '');
const ranges = { core: unicodeRange(codes), rare: unicodeRange(new Set(range(0x0f00, 0x0fda).filter((c) => !codes.has(c)))) };
console.log(`web: noto-serif-tibetan.woff2 ${kb(coreFile)} (${texts.size} clusters, ${glyphs.size} glyphs), rare ${kb(restFile)}, style.css ${kb(gzipSync(style))} compressed`);
if (rare.size) console.log(`web: messages use rare letters, so their pages load the larger font too: ${[...rare].join(' ')}`);

const mistakes = [];
for (const [name, text] of Object.entries(ranges)) {
  if (style && !style.replace(/\s+/g, '').includes(`unicode-range:${text}`)) mistakes.push(`style.css: the ${name} font needs  unicode-range: ${text};`);
}
if (coreFile.length > LIMIT) mistakes.push(`the font is ${kb(coreFile)}; the budget of a first visit leaves ${LIMIT / 1024} KB`);
if (checking) {
  const [a, b] = [openFont(whole), openFont(core)];
  for (const text of texts) if (drawing(a, text) !== drawing(b, text)) mistakes.push(`drawn otherwise than by the whole font: ${text}`);
}
for (const mistake of mistakes) console.error(`web: ${mistake}`);
process.exitCode = mistakes.length ? 1 : 0;

/** Writes only what changed, so that cargo does not build anew for nothing. */
async function keep(path, bytes) {
  const before = await readFile(here(path)).catch(() => null);
  if (!before?.equals(bytes)) await writeFile(here(path), bytes);
}

function openFont(bytes) {
  return new hb.Font(new hb.Face(new hb.Blob(bytes), 0));
}

function bufferOf(text) {
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  return buffer;
}

function glyphsOnTheWay(font, text) {
  const seen = new Set();
  for (const step of hb.shapeWithTrace(font, bufferOf(text), [], 0, 0)) if (step.glyphs) for (const { g } of step.t) seen.add(g);
  return seen;
}

/** Positions only: the glyphs of a subset have other numbers. */
function drawing(font, text) {
  const buffer = bufferOf(text);
  hb.shape(font, buffer);
  const glyphs = buffer.getGlyphInfosAndPositions();
  if (glyphs.some((g) => g.codepoint === 0)) return 'missing';
  return glyphs.map((g) => [g.cluster, g.xAdvance, g.yAdvance, g.xOffset, g.yOffset].join(',')).join(' ');
}

/** hb-subset. With `glyphs`, exactly those and no other stack that the letters could form. */
async function subset(bytes, { codes, glyphs }) {
  const wasm = await readFile(require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'));
  const { exports: lib } = (await WebAssembly.instantiate(wasm)).instance;
  lib._initialize();
  const heap = () => new Uint8Array(lib.memory.buffer);
  const at = lib.malloc(bytes.length);
  heap().set(bytes, at);
  const blob = lib.hb_blob_create(at, bytes.length, 2, 0, 0);
  const face = lib.hb_face_create(blob, 0);
  const input = lib.hb_subset_input_create_or_fail();
  const features = lib.hb_subset_input_set(input, 6);
  lib.hb_set_clear(features);
  lib.hb_set_invert(features);
  for (const code of codes) lib.hb_set_add(lib.hb_subset_input_unicode_set(input), code);
  const NO_HINTING = 0x1, NO_LAYOUT_CLOSURE = 0x200;
  lib.hb_subset_input_set_flags(input, NO_HINTING | (glyphs ? NO_LAYOUT_CLOSURE : 0));
  if (glyphs) for (const glyph of glyphs) lib.hb_set_add(lib.hb_subset_input_glyph_set(input), glyph);
  const made = lib.hb_subset_or_fail(face, input);
  if (!made) throw new Error('hb-subset refused the font');
  const result = lib.hb_face_reference_blob(made);
  const start = lib.hb_blob_get_data(result, 0);
  return Buffer.from(heap().slice(start, start + lib.hb_blob_get_length(result)));
}

async function tibetanWords(folder) {
  const found = new Set();
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.endsWith('.ftl')) continue;
    const text = await readFile(new URL(name, folder), 'utf8');
    for (const [word] of text.matchAll(/[\u0f00-\u0fff]+/g)) found.add(word);
  }
  return found;
}

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function unicodeRange(codes) {
  const runs = [];
  for (const code of [...codes].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (n) => n.toString(16).toUpperCase().padStart(4, '0');
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(',');
}

function kb(bytes) {
  return `${(bytes.length / 1024).toFixed(1)} KB`;
}
