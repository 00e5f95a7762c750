import type { DocumentData } from '../catalogue/document-data.ts';
import { createSentenceFinder, findPoint } from '../catalogue/place-sentence.ts';
import type { Facts } from '../schema/facts.ts';
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
    const facts: readonly Facts[Kind][number][] = paragraph[kind] ?? [];
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
