import { simplify } from '../../text/spelling/simplify.ts';
import type { Block, ParagraphBlock, SourceDocument } from '../blocks.ts';

/** A title and what follows it on the same line: 某局2012年工作总结一、公路建设今年以来，…… */
const kind = '(?:工作)?(?:计划|要点|总结|打算|安排|规划|思路|方案|报告|意见|汇报|情况)';
const leadingTitle = new RegExp(
  `^\\s*((?=[^，。；：！？\\n]{0,60}(?:局|交通|年))[^，。；：！？一\\n]{2,50}?(?:${kind})+(?:[和及暨与、][^，。；：！？一\\n]{0,25}?(?:${kind})+)?)(?=\\P{P})`,
  'u',
);

/** Shortest paragraph that is a text and not a title, in characters. */
const shortestText = 90;

/** Where a part of the outline begins in the middle of a line: after a sentence, or straight after the title. */
const part = /(?<=[。；！？])\s*(?=[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/u;

/**
 * Breaks a text of one line into title and paragraphs; each character stays. Only a text whose first paragraph begins with its title is
 * one: saved without its line breaks.
 */
export function breakRunOn(source: SourceDocument): SourceDocument {
  const [first, ...rest] = source.blocks;
  const text = first?.kind === 'paragraph' ? readPlain(first) : undefined;
  if (first?.kind !== 'paragraph' || text === undefined || text.trim().length < shortestText) return source;
  const start = pageNumber.exec(text)?.[0].length ?? 0;
  const [whole = '', title = ''] = leadingTitle.exec(simplify(text.slice(start))) ?? [];
  if (title === '') return source;
  const end = start + whole.length;
  const pieces = [text.slice(0, start), text.slice(start, end), ...text.slice(end).split(part)];
  const blocks = pieces
    .filter((piece) => piece !== '')
    .map((piece) => ({ ...first, content: [{ kind: 'text' as const, text: piece }] }));
  return { ...source, isRunOn: true, blocks: [...blocks, ...rest.flatMap((block) => breakParts(block))] };
}

/** 第1页共4页, as a text has it that was a document of several pages. */
const pageNumber = /^\s*第\s*\d+\s*页\s*共\s*\d+\s*页\s*/u;

/** Further lines of such a text run on as well. */
function breakParts(block: Block): Block[] {
  const text = block.kind === 'paragraph' ? readPlain(block) : undefined;
  if (block.kind !== 'paragraph' || text === undefined) return [block];
  const pieces = text.split(part);
  if (pieces.length === 1) return [block];
  return pieces.map((piece) => ({ ...block, content: [{ kind: 'text' as const, text: piece }] }));
}

/** The text of a paragraph that is nothing but text. */
function readPlain({ content }: ParagraphBlock): string | undefined {
  const [only, ...others] = content;
  return only?.kind === 'text' && only.deletion === undefined && others.length === 0 ? only.text : undefined;
}
