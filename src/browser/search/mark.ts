import { findFolded } from '../../text/spelling/fold.ts';
import { createElement } from '../elements.ts';

/** Places of any of the strings in a text, in order, overlapping ones joined. */
export function findPlaces(text: string, strings: readonly string[]): [start: number, end: number][] {
  const all = strings.flatMap((string) => findFolded(text, string)).sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [start, end] of all) {
    const last = joined.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** The text with the strings in `<mark>`. */
export function markText(text: string, strings: readonly string[]): (string | HTMLElement)[] {
  const parts: (string | HTMLElement)[] = [];
  let position = 0;
  for (const [start, end] of findPlaces(text, strings)) {
    parts.push(text.slice(position, start), createElement('mark', {}, text.slice(start, end)));
    position = end;
  }
  return [...parts, text.slice(position)];
}

/** Characters shown before the first place, and in all. */
const before = 30;
const longest = 160;

/** A long text cut down to what surrounds the first place, with … where something is left out. */
export function cutAround(text: string, strings: readonly string[]): string {
  if (text.length <= longest) return text;
  const [start] = findPlaces(text, strings)[0] ?? [0];
  const from = wholeCharacter(text, Math.max(0, Math.min(start - before, text.length - longest)));
  const to = wholeCharacter(text, Math.min(text.length, from + longest));
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

/** The offset, or the one before it if a character of two units would be cut in half there. */
function wholeCharacter(text: string, offset: number): number {
  return /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(offset - 1, offset + 1)) ? offset - 1 : offset;
}
