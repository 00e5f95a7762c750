import { readNumbering } from '../../../text/numbering.ts';
import { simplify } from '../../../text/spelling/simplify.ts';
import { inlineText, type Block } from '../../blocks.ts';
import { describeFurniture } from '../page/furniture.ts';
import { isAllBold, isSignature } from './outline-lines.ts';

/** Longest heading that has no number, in characters. */
const longest = 24;
/** Shortest text below it. */
const shortestText = 15;

/**
 * Which paragraphs are headings without a number, in a text that has no others: short lines in bold, or of one form, each above running
 * text.
 *
 *     投资建设方面
 *     综合交通建设投资计划完成900亿元。
 *     运输生产方面
 */
export function findUnnumbered(blocks: readonly Block[]): boolean[] {
  const texts = blocks.map((block) => (block.kind === 'paragraph' ? inlineText(block.content).trim() : ''));
  if (texts.some((text) => readNumbering(text) !== undefined)) return texts.map(() => false);
  const isBold = blocks.map(
    (block, index) =>
      block.kind === 'paragraph' &&
      isAllBold(block) &&
      isShort(texts[index] ?? '') &&
      isRunning(texts[index + 1]),
  );
  if (isBold.filter(Boolean).length > 1) return isBold;
  const could = texts.map((text, index) => couldBeHeading(text) && isRunning(texts[index + 1]));
  const endings = texts.filter((_, index) => could[index]).map(readEnding);
  return texts.map(
    (text, index) =>
      could[index] === true && endings.filter((ending) => ending === readEnding(text)).length > 1,
  );
}

function couldBeHeading(text: string): boolean {
  return (
    text.length > 2 &&
    text.length <= longest &&
    !/[\p{P}\d]/u.test(text.replace(/[“”、]/gu, '')) &&
    !isSignature(text) &&
    describeFurniture(text) === undefined
  );
}

/** A heading in bold may have two parts. */
function isShort(text: string): boolean {
  return text.length <= longestBold && !/[。；：:;]/u.test(text) && !isSignature(text);
}

const longestBold = 40;

function isRunning(text: string | undefined): boolean {
  return text !== undefined && text.length >= shortestText && text.includes('。');
}

/** 投资建设方面 and 运输生产方面 are of one form. */
function readEnding(text: string): string {
  return text.slice(-2);
}

/** Most characters of a heading that says which period its part is about. */
const longestPart = 20;

/**
 * Which lines divide a report into what was and what will be, above the numbered headings: 2022年工作回顾, 2023年工作安排. One alone is no
 * division.
 */
export function findParts(blocks: readonly Block[]): boolean[] {
  const texts = blocks.map((block) =>
    block.kind === 'paragraph' ? simplify(inlineText(block.content).trim()) : '',
  );
  const could = texts.map((text) => text.length <= longestPart && partForm.test(text));
  const isPart = could.map(
    (one, index) => one && could[index + 1] !== true && texts[index + 1] !== undefined,
  );
  return isPart.filter(Boolean).length > 1 ? isPart : isPart.map(() => false);
}

const partForm =
  /^(?:(?:19|20)\d{2}年度?(?:[上下]半年)?|[上下]半年|“?十[一二三四五]五”?(?:时期|期间)?)\p{Script=Han}*(?:回顾|总结|安排|计划|打算|任务|情况|思路|重点|要点|谋划|部署|目标)$/u;
