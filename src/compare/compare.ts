import { alignInPlace } from './align/align-in-place.ts';
import { alignSentences, type Alignment } from './align/align-sentences.ts';
import { arrange } from './arrange.ts';
import type { Comparison, Entry, EntryState } from './comparison.ts';
import { findDifferences } from './differences/differences.ts';
import { createExtension, type Match } from './align/divided.ts';
import { joinMeasured } from './align/join-measured.ts';
import { findFigureChanges } from './figures/figure-changes.ts';
import { matchHeadings } from './align/match-headings.ts';
import { nameCoreMeasures } from './measures/name-measures.ts';
import { createReader, type Reader } from './reader.ts';
import { divide, type Parts } from './reading/sections.ts';
import type { Names } from '../suggest/subject/names.ts';
import { listSentences, type ComparedDocument, type Sentence } from './reading/sentence.ts';

/**
 * Compares a document with a later one, sentence by sentence: every sentence of both stands in exactly one entry. How sentences are
 * aligned is in `docs/decisions/015-comparison.md`. The same documents give the same comparison.
 * @param names how measures are named; if missing, those that come with the program
 */
export function compareDocuments(old: ComparedDocument, later: ComparedDocument, names?: Names): Comparison {
  const [before, after] = [read(old, names), read(later, names)];
  const reader = createReader(before, after);
  const alignment = alignInPlace(before, after, reader) ?? alignSentences(before, after, reader);
  const headings = matchHeadings(before, after, alignment);
  const entries = joinDivided(before, after, alignment, headings, reader).map((match) =>
    createEntry(match, reader),
  );
  const sections = arrange(before, after, alignment.sections, entries);
  const counts: Record<EntryState, number> = { kept: 0, figures: 0, changed: 0, new: 0, dropped: 0 };
  for (const { state } of sections.flatMap((section) => section.entries)) counts[state] += 1;
  const figures = sections.flatMap(({ heading, entries: own }) =>
    [...(heading ? [heading] : []), ...own].flatMap((entry) => entry.figures),
  );
  return { sections, counts, sparse: isSparse(entries), figures };
}

/** Of two comparisons of one document the second reads it no more. */
const known = new WeakMap<
  ComparedDocument['paragraphs'],
  { readonly names: Names | undefined; readonly parts: Parts }
>();

function read(document: ComparedDocument, given: Names | undefined): Parts {
  // What a figure counts is known only where it is known what document it stands in.
  const names = document.data && (given ?? nameCoreMeasures());
  const last = known.get(document.paragraphs);
  if (last && last.names === names) return last.parts;
  const parts = divide(document, listSentences(document, names));
  known.set(document.paragraphs, { names, parts });
  return parts;
}

/** A smaller share of the shorter document says nothing about the rest. */
const leastShare = 0.25;

/** Headings do not count: 工作总结 and 工作计划 have the same ones. */
function isSparse(entries: readonly Entry[]): boolean {
  const count = (side: 'old' | 'new', isWanted: (entry: Entry) => boolean): number =>
    entries
      .filter(isWanted)
      .flatMap((entry) => entry[side])
      .filter(({ sentence }) => sentence.kind !== 'heading').length;
  const shares = (['old', 'new'] as const).map((side) => {
    const all = count(side, () => true);
    return all === 0 ? 0 : count(side, ({ state }) => state !== 'new' && state !== 'dropped') / all;
  });
  return Math.max(...shares) < leastShare;
}

/** All sentences of both documents, each in one match. */
function joinDivided(
  before: Parts,
  after: Parts,
  { sentences, affinity }: Alignment,
  headings: ReadonlyMap<Sentence, Sentence>,
  reader: Reader,
): Match[] {
  const [old, later] = [[...before.partOf.keys()], [...after.partOf.keys()]];
  const pairs = new Map([...sentences, ...headings]);
  const taken = new Set([...pairs.keys(), ...pairs.values()]);
  const neighbourOf = createNeighbours([before, after]);
  const isFree = (sentence: Sentence): boolean => !taken.has(sentence);
  const extendMatch = createExtension({ isFree, neighbourOf, ...reader, ...affinity });
  const matches: Match[] = [];
  for (const [one, other] of pairs) {
    const match = { old: [one], new: [other] };
    const isWhole = headings.has(one) || one.key === other.key;
    const extended = isWhole ? match : extendMatch(match);
    for (const sentence of [...extended.old, ...extended.new]) taken.add(sentence);
    matches.push(extended);
  }
  const isLeft = (sentence: Sentence): boolean => isFree(sentence) && !isAside(sentence);
  const joined = joinMeasured(matches, { old: old.filter(isLeft), new: later.filter(isLeft) }, reader);
  for (const match of joined) for (const sentence of [...match.old, ...match.new]) taken.add(sentence);
  const [inOld, inNew] = [createOrder(old), createOrder(later)];
  return [
    ...joined.map((match) => ({ old: inOld(match.old), new: inNew(match.new) })),
    ...old.filter(isFree).map((sentence) => ({ old: [sentence], new: [] })),
    ...later.filter(isFree).map((sentence) => ({ old: [], new: [sentence] })),
  ];
}

/** Gives the function that puts sentences in the order of their document: the parts of one may stand before it and behind it. */
function createOrder(sentences: readonly Sentence[]): (some: readonly Sentence[]) => readonly Sentence[] {
  const places = new Map(sentences.map((sentence, place) => [sentence, place]));
  return (some) => some.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

/** Headings and rows of tables are joined with nothing. */
function isAside({ kind }: Sentence): boolean {
  return kind === 'heading' || kind === 'row';
}

/** The sentence before or behind another in its section; a heading is nobody's neighbour. */
function createNeighbours(documents: readonly Parts[]) {
  const places = new Map<Sentence, { readonly list: readonly Sentence[]; readonly index: number }>();
  for (const { sentences } of documents.flatMap(({ parts }) => parts))
    sentences.forEach((sentence, index) => places.set(sentence, { list: sentences, index }));
  return (sentence: Sentence, direction: 1 | -1): Sentence | undefined => {
    const place = places.get(sentence);
    return place?.list[place.index + direction];
  };
}

function createEntry({ old, new: later }: Match, reader: Reader): Entry {
  const plain = (sentence: Sentence) => ({ sentence, changes: [] });
  const unchanged = { old: old.map(plain), new: later.map(plain), figures: [] };
  const [one, other] = [old[0], later[0]];
  if (!one) return { state: 'new', ...unchanged };
  if (!other) return { state: 'dropped', ...unchanged };
  if (old.length === 1 && later.length === 1 && one.key === other.key) return { state: 'kept', ...unchanged };
  const { old: before, new: after, onlyFigures } = findDifferences(old, later);
  return {
    state: onlyFigures ? 'figures' : 'changed',
    old: old.map((sentence, index) => ({ sentence, changes: before[index] ?? [] })),
    new: later.map((sentence, index) => ({ sentence, changes: after[index] ?? [] })),
    figures: findFigureChanges(old, later, reader),
  };
}
