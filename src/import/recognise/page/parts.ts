import { removeWhiteSpace } from '../../../text/spelling/normalise.ts';
import type { Block, Dropped, SourceFormat } from '../../blocks.ts';
import { readByline } from './byline.ts';
import { findContents, repeatsAll } from '../outline/contents.ts';
import { isDocumentNumber } from '../labels/document-number.ts';
import { describeFurniture } from './furniture.ts';
import { readLabelPairs } from '../labels/label-pairs.ts';
import { readLabelTable } from '../labels/label-table.ts';
import { isLabelLine, readLabels, readNamed, type Labelled } from '../labels/labels.ts';
import { findTail, isRunning, textOf } from './tail.ts';
import type { FoundTitle } from '../title.ts';

/** The document without the page around it, and what the page said of it. */
export interface Parts {
  readonly body: readonly Block[];
  readonly facts: readonly Fact[];
  readonly dropped: readonly Dropped[];
  /** What looks like the page and may be text: it is in the body. */
  readonly kept: readonly Dropped[];
}

/** A labelled fact and where it stands. */
export type Fact = Labelled & { readonly place: number };

/** Lines after the title that may still belong to its header. */
const headerLength = 8;

/** Separates a document from its page: head, lines below the title, and what follows the text. */
export function separateParts(
  blocks: readonly Block[],
  title: FoundTitle | undefined,
  format: SourceFormat,
): Parts {
  const facts: Fact[] = [];
  const dropped: Dropped[] = [];
  const { start = 0, end = 0, text: titleText = '' } = title ?? {};
  const isTitle = (text: string): boolean =>
    titleText !== '' && removeWhiteSpace(text) === removeWhiteSpace(titleText);

  /** Without what is none of the text. */
  const sift = (part: readonly Block[]): Block[] => {
    const pairs = format === 'html' ? readLabelPairs(part) : new Map<Block, readonly Labelled[]>();
    return part.filter((block, index) => judge(block, pairs.get(block), part[index + 1]));
  };
  /** Whether the block is kept. */
  const judge = (block: Block, pair: readonly Labelled[] | undefined, next: Block | undefined): boolean => {
    const { sort, facts: read = [] } = pair
      ? { sort: '发布信息', facts: pair }
      : (judgeHeader(block, textOf(block), next && textOf(next), isTitle, format) ?? {});
    facts.push(...read.map((fact) => ({ ...fact, place: block.place })));
    if (sort === undefined) return true;
    dropped.push({ sort, text: textOf(block), place: block.place });
    return false;
  };

  const rest = blocks.slice(end);
  const above = sift(dropContents(blocks.slice(0, start), rest, dropped));
  const names = format === 'html' ? above.filter((block) => isSiteName(textOf(block), titleText)) : [];
  for (const block of names) dropped.push({ sort: '网站的名称', text: textOf(block), place: block.place });
  const head = above.filter((block) => !names.includes(block));
  const tail = findTail(rest, format, isTitle);
  const headerEnd = Math.min(endOfHeader(rest), tail.start);
  const header = sift(rest.slice(0, headerEnd));
  const text = rest.slice(headerEnd, tail.start);
  const below = rest.slice(tail.start);
  const described = below.map((block): Dropped => {
    const line = textOf(block);
    const sort = isTitle(line) ? '重复的标题' : (describeFurniture(line) ?? '文件后面的网页内容');
    return { sort, text: line, place: block.place };
  });
  for (const { text: line, place } of described) {
    const labelled = isLabelLine(line) ? readNamed(line).filter(({ loose }) => !loose) : [];
    facts.push(...[...readSite(line), ...labelled].map((fact) => ({ ...fact, place })));
  }
  if (tail.isDoubtful)
    return { body: [...head, ...header, ...text, ...below], facts, dropped, kept: described };
  return { body: [...head, ...header, ...text], facts, dropped: [...dropped, ...described], kept: [] };
}

/** The header ends where the text begins: 时间： further down is the time of something else. */
function endOfHeader(blocks: readonly Block[]): number {
  const at = blocks.findIndex((block) => {
    if (block.kind === 'table') return readLabelTable(block).length === 0;
    const text = textOf(block);
    return isRunning(text) && !isLabelLine(text) && describeFurniture(text) === undefined;
  });
  return Math.min(at === -1 ? blocks.length : at, headerLength);
}

/** What a block of the header says, and what it is if it is none of the text. */
function judgeHeader(
  block: Block,
  text: string,
  next: string | undefined,
  isTitle: (text: string) => boolean,
  format: SourceFormat,
): { readonly sort: string; readonly facts?: readonly Labelled[] } | undefined {
  const labelled = block.kind === 'table' ? readLabelTable(block) : isLabelLine(text) ? readLabels(text) : [];
  if (labelled.length > 0 && !isOfText(labelled, next, format)) return { sort: '发布信息', facts: labelled };
  if (isDocumentNumber(text)) {
    const value = text.replace(/\s+/gu, '');
    return { sort: '文号（写进文件信息）', facts: [{ field: 'documentNumber', value }] };
  }
  if (isTitle(text)) return { sort: '重复的标题' };
  if (block.kind === 'table') return undefined;
  // Signs that set the buttons of a page apart.
  if (format === 'html' && text !== '' && !/[\p{L}\p{N}]/u.test(text)) return { sort: '网页的按钮' };
  if (format === 'html' && isCatalogueValue(text)) return { sort: '发布信息' };
  const byline = format === 'html' ? readByline(text) : [];
  if (byline.length > 0) return { sort: '发布信息', facts: byline };
  const sort = labelled.length > 0 ? undefined : describeFurniture(text);
  return sort === undefined ? undefined : { sort };
}

/** Above the title a page names its site, or the office that the title names again. */
function isSiteName(text: string, title: string): boolean {
  const name = removeWhiteSpace(text);
  if (name.length > longestName) return false;
  return (
    /(?:手机版|移动版|触屏版|门户网站?|政府网站?|信息网|政务网|(?:交通|局|厅)网站?)$/u.test(name) ||
    (/(?:局|厅|委员会|政府)$/u.test(name) && removeWhiteSpace(title).includes(name))
  );
}

const longestName = 25;

/** What a catalogue says of how a document may be read, where its label stands elsewhere. */
function isCatalogueValue(text: string): boolean {
  return /^(?:主动公开|依申请公开|不予公开|全文公开|长期公开|有效)$/u.test(text);
}

/** 时间： above 地点： is the time of a meeting; and in a file that is no page nothing tells whose 来源 it is. */
function isOfText(labelled: readonly Labelled[], next: string | undefined, format: SourceFormat): boolean {
  if (labelled.some(({ loose }) => !loose)) return false;
  if (format === 'docx' || format === 'markdown') return true;
  return /^(?:会议|活动)?(?:地\s*点|主\s*题|议\s*[题程]|参加|参会|内\s*容|对\s*象|要\s*求)/u.test(next ?? '');
}

/** A table of contents above the title goes, if all of it comes again below. */
function dropContents(head: readonly Block[], rest: readonly Block[], dropped: Dropped[]): readonly Block[] {
  const isContents = findContents([...head, ...rest]);
  const contents = head.filter((_, index) => isContents[index]);
  if (contents.length === 0 || !repeatsAll(contents, rest)) return head;
  dropped.push(
    ...contents.map((block) => ({
      sort: '标题前的目录（正文里都有）',
      text: textOf(block),
      place: block.place,
    })),
  );
  return head.filter((_, index) => !isContents[index]);
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
