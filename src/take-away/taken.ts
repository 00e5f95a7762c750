import type { DocumentData, PublishedSection } from '../catalogue/document-data.ts';
import type { FootnoteReference } from '../schema/document.ts';
import { lastCorrected, nameStanding } from '../schema/standing.ts';

/** What is read of a document's published data. */
export type TakenData = Pick<DocumentData, 'url' | 'bureau' | 'data' | 'outline' | 'paragraphs'>;

/** Words that may refer to footnotes. */
export interface Words {
  readonly text: string;
  readonly references?: readonly FootnoteReference[];
}

/** A part of the text, as each form writes it in its own way. `note`: a remark of the publisher's, and no part of the official text. */
export type Part =
  /** A level from 1. */
  | (Words & { readonly kind: 'heading'; readonly level: number })
  /** The first row is the head; all rows have as many cells. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly Words[])[] }
  | (Words & { readonly kind: 'paragraph' | 'item' | 'caption' | 'code' | 'note' })
  /** Its paragraphs. */
  | { readonly kind: 'footnote'; readonly number: number; readonly paragraphs: readonly Words[] };

/** A document as it is taken away: everything in reading order, whatever the form of the file. */
export interface Taken {
  readonly title: string;
  /** Below the title: bureau, numbers, dates, and what must be known before reading. */
  readonly about: readonly string[];
  readonly parts: readonly Part[];
  /** At the end: source, address, and what is not in the file. */
  readonly end: readonly string[];
}

export function takeDocument({ url, bureau, data, outline, paragraphs }: TakenData): Taken {
  return {
    title: data.title,
    about: listAbout(bureau.name, data),
    parts: listParts(outline, paragraphs),
    end: listEnd(url, bureau.name, data),
  };
}

function listAbout(bureau: string, data: TakenData['data']): string[] {
  const { documentNumber, indexNumber, written, published, provenance, source } = data;
  const corrected = lastCorrected(data);
  const standing = nameStanding(data);
  return [
    `发布机构：${bureau}`,
    ...(documentNumber ? [`文号：${documentNumber}`] : []),
    ...(indexNumber ? [`索引号：${indexNumber}`] : []),
    ...(written ? [`成文日期：${written}`] : []),
    ...(published ? [`发布日期：${published}`] : []),
    ...(corrected ? [`更正日期：${corrected}`] : []),
    ...(standing ? [`有效性：已${standing}，详见本文地址`] : []),
    ...(provenance === 'edited'
      ? [`说明：本文根据公开文件编写，数字与原文一致，以原文为准：《${source?.title ?? ''}》`]
      : []),
  ];
}

function listEnd(url: string, bureau: string, { source, attachments }: TakenData['data']): string[] {
  return [
    `来源：${source?.name ?? bureau}`,
    ...(source?.url ? [`原文网址：${source.url}`] : []),
    `本文地址：${url}`,
    ...attachments.map(({ title }) => `附件：${title}`),
    '这里只有现行的文字；图片、附件和划去的文字见本文地址。',
  ];
}

/** Rows that follow each other are one table until another one starts; so are the paragraphs of a footnote one part. */
function listParts(outline: TakenData['outline'], paragraphs: TakenData['paragraphs']): Part[] {
  const levels = new Map(listLevels(outline, 1));
  const parts: Part[] = [];
  let rows: Words[][] = [];
  const endTable = (): void => {
    if (rows.length > 0) parts.push({ kind: 'table', rows: evenOut(rows) });
    rows = [];
  };
  for (const paragraph of paragraphs) {
    const { id, kind, text, references, isNote, startsTable, number = 1 } = paragraph;
    if (kind === 'row') {
      if (startsTable) endTable();
      rows.push(splitCells(paragraph));
      continue;
    }
    endTable();
    const words = { text, ...(references && { references }) };
    const last = parts.at(-1);
    if (kind === 'heading') parts.push({ kind, ...words, level: levels.get(id) ?? 1 });
    else if (kind !== 'footnote') parts.push({ kind: isNote ? 'note' : kind, ...words });
    else if (last?.kind === 'footnote' && last.number === number)
      parts.splice(-1, 1, { ...last, paragraphs: [...last.paragraphs, words] });
    else parts.push({ kind, number, paragraphs: [words] });
  }
  endTable();
  return parts;
}

/** The cells of a row. */
export function splitCells({ text, references = [] }: Words): Words[] {
  let start = 0;
  return text.split('\t').map((cell) => {
    const [from, to] = [start, start + cell.length];
    start = to + 1;
    const own = references.filter(({ at }) => at >= from && at <= to);
    return {
      text: cell,
      ...(own.length > 0 && { references: own.map((one) => ({ ...one, at: one.at - from })) }),
    };
  });
}

function listLevels(sections: readonly PublishedSection[], level: number): [string, number][] {
  return sections.flatMap(({ id, children = [] }) => [
    [id, level] as [string, number],
    ...listLevels(children, level + 1),
  ]);
}

function evenOut(rows: readonly (readonly Words[])[]): Words[][] {
  const columns = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => ({ text: '' }))]);
}
