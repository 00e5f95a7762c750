import type { Alignment } from './align-sentences.ts';
import type { Part, Parts } from '../reading/sections.ts';
import type { Sentence } from '../reading/sentence.ts';
import { measureLikeness } from './pairs-of-characters.ts';

/** A heading and the first sentence of a paragraph must be so alike to be the same. */
const leastLikeness = 0.6;

/**
 * Headings of the new document by those of the old one. A section whose heading has become the beginning of a paragraph, or the
 * other way round, has that sentence for its heading.
 */
export function matchHeadings(
  before: Parts,
  after: Parts,
  { sections, sentences }: Alignment,
): Map<Sentence, Sentence> {
  const taken = new Set([...sentences.keys(), ...sentences.values()]);
  const headingOf = ({ heading, sentences: [first] }: Part): Sentence | undefined =>
    heading ?? (first && !taken.has(first) ? first : undefined);
  const pairs = [...sections].flatMap(([from, to]): [Sentence, Sentence][] => {
    const [old, later] = [before.parts[from], after.parts[to]];
    if (!old || !later || from === 0 || (!old.heading && !later.heading)) return [];
    const [one, other] = [headingOf(old), headingOf(later)];
    if (!one || !other) return [];
    const isHeading = old.heading !== undefined && later.heading !== undefined;
    return isHeading || measureLikeness(one.words, other.words) >= leastLikeness ? [[one, other]] : [];
  });
  return new Map(pairs);
}
