import { fingerprint } from '../../text/fingerprint.ts';

/** What an anchor points at: a heading (section), a paragraph, an item of a run-in enumeration, a target or a result. */
export type AnchorPrefix = 's' | 'p' | 'i' | 't' | 'r';

/**
 * Gives out the anchors of one document. An anchor is made from the text alone, so it stays the same when other paragraphs come,
 * go or move; equal texts are told apart by a counter in reading order. See `docs/decisions/002-anchors.md`.
 */
export function createAnchors(): (prefix: AnchorPrefix, text: string) => string {
  const seen = new Map<string, number>();
  return (prefix, text) => {
    const anchor = `${prefix}-${fingerprint(text)}`;
    const count = (seen.get(anchor) ?? 0) + 1;
    seen.set(anchor, count);
    return count === 1 ? anchor : `${anchor}-${String(count)}`;
  };
}
