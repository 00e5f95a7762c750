import type { Section } from '../schema/document.ts';
import type { ComparedDocument, Sentence } from './sentence.ts';
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
  readonly sentences: readonly Sentence[];
}

/** A document as it is compared: its sections, and where each sentence stands. */
export interface Parts {
  readonly parts: readonly Part[];
  readonly partOf: ReadonlyMap<Sentence, Part>;
}

/** Cuts a document into its sections. A sentence whose section is not in the outline stands in the one before. */
export function divide(
  { outline }: Pick<ComparedDocument, 'outline'>,
  sentences: readonly Sentence[],
): Parts {
  const drafts: (Omit<Part, 'heading' | 'sentences'> & { heading?: Sentence; sentences: Sentence[] })[] = [
    { index: 0, title: '', level: 0, place: 0, sentences: [] },
  ];
  const known = new Map<string, number>();
  const add = (section: Section, parent: number, level: number): void => {
    const index = drafts.length;
    const title = reduce(section.text.slice(section.numbering?.marker.length ?? 0));
    const place = section.runIn ? (drafts[parent]?.place ?? 0) : index;
    drafts.push({ index, title, level, parent, place, sentences: [] });
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
  return { parts: drafts, partOf };
}
