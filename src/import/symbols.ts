/**
 * Characters of fonts of symbols in Unicode. Word keeps them at U+F000 and the code in the font (ECMA-376-1, 17.3.3.30 w:sym). The
 * ones that official documents use; from the tables at unicode.org of Wingdings and Symbol.
 */
const wingdings: Readonly<Record<number, string>> = {
  0x21: '✏',
  0x22: '✂',
  0x28: '☎',
  0x29: '✆',
  0x2a: '✉',
  0x46: '☞',
  0x4a: '☺',
  0x6c: '●',
  0x6d: '❍',
  0x6e: '■',
  0x6f: '□',
  0x70: '◻',
  0x71: '❑',
  0x72: '❒',
  0x73: '⬧',
  0x74: '⧫',
  0x75: '◆',
  0x76: '❖',
  0x77: '⬥',
  0x78: '⌧',
  0x80: '⓪',
  0x81: '①',
  0x82: '②',
  0x83: '③',
  0x84: '④',
  0x85: '⑤',
  0x86: '⑥',
  0x87: '⑦',
  0x88: '⑧',
  0x89: '⑨',
  0x8a: '⑩',
  0x8c: '❶',
  0x8d: '❷',
  0x8e: '❸',
  0x8f: '❹',
  0x90: '❺',
  0x91: '❻',
  0x92: '❼',
  0x93: '❽',
  0x94: '❾',
  0x95: '❿',
  0x9e: '·',
  0x9f: '•',
  0xa1: '○',
  0xa4: '◉',
  0xa7: '▪',
  0xa8: '☐',
  0xaa: '✦',
  0xab: '★',
  0xac: '✶',
  0xb2: '✧',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe1: '↑',
  0xe2: '↓',
  0xe8: '➔',
  0xef: '⇦',
  0xf0: '⇨',
  0xf1: '⇧',
  0xf2: '⇩',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

const wingdings2: Readonly<Record<number, string>> = {
  0x4f: '✗',
  0x50: '✓',
  0x51: '☒',
  0x52: '☑',
  0x53: '☒',
  0x54: '☒',
  0x96: '•',
  0x97: '●',
  0x98: '⬤',
  0x99: '○',
  0xa0: '■',
  0xa2: '■',
  0xa3: '□',
  0xae: '◆',
};

const wingdings3: Readonly<Record<number, string>> = {
  0x66: '←',
  0x67: '→',
  0x68: '↑',
  0x69: '↓',
  0x70: '▲',
  0x71: '▼',
  0x72: '△',
  0x73: '▽',
  0x74: '◀',
  0x75: '▶',
  0x7d: '▶',
};

const greek = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
const letters = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';

const symbol: Readonly<Record<number, string>> = {
  ...Object.fromEntries(Array.from(greek, (letter, index) => [0x41 + index, letter])),
  ...Object.fromEntries(Array.from(letters, (letter, index) => [0x61 + index, letter])),
  0x2d: '−',
  0xa3: '≤',
  0xa5: '∞',
  0xab: '↔',
  0xac: '←',
  0xad: '↑',
  0xae: '→',
  0xaf: '↓',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xba: '≡',
  0xbb: '≈',
  0xbc: '…',
  0xc5: '⊕',
  0xd5: '∏',
  0xd6: '√',
  0xd7: '⋅',
  0xe5: '∑',
};

const fonts = new Map([
  ['wingdings', wingdings],
  ['wingdings 2', wingdings2],
  ['wingdings 3', wingdings3],
  ['symbol', symbol],
]);

/**
 * The character that a font shows; one that is not known stays as it is.
 */
export function readSymbol(font: string | undefined, character: string): string {
  const table = fonts.get((font ?? '').toLowerCase());
  const code = character.codePointAt(0) ?? 0;
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  return table?.[place] ?? character;
}

const mostSigns = 2;

/**
 * Ticks and bullets that stand in a text as letters of a font of symbols: what Word saves as a page has them, and what other programs
 * write for Word. Words in such a font are set so by mistake.
 */
export function showSigns(text: string, font: string | undefined): string {
  if (font === undefined || text.trim().length > mostSigns) return text;
  return Array.from(text, (character) => readSymbol(font, character)).join('');
}
