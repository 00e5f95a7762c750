import type { DocumentData } from '../catalogue/document-data.ts';
import type { Paragraph, Point } from '../schema/document.ts';
import type { Facts } from '../schema/facts.ts';
import { createSentences } from '../text/sentence.ts';
import type { Row } from './table.ts';

/**
 * Rows of one kind of fact: where each stands, what `describe` says of it, its sentence and the address of that.
 */
export function listPlaces<Kind extends keyof Facts>(
  document: DocumentData,
  kind: Kind,
  describe: (fact: Facts[Kind][number]) => Row,
): Row[] {
  return document.paragraphs.flatMap((paragraph) => {
    const facts: readonly Facts[Kind][number][] = paragraph.facts?.[kind] ?? [];
    if (facts.length === 0) return [];
    const { id, text } = paragraph;
    const findSentence = createSentenceFinder(paragraph);
    return facts.map((fact) => {
      const point = findPoint(paragraph, fact.start, fact.end);
      return {
        document: document.id,
        paragraph: id,
        text_start: fact.start,
        text_end: fact.end,
        text: text.slice(fact.start, fact.end),
        ...describe(fact),
        sentence: findSentence(fact.start, fact.end, point),
        url: `${document.url}#${point?.id ?? id}`,
      };
    });
  });
}

/** The run-in point that holds all of a fact: its address is nearer than the paragraph's. */
function findPoint({ points = [] }: Paragraph, start: number, end: number): Point | undefined {
  return points.find((point) => point.start <= start && point.end >= end);
}

/** The sentence around a part of a paragraph: no more than its point, where it has one, and all of a row of a table. */
function createSentenceFinder({
  kind,
  text,
}: Paragraph): (start: number, end: number, point: Point | undefined) => string {
  // The other cells of a row say what a figure is about.
  if (kind === 'row') return () => text;
  const ofPoint = new Map<Point | undefined, ReturnType<typeof createSentences>>();
  return (start, end, point) => {
    const offset = point?.start ?? 0;
    let find = ofPoint.get(point);
    if (!find) ofPoint.set(point, (find = createSentences(text.slice(offset, point?.end))));
    return find(start - offset, end - offset);
  };
}
