import { readNumbering } from '../../../text/numbering.ts';
import { simplify } from '../../../text/spelling/simplify.ts';
import { inlineText, type Block } from '../../blocks.ts';

/** Most characters of a heading that says which period its part is about. */
const longest = 20;

const form =
  /^(?:(?:19|20)\d{2}年度?(?:[上下]半年)?|[上下]半年|[今去明]年|“?十[一二三四五]五”?(?:时期|期间)?)\p{Script=Han}*(?:回顾|总结|安排|计划|打算|任务|情况|思路|重点|要点|谋划|部署|目标|成绩|成效|展望|工作|举措|措施)[：:]?$/u;

/**
 * Which lines divide a report into what was and what will be, above the numbered headings: 2022年工作回顾, 2023年工作安排. One alone is a
 * division only where the numbers begin directly below it.
 */
export function findParts(blocks: readonly Block[]): boolean[] {
  const texts = blocks.map((block) =>
    block.kind === 'paragraph' ? simplify(inlineText(block.content).trim()) : '',
  );
  const numbers = texts.map(readChapter);
  const could = texts.map(isPartTitle);
  const isPart = could.map(
    (one, index) => one && could[index + 1] !== true && texts[index + 1] !== undefined,
  );
  const none = isPart.map(() => false);
  const starts = isPart.flatMap((one, index) => (one ? [index] : []));
  // Where the numbers go on below it, the line belongs to the chapter above.
  if (starts.some((start, at) => !beginsAnew(numbers.slice(start, starts[at + 1])))) return none;
  const [first = -1, ...others] = starts;
  return others.length > 0 || numbers[first + 1] === 1 ? isPart : none;
}

/** Whether a line says what a part of a report is about, and of which time: 2023年工作安排. */
export function isPartTitle(text: string): boolean {
  return text.length <= longest && form.test(text.replace(/^[（(【]|[）)】]$/gu, ''));
}

function readChapter(text: string): number | undefined {
  const numbering = readNumbering(text);
  return numbering?.style === 'chinese' ? numbering.value : undefined;
}

function beginsAnew(numbers: readonly (number | undefined)[]): boolean {
  const first = numbers.find((number) => number !== undefined);
  return first === undefined || first === 1;
}
