import { readNumbering } from '../../text/numbering.ts';
import { blockText, type Block, type Dropped } from '../blocks.ts';
import { readDateLine } from './dates.ts';
import { describeFurniture, startsTail } from './furniture.ts';
import { isLabelLine, readLabels, type Labelled } from './labels.ts';
import type { FoundTitle } from './title.ts';

/** The document without the page around it, and what the page said of it. */
export interface Parts {
  readonly body: readonly Block[];
  readonly facts: readonly Fact[];
  readonly dropped: readonly Dropped[];
}

/** A labelled fact and where it stands. */
export type Fact = Labelled & { readonly place: number };

/** Lines after the title that may still belong to its header. */
const headerLength = 8;

/** Separates a document from its page: head, lines below the title, and what follows the text. */
export function separateParts(blocks: readonly Block[], title: FoundTitle | undefined): Parts {
  const facts: Fact[] = [];
  const dropped: Dropped[] = [];
  const { start = 0, end = 0, text: titleText = '' } = title ?? {};
  const isTitle = (text: string): boolean => titleText !== '' && removeSpace(text) === removeSpace(titleText);

  /** Whether the block is kept. */
  const judge = (block: Block): boolean => {
    const text = textOf(block);
    const labelled =
      block.kind === 'table' ? readLabelTable(text) : isLabelLine(text) ? readLabels(text) : [];
    if (labelled.length > 0) {
      facts.push(...labelled.map((fact) => ({ ...fact, place: block.place })));
      dropped.push({ sort: '发布信息', text, place: block.place });
      return false;
    }
    if (isDocumentNumber(text)) {
      facts.push({ field: 'documentNumber', value: text.replace(/\s+/gu, ''), place: block.place });
      dropped.push({ sort: '文号（写进文件信息）', text, place: block.place });
      return false;
    }
    const sort = isTitle(text) ? '重复的标题' : block.kind === 'table' ? undefined : describeFurniture(text);
    if (sort === undefined) return true;
    dropped.push({ sort, text, place: block.place });
    return false;
  };

  const head = blocks.slice(0, start).filter(judge);
  const rest = blocks.slice(end);
  const tail = findTail(rest, isTitle);
  const headerEnd = Math.min(headerLength, tail);
  const header = rest.slice(0, headerEnd).filter(judge);
  for (const block of rest.slice(tail)) {
    const line = textOf(block);
    const sort = isTitle(line) ? '重复的标题' : (describeFurniture(line) ?? '文件后面的网页内容');
    dropped.push({ sort, text: line, place: block.place });
    facts.push(...readSite(line).map((fact) => ({ ...fact, place: block.place })));
  }
  return { body: [...head, ...header, ...rest.slice(headerEnd, tail)], facts, dropped };
}

/**
 * Where the document ends and the page goes on: at the first line that belongs to the page, if no text of a document comes after
 * it.
 */
function findTail(blocks: readonly Block[], isTitle: (text: string) => boolean): number {
  const texts = blocks.map(textOf);
  let last = blocks.length - 1;
  while (last >= 0 && !isSubstance(blocks[last], texts[last] ?? '')) last -= 1;
  const isEnd = (text: string): boolean =>
    startsTail(text) || describeFurniture(text) !== undefined || isLabelLine(text) || isTitle(text);
  const after = texts.findIndex((text, index) => index > last && isEnd(text));
  return after === -1 ? blocks.length : after;
}

/** Text that only a document has: a sentence, a number of the outline, a date or an office below it, a table. */
function isSubstance(block: Block | undefined, text: string): boolean {
  if (block?.kind === 'table') return readLabelTable(text).length === 0;
  if (describeFurniture(text) !== undefined || isLabelLine(text)) return false;
  return (
    /[。；]/u.test(text) ||
    readNumbering(text) !== undefined ||
    /^附\s*件/u.test(text) ||
    (/日[）)]?$/u.test(text) && readDateLine(text) !== undefined) ||
    /(?:局|厅|委|委员会|中心|办公室)$/u.test(text)
  );
}

/** `云交发〔2023〕6号` */
export function isDocumentNumber(text: string): boolean {
  return /^\p{Script=Han}{2,12}\s*[〔[［【（(]\s*(?:19|20)\d{2}\s*[〕\]］】）)]\s*第?\s*\d{1,4}\s*号$/u.test(
    text.trim(),
  );
}

/** `Copyright© 2012-2024 某某网 https://www.example.com`: whose site it is. */
function readSite(line: string): Labelled[] {
  const form = /(?:copyright|版权所有)[\s:：©(c)\d—-]*(\p{Script=Han}{2,15})(?:\s+(https?:\/\/[\w./-]+))?/iu;
  const [, name, url] = form.exec(line) ?? [];
  if (name === undefined) return [];
  return [
    { field: 'site', value: name },
    ...(url === undefined ? [] : [{ field: 'url' as const, value: url }]),
  ];
}

/** The header of an information-disclosure page: cells of labels and values in turn. */
function readLabelTable(text: string): Labelled[] {
  const cells = text
    .split(/[\t\n]/u)
    .map((cell) => cell.trim())
    .filter(Boolean);
  if (cells.length > 40) return [];
  const facts: Labelled[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] ?? '';
    const whole = readLabels(cell);
    if (whole.some(({ value }) => value !== '')) {
      facts.push(...whole);
      continue;
    }
    const [label] = whole.length > 0 ? whole : readLabels(`${cell}：`);
    if (!label) continue;
    facts.push({ ...label, value: cells[index + 1] ?? '' });
    index += 1;
  }
  return facts.length >= 2 && facts.length * 3 >= cells.length ? facts : [];
}

function textOf(block: Block): string {
  return blockText([block]).trim();
}

function removeSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
