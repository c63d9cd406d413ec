// The written Tibetan that the page font must show: letters, the stacks of the
// native spelling, the stacks of common loan words, and the vowels over them.
// Whatever is not here comes from the second, larger font, which the browser
// fetches only for a page that needs it (style.css, unicode-range).

const words = (text) => text.trim().split(/\s+/);
const sub = (letter) => String.fromCodePoint(letter.codePointAt(0) + 0x50);
const under = (head, letters) => words(letters).map((letter) => head + sub(letter));
const over = (letters, foot) => words(letters).map((letters) => letters + sub(foot));

const letters = words('ཀ ཁ ག ང ཅ ཆ ཇ ཉ ཏ ཐ ད ན པ ཕ བ མ ཙ ཚ ཛ ཝ ཞ ཟ འ ཡ ར ལ ཤ ས ཧ ཨ');

const heads = [
  ...under('ར', 'ཀ ག ང ཇ ཉ ཏ ད ན བ མ ཙ ཛ'),
  ...under('ལ', 'ཀ ག ང ཅ ཇ ཏ ད པ བ ཧ'),
  ...under('ས', 'ཀ ག ང ཉ ཏ ད ན པ བ མ ཙ'),
];

const feet = [
  ...over('ཀ ཁ ག པ ཕ བ མ རྐ རྒ རྨ སྐ སྒ སྤ སྦ སྨ', 'ཡ'),
  ...over('ཀ ཁ ག ཏ ཐ ད ན པ ཕ བ མ ཤ ས ཧ སྐ སྒ སྤ སྦ སྨ སྣ', 'ར'),
  ...over('ཀ ག བ ཟ ར ས', 'ལ'),
  ...over('ཀ ཁ ག ཅ ཉ ཏ ད ཙ ཚ ཞ ཟ ཡ ར ལ ཤ ས ཧ ཀྲ ཁྲ གྲ ཕྱ རྩ རྒྱ ཧྲ', 'ཝ'),
];

// Chinese sounds, and Sanskrit as it stands in names: padma, ratna, vajra, indra ...
const loans = words('ཧྥ དྨ ཏྣ ཛྲ ནྡ ནྡྲ ནྟ ཏྟ ཀྟ སྟྲ དྡ མྦ མྤ ནྣ ཏྱ རྱ ཤྱ ཧྨ དྷ བྷ དྡྷ');

const vowels = ['', 'ི', 'ུ', 'ེ', 'ོ'];
const longVowels = ['ཱ', 'ཱི', 'ཱུ', 'ྀ', 'ཻ', 'ཽ'];
const ends = ['', 'ཾ', 'ཿ'];

/** Marks, digits and brackets that stand by themselves. */
export const signs = [...words('༄ ༅ ་ ༌ ། ༎ ༏ ༐ ༑ ༔ ༴ ྅ ༠ ༡ ༢ ༣ ༤ ༥ ༦ ༧ ༨ ༩ ༼ ༽ ༺ ༻')];

/** Every cluster whose drawing the page font must hold. */
export function clusters() {
  const found = new Set(signs);
  const stacks = [...letters, ...heads, ...feet, ...loans];
  for (const stack of stacks) for (const vowel of vowels) found.add(stack + vowel);
  for (const stack of [...letters, 'ཏྲ', 'ཤྲ', 'སྭ']) for (const vowel of ['ཱ', 'ཱི']) found.add(stack + vowel);
  for (const letter of letters) {
    for (const vowel of [...vowels, ...longVowels]) for (const end of ends) found.add(letter + vowel + end);
  }
  return found;
}
