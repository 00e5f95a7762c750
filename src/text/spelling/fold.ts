import { simplifiedForms } from './traditional.ts';

/**
 * The form in which text is compared when somebody searches. Full and half width, upper and lower case, traditional and
 * simplified characters make no difference, nor what cannot be seen: white space, control and format characters (U+200B, soft
 * hyphen), and whether a character was taken from another block of Unicode that looks the same (U+2F2F ⼯, which PDF files give
 * for 工). Index and query both go through here.
 *
 * Folding goes unit by unit; nothing is merged or taken apart, so a string cut anywhere folds to a part of the whole.
 */
export function fold(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = foldUnit(text.charCodeAt(index));
    if (unit !== dropped) folded += String.fromCharCode(unit);
  }
  return folded;
}

/** What `foldUnit` gives for a unit that is not compared. */
export const dropped = 0;

/** Folds one UTF-16 unit; `dropped` if nothing is left of it. Halves of surrogate pairs stay as they are. */
export function foldUnit(unit: number): number {
  table ??= createTable();
  return table[unit] ?? unit;
}

let table: Uint16Array | undefined;

/** With letters and a mark that have no shape: the Hangul fillers and U+034F. */
const unseen = /[\s\p{Cc}\p{Cf}\uFE00-\uFE0F\u115F\u1160\u3164\uFFA0]|\u034F/u;

/** Blocks of Unicode that hold other forms of characters that stand elsewhere; NFKC says of which. */
const otherForms = [
  { name: 'Kangxi Radicals', first: 0x2f00, last: 0x2fdf },
  { name: 'CJK Compatibility Ideographs', first: 0xf900, last: 0xfaff },
  { name: 'Halfwidth and Fullwidth Forms', first: 0xff00, last: 0xffef },
];

/** Everything with upper and lower case, and all other white space. */
const alphabets = [
  { first: 0, last: 0x2e7f },
  { first: 0x3000, last: 0x3000 },
  { first: 0x3164, last: 0x3164 },
  { first: 0xfe00, last: 0xfe0f },
  { first: 0xfeff, last: 0xfeff },
  { first: 0xffa0, last: 0xffa0 },
  { first: 0xfff9, last: 0xfffb },
];

function createTable(): Uint16Array {
  const folded = new Uint16Array(0x10000).map((_, unit) => unit);
  for (const [character, simplified] of simplifiedForms)
    folded[character.charCodeAt(0)] = simplified.charCodeAt(0);
  for (const { first, last } of alphabets) {
    for (let unit = first; unit <= last; unit += 1) folded[unit] = foldLetter(unit);
  }
  for (const { first, last } of otherForms) {
    for (let unit = first; unit <= last; unit += 1) {
      const usual = keepLength(String.fromCharCode(unit).normalize('NFKC'), unit);
      folded[unit] = foldLetter(folded[usual] ?? usual);
    }
  }
  return folded;
}

function foldLetter(unit: number): number {
  const character = String.fromCharCode(unit);
  return unseen.test(character) ? dropped : keepLength(character.toLowerCase(), unit);
}

/** The only unit of a text; if it has several, the unit that it was made from. */
function keepLength(text: string, unit: number): number {
  return text.length === 1 ? text.charCodeAt(0) : unit;
}

/**
 * Where a folded term stands in a text: `[start, end)` in UTF-16 offsets of the text as it is written, in order, without
 * overlap.
 */
export function findFolded(text: string, foldedTerm: string): [start: number, end: number][] {
  if (foldedTerm === '') return [];
  const offsets: number[] = [];
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = foldUnit(text.charCodeAt(index));
    if (unit === dropped) continue;
    folded += String.fromCharCode(unit);
    offsets.push(index);
  }
  const found: [number, number][] = [];
  for (
    let at = folded.indexOf(foldedTerm);
    at !== -1;
    at = folded.indexOf(foldedTerm, at + foldedTerm.length)
  ) {
    found.push([offsets[at] ?? 0, (offsets[at + foldedTerm.length - 1] ?? 0) + 1]);
  }
  return found;
}
