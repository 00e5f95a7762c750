import { simplify } from './traditional.ts';

/**
 * The form in which text is compared when somebody searches. Full and half width (U+FF01–U+FF5E), upper and lower case,
 * traditional and simplified characters and white space make no difference. Index and query both go through here.
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

/** What `foldUnit` gives for white space. */
export const dropped = 0;

/** Folds one UTF-16 unit; `dropped` if nothing is left of it. Halves of surrogate pairs stay as they are. */
export function foldUnit(unit: number): number {
  table ??= createTable();
  return table[unit] ?? unit;
}

let table: Uint16Array | undefined;

const fullWidth = { first: 0xff01, last: 0xff5e, distance: 0xfee0 };

function createTable(): Uint16Array {
  return Uint16Array.from({ length: 0x10000 }, (_, unit) => {
    const narrow = unit >= fullWidth.first && unit <= fullWidth.last ? unit - fullWidth.distance : unit;
    const character = String.fromCharCode(narrow);
    if (/\s/u.test(character)) return dropped;
    const lower = simplify(character.toLowerCase());
    return lower.length === 1 ? lower.charCodeAt(0) : narrow;
  });
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
