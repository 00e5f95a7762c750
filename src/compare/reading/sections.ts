import type { Section } from '../../schema/document.ts';
import type { Frontmatter } from '../../schema/frontmatter.ts';
import { parsePeriod } from '../../text/period/period.ts';
import type { ComparedDocument, Sentence } from './sentence.ts';
import { createTenses, readTitle } from './tense.ts';
import type { Tense } from './tense-kind.ts';
import { reduce } from './words.ts';

/** A section with its sentences; the first of a document is what stands before its first section. */
export interface Part {
  readonly index: number;
  /** Heading without its number, with all amounts alike. Empty for the first. */
  readonly title: string;
  readonly heading?: Sentence;
  readonly level: number;
  /** Index of the section above; undefined for the first. */
  readonly parent?: number;
  /** Index of the nearest section with a heading of its own: where a reader would say that it stands. */
  readonly place: number;
  readonly stance: Stance;
  /** Whether its heading, or one above, stands above what was done or what is to be done. */
  readonly tense?: Tense;
  readonly sentences: readonly Sentence[];
}

/** Whether a section tells of what was done or is to be done as the document itself does, of faults, or of what comes after. */
export type Stance = 'matter' | 'problem' | 'outlook';

const stances: readonly (readonly [Stance, RegExp])[] = [
  ['problem', /问题|困难|不足|短板|挑战/u],
  [
    'outlook',
    /(?:下一?步|下半年|明年|来年|\d{4}年).*(?:计划|打算|安排|思路|重点|目标|举措)(?!.*(?:情况|进展|成效|回顾|总结))|工作(?:打算|思路)|(?:计划|打算)$/u,
  ],
];

/** A document as it is compared: its sections, and where each sentence stands. */
export interface Parts {
  readonly parts: readonly Part[];
  readonly partOf: ReadonlyMap<Sentence, Part>;
  /** Whether a sentence tells what is to be done or what was done, if that is known. */
  readonly tenseOf: (sentence: Sentence) => Tense | undefined;
  /** The last year that the document reports of, if that is known: a plan tells of the year before. */
  readonly year?: number;
  /** Whether it plans or reports several years. */
  readonly isOfYears: boolean;
}

/** Cuts a document into its sections. A sentence whose section is not in the outline stands in the one before. */
export function divide(
  { outline, collection, data }: Pick<ComparedDocument, 'outline' | 'collection' | 'data'>,
  sentences: readonly Sentence[],
): Parts {
  const drafts: (Omit<Part, 'heading' | 'sentences'> & { heading?: Sentence; sentences: Sentence[] })[] = [
    { index: 0, title: '', level: 0, place: 0, stance: 'matter', sentences: [] },
  ];
  const known = new Map<string, number>();
  const year = data && readYear(data);
  const add = (section: Section, parent: number, level: number): void => {
    const index = drafts.length;
    const title = reduce(section.text.slice(section.numbering?.marker.length ?? 0));
    const place = section.runIn ? (drafts[parent]?.place ?? 0) : index;
    const above = drafts[parent]?.stance ?? 'matter';
    const stance = above === 'matter' ? readStance(section.text) : above;
    const tense = readTitle(section.text, year) ?? drafts[parent]?.tense;
    drafts.push({ index, title, level, parent, place, stance, ...(tense && { tense }), sentences: [] });
    known.set(section.id, index);
    for (const child of section.children) add(child, index, level + (child.runIn ? 0 : 1));
  };
  for (const section of outline) add(section, 0, section.runIn ? 0 : 1);

  const partOf = new Map<Sentence, Part>();
  let current = 0;
  for (const sentence of sentences) {
    current = (sentence.section === undefined ? 0 : known.get(sentence.section)) ?? current;
    const draft = drafts[current];
    if (!draft) continue;
    if (sentence.kind === 'heading' && sentence.anchor === sentence.section && !draft.heading)
      draft.heading = sentence;
    else draft.sentences.push(sentence);
    partOf.set(sentence, draft);
  }
  const readTense = createTenses({
    ...(collection && { tense: tenses[collection] }),
    ...(year !== undefined && { year }),
  });
  const tenseOf = new Map(sentences.map((one) => [one, readTense(one, partOf.get(one))]));
  return {
    isOfYears: [...(data?.plans ?? []), ...(data?.reviews ?? [])].some(
      (period) => parsePeriod(period)?.kind === 'span',
    ),
    ...(year !== undefined && { year }),
    parts: drafts,
    partOf,
    tenseOf: (sentence) => tenseOf.get(sentence),
  };
}

function readYear({ plans, reviews }: Pick<Frontmatter, 'plans' | 'reviews'>): number | undefined {
  const lastOf = (periods: readonly string[]): number | undefined =>
    periods.map((period) => parsePeriod(period)?.lastYear ?? 0).toSorted((a, b) => b - a)[0];
  const planned = lastOf(plans);
  return lastOf(reviews) ?? (planned === undefined ? undefined : planned - 1);
}

const tenses = { plans: 'ahead', summaries: 'back', papers: 'back' } as const;

function readStance(heading: string): Stance {
  return stances.find(([, form]) => form.test(heading))?.[0] ?? 'matter';
}
