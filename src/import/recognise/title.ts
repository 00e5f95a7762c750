import { readNumbering } from '../../text/numbering.ts';
import { removeWhiteSpace } from '../../text/spelling/normalise.ts';
import { inlineText, type Block, type Meta, type ParagraphBlock } from '../blocks.ts';
import { readDateLine } from './dates.ts';
import { isLabelLine } from './labels/labels.ts';
import { describeFurniture } from './page/furniture.ts';

/** Where the title stands among the blocks, and what it says. */
export interface FoundTitle {
  readonly text: string;
  /** Blocks that make it up, `[start, end)`; empty if it was only in the file's head. */
  readonly start: number;
  readonly end: number;
  readonly place?: number;
}

/** A title stands within so many blocks from the top. */
const searched = 25;
const longest = 90;

const kindWord =
  /(?:计划|要点|总结|打算|安排|规划|思路|方案|报告|意见|通知|汇报|情况)(?:（[^）]*）|\([^)]*\)|(?:\d+字)?范文|\d+篇)?$/u;
const officeWord = /(?:局|厅|委员会|委|政府|中心|处|办公室)$/u;

/**
 * Finds the title: what the page's head names, a paragraph that is marked as one, or the first short line that sounds like one.
 * @param wanted the title, if it is known: then only its place is looked for
 */
export function findTitle(
  blocks: readonly Block[],
  meta: readonly Meta[],
  wanted?: string,
): FoundTitle | undefined {
  const lines = blocks
    .slice(0, searched)
    .map((block) => (block.kind === 'paragraph' ? toLine(block) : undefined));
  if (wanted !== undefined) {
    const start = lines.findIndex((line) => line && removeWhiteSpace(line.text) === removeWhiteSpace(wanted));
    return start === -1
      ? { text: wanted, start: 0, end: 0 }
      : { text: wanted, start, end: start + 1, place: lines[start]?.place ?? 1 };
  }
  const named = meta
    .filter(({ name }) => /^(?:ArticleTitle|og:title|dc\.title|title)$/iu.test(name))
    .map(({ value }) => value.trim());
  const titles = named.filter((title) => !isPaperNumber(stripSite(title)));
  const text = lines.findIndex((line) => line !== undefined && isRunning(line));
  const above = findIndex(text === -1 ? lines : lines.slice(0, text), titles);
  const at = above === -1 ? findIndex(lines, titles) : above;
  if (at === -1) {
    const [title = named[0]] = titles;
    return title ? { text: unquote(stripSite(title)), start: 0, end: 0 } : undefined;
  }
  const [start, end] = extend(lines, at, named);
  const parts = lines.slice(start, end).map((line) => line?.text ?? '');
  return { text: unquote(parts.join('')), start, end, place: lines[start]?.place ?? 1 };
}

interface TitleLine {
  readonly text: string;
  readonly place: number;
  readonly rank: number | undefined;
  readonly centred: boolean;
}

function toLine({ content, rank, alignment, place }: ParagraphBlock): TitleLine {
  return {
    text: inlineText(content)
      .replace(/\s*\n\s*/gu, '')
      .trim(),
    place,
    rank,
    centred: alignment === 'centre',
  };
}

function findIndex(lines: readonly (TitleLine | undefined)[], named: readonly string[]): number {
  const isNamed = ({ text }: TitleLine): boolean =>
    named.some((title) => title === text || stripSite(title) === text);
  const tests: ((line: TitleLine) => boolean)[] = [
    // The header of a page may give the title as well.
    (line) => isNamed(line) && line.rank === 0 && !isOffice(line),
    (line) => isNamed(line) && !isOffice(line),
    (line) => line.rank === 0 && couldBeTitle(line),
    (line) =>
      named.some((title) => line.text.length > 5 && title.includes(line.text)) &&
      couldBeTitle(line) &&
      !isOffice(line),
    (line) => couldBeTitle(line) && kindWord.test(line.text) && !officeWord.test(line.text),
    (line) => line.rank === 1 && couldBeTitle(line) && !readNumbering(line.text),
    (line) => line.centred && couldBeTitle(line),
    (line) => couldBeTitle(line) && line.text !== '附件' && !officeWord.test(line.text),
  ];
  for (const test of tests) {
    const at = lines.findIndex((line) => line !== undefined && test(line));
    if (at !== -1) return at;
  }
  return -1;
}

/** A paragraph of the text: what stands below it is a title only if nothing above it is. */
function isRunning({ text }: TitleLine): boolean {
  return text.length > 40 && /[。；]/u.test(text);
}

/** 云交〔2024〕8号: what the paper is called stands below. */
function isPaperNumber(text: string): boolean {
  return /^[^〔［[]{0,12}[〔［[]\d{4}[〕］\]]第?\d+号$/u.test(removeWhiteSpace(text));
}

function isOffice({ text }: TitleLine): boolean {
  return officeWord.test(text);
}

function couldBeTitle({ text }: TitleLine): boolean {
  return (
    text !== '' &&
    text.length <= longest &&
    !/[。；;！]|^[·•]|[:：]$/u.test(text) &&
    !isPaperNumber(text) &&
    !readNumbering(text) &&
    readDateLine(text) === undefined &&
    !isLabelLine(text) &&
    describeFurniture(text) === undefined &&
    !/^附\s*件\s*\d*[:：]?$/u.test(text)
  );
}

/** A long title is set in several lines: what the page's head has as one, an office before it, or a line that ends with 和 or begins with it. */
function extend(
  lines: readonly (TitleLine | undefined)[],
  at: number,
  named: readonly string[],
): [start: number, end: number] {
  let [start, end] = [at, at + 1];
  const own = lines[at];
  const before = lines[at - 1];
  if (own && before && couldBeTitle(before) && before.text.length <= 40) {
    const isOffice = officeWord.test(before.text) && !/[局厅委]/u.test(own.text);
    const isTop = isOffice && before.centred && own.centred;
    const goesOn = isOffice || /(?:关于|印发|和|及|暨|与|年度?)$/u.test(before.text);
    if (isTop || (goesOn && sameLook(before, own))) start -= 1;
  }
  for (let next = lines[end]; next && couldBeTitle(next); next = lines[end]) {
    const last = lines[end - 1]?.text ?? '';
    const both = removeWhiteSpace(last + next.text);
    if (last.length > 1 && named.some((title) => removeWhiteSpace(title).includes(both))) {
      end += 1;
      continue;
    }
    if (!sameLook(next, own)) break;
    if (adopted.test(next.text)) break;
    const goesOn = /^(?:和|及|暨|与|的|（|\()/u.test(next.text) || /(?:和|及|暨|与|、|的|关于)$/u.test(last);
    const unfinished = !kindWord.test(last) && kindWord.test(next.text) && next.text.length <= 40;
    if (!goesOn && !unfinished) break;
    end += 1;
  }
  return [start, end];
}

/** （2025年1月8日局长办公会通过） stands below the title and is none of it. */
const adopted =
  /^[（(](?=.*(?:\d{4}|二[〇○零Oo0].{2})年).*(?:通过|审议|会议|会上|印发|发布|修订|\d日|[一二三四五六七八九十]日)[^（(]{0,12}[）)]$/u;

function sameLook(a: TitleLine, b: TitleLine | undefined): boolean {
  return a.rank === b?.rank && a.centred === b?.centred;
}

/** `云溪县2024年工作计划_云溪县人民政府` → what stands before the site's name. A dash without spaces may be one of the title's own. */
function stripSite(title: string): string {
  const first = title.split(/\s*[_|]\s*|\s+[-–—]+\s+|--+/u)[0]?.trim() ?? title;
  const bare = first.replace(siteName, '');
  if (bare.length <= shortestTitle) return first;
  // The column stands between title and site: …2022年工作总结-计划总结-云溪县交通运输局.
  const above = bare === first ? bare : bare.replace(column, '');
  return above.length > shortestTitle && kindWord.test(above) ? above : bare;
}

const column =
  /(?:[-–—]\p{Script=Han}{0,6}(?:计划|总结|规划|公开|动态|公告|通知|要闻|新闻|报告|信息|文件|专栏|专题))+$/u;

/** A page may set its title in the quotation marks that a notice would give it. */
function unquote(title: string): string {
  return /^《([^《》]+)》$/u.exec(title)?.[1] ?? title;
}

const siteName = /(?:[-–—][^-–—]{2,20}(?:政府|网|网站|[局厅委]|委员会|门户|平台|频道|信息公开|政务公开))+$/u;
const shortestTitle = 5;
