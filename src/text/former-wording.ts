import { findWholeWords } from './whole-words.ts';

/** An edit that replaced words by others. */
export interface Replacement {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What stood in a place before an edit. */
export interface FormerWording {
  /** The day from which on it stood there no more. */
  readonly date: string;
  /** The words that the edit replaced. */
  readonly from: string;
  readonly to: string;
}

/**
 * What stood before in a part of a text, newest edit first: from what stands there now, each edit is taken back that touched the part.
 * 新建90公里 with 72→86 and 86→90 gives 86公里, then 72公里.
 * @param start,end UTF-16 offsets of the part
 * @param edits oldest first
 */
export function listFormerWordings(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  edits: readonly Replacement[],
): FormerWording[] {
  const found: FormerWording[] = [];
  let [whole, first, last] = [text, start, end];
  for (const { date, from, to } of edits.toReversed()) {
    if (from === undefined || to === undefined) continue;
    const at = findWholeWords(whole, to).find((place) => place < last && place + to.length > first);
    if (at === undefined) continue;
    found.push({ date, from, to });
    whole = whole.slice(0, at) + from + whole.slice(at + to.length);
    first = Math.min(first, at);
    last = Math.max(last + from.length - to.length, at + from.length);
  }
  return found;
}
