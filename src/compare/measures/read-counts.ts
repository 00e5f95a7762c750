import type { Document, Paragraph, StatementKind } from '../../schema/document.ts';
import { listHeadings } from '../../suggest/time/judge-kind.ts';
import { defaultPeriod } from '../../suggest/time/judge-period.ts';
import type { Names } from '../../suggest/subject/names.ts';
import { propose } from '../../suggest/propose.ts';
import { createGoingOn } from '../../suggest/time/discourse/going-on.ts';
import { createOutlookFollower } from '../../suggest/time/outlook/follow-outlook.ts';
import { parsePeriod } from '../../text/period/period.ts';
import type { Figure } from '../figures/figure.ts';
import type { Counts } from './counts.ts';

/** What tells of a document what its figures count. */
export type MeasuredDocument = Pick<Document, 'outline' | 'paragraphs'> &
  Partial<Pick<Document, 'data' | 'statements'>>;

/** Words of a paragraph that say one number of a measure. */
interface Counted extends Counts {
  readonly start: number;
  readonly end: number;
}

/**
 * Gives the function that lists the figures of a paragraph, each with what it counts: as the document's author has marked it, else as
 * a mark would be proposed. Of a document of which nothing else is known, and without names, no figure counts anything that is known.
 */
export function createCountReader(
  { outline, paragraphs, data, statements = [] }: MeasuredDocument,
  names: Names | undefined,
): (paragraph: Paragraph) => readonly Figure[] {
  if (!data || !names) return ({ facts }) => facts?.quantities ?? [];
  const headings = listHeadings(outline);
  const area = names.areas.get(data.bureau);
  const marks = Map.groupBy(statements, ({ paragraph }) => paragraph);
  const goOn = createGoingOn();
  const followOutlook = createOutlookFollower(data, outline, paragraphs);
  const list = (paragraph: Paragraph): readonly Counted[] => {
    const outlook = followOutlook(paragraph);
    const goesOnFrom = goOn(paragraph, outlook.hasTurned);
    const { id, section = '', text, facts } = paragraph;
    if ((facts?.quantities.length ?? 0) > mostQuantities) return [];
    const marked = (marks.get(id) ?? []).flatMap(({ measure, kind, period, text: words }): Counted[] => {
      const start = text.indexOf(words);
      if (measure === undefined || start === -1) return [];
      return [
        {
          measure,
          sort: sortOf(kind, period),
          isSure: true,
          isMarked: true,
          start,
          end: start + words.length,
        },
      ];
    });
    const { proposals } = propose(paragraph, {
      data,
      headings: headings.get(section) ?? [],
      names,
      marked,
      onlyMarks: true,
      goesOnFrom,
      outlook,
      ...(area && { area }),
    });
    return [
      ...marked,
      ...proposals.flatMap(({ measure, kind, period, doubt, start, end }): Counted[] =>
        measure === undefined
          ? []
          : [
              {
                measure,
                sort: sortOf(kind, period ?? defaultPeriod(kind, data)),
                isSure: doubt === undefined,
                start,
                end,
              },
            ],
      ),
    ];
  };
  return (paragraph) => {
    const counted = list(paragraph);
    return (paragraph.facts?.quantities ?? []).map((quantity) => {
      const found = counted.find(({ start, end }) => start <= quantity.start && quantity.end <= end);
      if (!found) return quantity;
      const { measure, sort, isSure, isMarked = false } = found;
      return { ...quantity, counts: { measure, sort, isSure, isMarked } };
    });
  };
}

/** A paragraph that anybody reads has fewer; each is looked for among the words of all. */
const mostQuantities = 80;

/** What is counted in five years is not what is counted in one. Parts of one year are told apart by what sentences say: see `span.ts`. */
function sortOf(kind: StatementKind, period = ''): string {
  const { firstYear = 0, lastYear = 0 } = parsePeriod(period) ?? {};
  return `${kind} ${String(lastYear - firstYear + 1)}`;
}
