import type { Document, Paragraph } from '../../schema/document.ts';
import type { RouteFact } from '../../schema/facts.ts';
import { readNumbering } from '../../text/numbering.ts';
import { splitSentences } from '../../text/sentence.ts';
import { fold } from '../../text/spelling/fold.ts';
import type { Figure } from '../figures/figure.ts';
import { createTableHead, type TableHead } from '../figures/table-head.ts';
import { createCountReader } from '../measures/read-counts.ts';
import type { Names } from '../../suggest/subject/names.ts';
import { skipReport } from './reported.ts';
import { maskFigures } from './words.ts';

/** What of a document is compared, and whether it is a plan or a report. */
export type ComparedDocument = Pick<Document, 'outline' | 'paragraphs'> &
  Partial<Pick<Document, 'collection' | 'data' | 'statements'>>;

/** A sentence, a heading, or a row of a table. */
export interface Sentence {
  readonly text: string;
  /** Anchor of its paragraph, or of the run-in point that it stands in. */
  readonly anchor: string;
  readonly kind: Paragraph['kind'];
  /** Anchor of the section that it stands in. */
  readonly section?: string;
  /** Where the words begin behind a number such as （一）, 3. or 二是. */
  readonly lead: number;
  /** Where what it says begins, behind 记者从县交通运输局获悉，. */
  readonly matter: number;
  /** The words behind the number, folded as a search folds them: sentences with one key are the same. */
  readonly key: string;
  /** What makes sentences similar, see `maskFigures`. */
  readonly words: string;
  readonly figures: readonly Figure[];
  /** Names of roads, which are one word. */
  readonly routes: readonly RouteFact[];
}

/**
 * All sentences of a document in reading order, headings among them. A row of a table and a block of code are one each. Notes are
 * no part of the text.
 */
export function listSentences(document: ComparedDocument, names?: Names): Sentence[] {
  const readCounts = createCountReader(document, names);
  let head: TableHead | undefined;
  return document.paragraphs.flatMap((paragraph) => {
    if (paragraph.isNote) return [];
    const counted = readCounts(paragraph);
    if (paragraph.kind !== 'row') {
      head = undefined;
      return splitParagraph(paragraph, counted);
    }
    head = createTableHead(paragraph.text) ?? head;
    return [createRow(paragraph, head?.read(paragraph.text, counted) ?? counted)];
  });
}

function createRow(paragraph: Paragraph, figures: readonly Figure[]): Sentence {
  const { text, facts } = paragraph;
  // A serial number in the first cell is the row's number; in a table of numbers alone there is none.
  const serial = /^\d{1,3}\t(?=[^\t\d])/u.exec(text)?.[0].length ?? 0;
  return createSentence(paragraph, {
    text,
    anchor: paragraph.id,
    lead: serial,
    figures,
    routes: facts?.routes ?? [],
  });
}

function splitParagraph(paragraph: Paragraph, figures: readonly Figure[]): Sentence[] {
  const { text, kind, points = [], facts } = paragraph;
  const borders = points.flatMap(({ start, end }) => [start, end]);
  const spans =
    kind === 'heading' || kind === 'code' ? [{ start: 0, end: text.length }] : splitSentences(text, borders);
  return spans.map(({ start, end }, index) => {
    const point = points.find((one) => one.start <= start && end <= one.end);
    const own = text.slice(start, end);
    const move = <Part extends { start: number; end: number }>(parts: readonly Part[] = []): Part[] =>
      parts
        .filter((part) => part.start >= start && part.end <= end)
        .map((part) => ({ ...part, start: part.start - start, end: part.end - start }));
    return createSentence(paragraph, {
      text: own,
      anchor: point?.id ?? paragraph.id,
      lead: measureLead(own, index === 0 && kind !== 'code', point?.start === start),
      figures: move(figures),
      routes: move(facts?.routes),
    });
  });
}

function createSentence(
  { kind, section }: Paragraph,
  own: Omit<Sentence, 'kind' | 'section' | 'matter' | 'key' | 'words'>,
): Sentence {
  const key = fold(own.text.slice(own.lead));
  const matter = kind === 'row' ? own.lead : skipReport(own.text, own.lead, own.figures);
  const words = maskFigures({ ...own, lead: matter });
  return { ...own, kind, ...(section !== undefined && { section }), matter, key, words };
}

/** Length of the number that a sentence begins with; 0 if there is nothing behind it. */
function measureLead(text: string, isFirst: boolean, isPoint: boolean): number {
  const marker = isPoint
    ? /^[一二三四五六七八九十]{1,3}[是要]/u.exec(text)?.[0]
    : isFirst
      ? readNumbering(text)?.marker
      : undefined;
  const lead = marker?.length ?? 0;
  const space = /^\s*/u.exec(text.slice(lead))?.[0].length ?? 0;
  return lead + space < text.length ? lead + space : 0;
}
