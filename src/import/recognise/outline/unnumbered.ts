import { readNumbering } from '../../../text/numbering.ts';
import { inlineText, type Block } from '../../blocks.ts';
import { describeFurniture } from '../page/furniture.ts';
import { isAllBold, isSignature } from './outline-lines.ts';

/** Longest heading that has no number, in characters. */
const longest = 24;
/** Shortest text below it. */
const shortestText = 15;

/**
 * Which paragraphs are headings without a number: short lines in the type of headings, wherever they stand; in a text that has no numbers,
 * short lines of one form, or all lines that are short, each above running text.
 *
 *     投资建设方面
 *     综合交通建设投资计划完成900亿元。
 *     运输生产方面
 */
export function findUnnumbered(blocks: readonly Block[]): boolean[] {
  const texts = blocks.map((block) => (block.kind === 'paragraph' ? inlineText(block.content).trim() : ''));
  const isNumbered = texts.map((text) => readNumbering(text) !== undefined);
  const isMarked = blocks.map((block, index) => {
    const isAbove = isRunning(texts[index + 1]) || isNumbered[index + 1] === true;
    const text = texts[index] ?? '';
    return isOfHeadings(block) && !isNumbered[index] && isShort(text) && isAbove;
  });
  if (isMarked.filter(Boolean).length > 1) return isMarked;
  if (isNumbered.includes(true)) return texts.map(() => false);
  const could = texts.map((text, index) => couldBeHeading(text) && isRunning(texts[index + 1]));
  if (could.filter(Boolean).length >= fewestPlain && isAllElseRunning(texts, could)) return could;
  const endings = texts.filter((_, index) => could[index]).map(readEnding);
  return texts.map(
    (text, index) =>
      could[index] === true && endings.filter((ending) => ending === readEnding(text)).length > 1,
  );
}

/** Fewest headings that nothing tells but that they alone are short. */
const fewestPlain = 3;

/** Whether all but what could be headings are sentences, or what stands around a text. */
function isAllElseRunning(texts: readonly string[], could: readonly boolean[]): boolean {
  return texts.every(
    (text, index) => could[index] === true || text === '' || /[。；：:]/u.test(text) || isSignature(text),
  );
}

/** All of it in bold or in 黑体. */
function isOfHeadings(block: Block): boolean {
  return block.kind === 'paragraph' && (isAllBold(block) || block.heavy === true);
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

/** A heading in bold may have two parts, and end with a colon; 各位代表： and 报告如下： do too, and are none. */
function isShort(text: string): boolean {
  return (
    text.length <= longestBold &&
    !/[。；;]|[：:](?!$)/u.test(text) &&
    !/(?:如下|代表|委员|同志们?|领导|[局厅府委室会位])[：:]$/u.test(text) &&
    !isSignature(text)
  );
}

const longestBold = 40;

function isRunning(text: string | undefined): boolean {
  return text !== undefined && text.length >= shortestText && text.includes('。');
}

/** 投资建设方面 and 运输生产方面 are of one form. */
function readEnding(text: string): string {
  return text.slice(-2);
}
