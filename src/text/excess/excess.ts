import { createLineReader } from './line-kind.ts';
import { limits, type Limit } from './limits.ts';

/** What of a text is more than is read. */
export interface Excess {
  readonly limit: Limit;
  /** 1-based: where the paragraph begins, or where it becomes too much. */
  readonly line: number;
}

const begins = /^[ \t]*(?:(?:[-*+]|#+)\s|\d+[.)]\s|\||\[\^|<|>)/u;
const perParagraph = {
  marks: /\*+|_+|~+|[\\&!<{}]/gu,
  brackets: /[[\]]/gu,
  backticks: /`+/gu,
} as const satisfies Partial<Record<Limit, RegExp>>;

/** Finds the first place of a Markdown text where it has more than can be read. */
export function findExcess(text: string): Excess | undefined {
  if (text.length > limits.characters) return { limit: 'characters', line: 1 };
  const count = { paragraph: 0, marks: 0, brackets: 0, backticks: 0 };
  let [first, nested, quotations, blocks, tags, cells, figures, signs] = [1, 0, 0, 0, 0, 0, 0, 0];
  let [isInside, isQuoted] = [false, false];
  const readLine = createLineReader();
  for (const [index, line] of text.split('\n').entries()) {
    const kind = readLine(line);
    if (kind !== 'continues') {
      first = kind === 'blank' ? index + 2 : index + 1;
      Object.assign(count, { paragraph: 0, marks: 0, brackets: 0, backticks: 0 });
    }
    count.paragraph += line.length;
    if (count.paragraph > limits.paragraph) return { limit: 'paragraph', line: first };
    // What may begin a block counts as one, also where it does not.
    if (kind !== 'blank' && (!isInside || begins.test(line))) blocks += 1;
    isInside = kind !== 'blank';
    for (const [limit, pattern] of Object.entries(perParagraph) as [keyof typeof perParagraph, RegExp][]) {
      const found = line.match(pattern)?.length ?? 0;
      count[limit] += found;
      signs += found;
      if (count[limit] > limits[limit]) return { limit, line: first };
    }
    tags += line.match(/<\/?(?=[A-Za-z])/gu)?.length ?? 0;
    figures += line.match(/[\d０-９]+/gu)?.length ?? 0;
    cells += line.match(/\|/gu)?.length ?? 0;
    const depth = depthOf(line);
    if (depth > 1) nested += 1;
    if (!isQuoted && /^ {0,3}>/u.test(line)) quotations += 1;
    isQuoted = /^ {0,3}>/u.test(line);
    for (const [limit, value] of [
      ['lines', index + 1],
      ['depth', depth],
      ['nested', nested],
      ['quotations', quotations],
      ['blocks', blocks],
      ['tags', tags],
      ['cells', cells],
      ['figures', figures],
      ['signs', signs],
    ] as const)
      if (value > limits[limit]) return { limit, line: index + 1 };
  }
  return undefined;
}

/** How deep a line stands: marks of quotations and items, and what is set in before an item. */
function depthOf(line: string): number {
  const [lead = ''] = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+[>\s]*)*/u.exec(line) ?? [];
  const marks = lead.match(/>|[-*+]|\d+[.)]/gu)?.length ?? 0;
  const isItem = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]/u.test(line);
  return marks + (isItem ? Math.floor(/^[ \t]*/u.exec(line)?.[0].length ?? 0) / 2 : 0);
}
