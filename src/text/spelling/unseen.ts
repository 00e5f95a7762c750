import type { Span } from '../span.ts';

/**
 * What a character does that nobody sees: it turns the direction in which text is read, has no width, controls a device, means
 * only what a font of its own makes of it, or is none.
 */
export type UnseenKind = 'direction' | 'zero-width' | 'control' | 'private-use' | 'noncharacter';

/** A character that is stored and that a reader does not see as it is, or a row of the same. */
export interface Unseen extends Span {
  readonly kind: UnseenKind;
  /** `U+202E` */
  readonly code: string;
  /** How many stand in a row. */
  readonly count: number;
}

/**
 * Unicode's General_Category: Cf (format), Cc (control) without tab and line breaks, Co (private use); and letters and signs
 * without a shape: the Hangul fillers, U+034F, U+2800, and U+FFFC, which stands where a picture stood. Variation selectors (U+FE0F, U+E0100) choose a shape and are none of these.
 */
const unseen =
  /\p{Cf}|\p{Co}|[\u115F\u1160\u2800\u3164\uFFA0\uFFFC]|\u034F|[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}|\p{Cs}|\uFFFD/gu;

/**
 * What is no character: noncharacters, halves of a pair (Cs), and U+FFFD, which is shown in their place. A file cannot have the halves,
 * but it can have the number of one: `&#xD800;`, `"\uD800"`.
 */
const none = /\p{Noncharacter_Code_Point}|\p{Cs}|\uFFFD/u;

/** UAX #9, 2.1 to 2.6: explicit directional embeddings, overrides, isolates and marks. */
const direction = /^[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]$/u;

/**
 * What runs from right to left, and the signs that make other text do so. Where there is none of it, a sign that says left to right
 * says what is so anyway: Windows puts U+202A before a path that somebody copies.
 */
const rightToLeft =
  /[\u061C\u200F\u202B\u202E\u2067]|\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;

/** Scripts whose letters are shaped by joiners, and signs that joiners make one (UAX #31, 2.3; UTS #51, ED-16). */
const joined =
  /[\p{Script=Arabic}\p{Script=Mongolian}\p{Script=Tibetan}\p{Script=Devanagari}\p{Extended_Pictographic}\uFE0F]$/u;
const joiner = /^(?:\u200C|\u200D|\u180E)$/u;

/** Finds characters that nobody sees. Joiners in a script or a sign that needs them are not among them. */
export function findUnseen(text: string): Unseen[] {
  const isTurned = rightToLeft.test(text);
  const found: Unseen[] = [];
  for (const { 0: character, index: start } of text.matchAll(unseen)) {
    if (joiner.test(character) && joined.test(text.slice(Math.max(0, start - 2), start))) continue;
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const end = start + character.length;
    const last = found.at(-1);
    if (last?.end === start && last.code === code)
      found.splice(-1, 1, { ...last, end, count: last.count + 1 });
    else found.push({ start, end, text: character, kind: kindOf(character, isTurned), code, count: 1 });
  }
  return found.map((one) => ({ ...one, text: text.slice(one.start, one.end) }));
}

function kindOf(character: string, isTurned: boolean): UnseenKind {
  if (none.test(character)) return 'noncharacter';
  if (direction.test(character)) return isTurned ? 'direction' : 'zero-width';
  if (/\p{Co}/u.test(character)) return 'private-use';
  return /\p{Cc}/u.test(character) ? 'control' : 'zero-width';
}

/** Whether the text reads the same without the character: so it is with what has no width, and not with what turns others round. */
export function isIdle({ kind }: Unseen): boolean {
  return kind === 'zero-width' || kind === 'control';
}

/** The text without characters that do nothing in it. */
export function removeIdle(text: string): string {
  let rest = '';
  let end = 0;
  for (const one of findUnseen(text).filter(isIdle)) {
    rest += text.slice(end, one.start);
    ({ end } = one);
  }
  return rest + text.slice(end);
}
