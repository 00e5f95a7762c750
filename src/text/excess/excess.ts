import { createContainerReader } from './containers.ts';
import { createLineReader } from './line-kind.ts';
import { limits, type Limit } from './limits.ts';

/** What of a text is more than is read. */
export interface Excess {
  readonly limit: Limit;
  /** 1-based: where the paragraph begins, or where it becomes too much. */
  readonly line: number;
}

const begins = /^[ \t]*(?:(?:[-*+]|#+)\s|\d+[.)]\s|\||\[\^|<|>)/u;
const sign = /[*_~\\&!<{}[\]`]/u;
const perParagraph = [
  ['marks', /\*+|_+|~+|[\\&!<{}]/gu],
  ['brackets', /[[\]]/gu],
  ['backticks', /`+/gu],
] as const satisfies readonly (readonly [Limit, RegExp])[];

const tag = /<\/?(?=[A-Za-z])/gu;
const figure = /[\d０-９]+/gu;
const bar = /\|/gu;

/** Finds the first place of a Markdown text where it has more than can be read. */
export function findExcess(text: string): Excess | undefined {
  if (text.length > limits.characters) return { limit: 'characters', line: 1 };
  const count = { paragraph: 0, marks: 0, brackets: 0, backticks: 0 };
  const all = { lines: 0, nested: 0, containers: 0, blocks: 0, tags: 0, cells: 0, figures: 0, signs: 0 };
  const listed = Object.keys(all) as (keyof typeof all)[];
  let first = 1;
  let isInside = false;
  const [readLine, countContainers] = [createLineReader(), createContainerReader()];
  for (const line of text.split('\n')) {
    const kind = readLine(line);
    all.lines += 1;
    if (kind !== 'continues') {
      first = kind === 'blank' ? all.lines + 1 : all.lines;
      Object.assign(count, { paragraph: 0, marks: 0, brackets: 0, backticks: 0 });
    }
    count.paragraph += line.length;
    if (count.paragraph > limits.paragraph) return { limit: 'paragraph', line: first };
    // What may begin a block counts as one, also where it does not.
    if (kind !== 'blank' && (!isInside || begins.test(line))) all.blocks += 1;
    isInside = kind !== 'blank';
    if (sign.test(line)) {
      for (const [limit, pattern] of perParagraph) {
        const found = weighRows(line, pattern);
        count[limit] += found;
        all.signs += found;
        if (count[limit] > limits[limit]) return { limit, line: first };
      }
      all.tags += countMatches(line, tag);
    }
    all.figures += countMatches(line, figure);
    all.cells += countMatches(line, bar);
    const depth = depthOf(line);
    if (depth > limits.depth) return { limit: 'depth', line: all.lines };
    if (depth > 1) all.nested += 1;
    all.containers += countContainers(line);
    const limit = listed.find((name) => all[name] > limits[name]);
    if (limit) return { limit, line: all.lines };
  }
  return undefined;
}

/** A row of the same sign may open and close as often as it has pairs; a very long one is a line across, or hides a word. */
const heaviestRow = 10;

function weighRows(line: string, pattern: RegExp): number {
  let weight = 0;
  for (const [row] of line.matchAll(pattern)) weight += Math.min(Math.ceil(row.length / 2), heaviestRow);
  return weight;
}

function countMatches(line: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(line)) found += 1;
  return found;
}

/** How deep a line stands: marks of quotations and items, and what is set in before an item. */
function depthOf(line: string): number {
  const [lead = ''] = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+[>\s]*)*/u.exec(line) ?? [];
  const marks = lead.match(/>|[-*+]|\d+[.)]/gu)?.length ?? 0;
  const isItem = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]/u.test(line);
  return marks + (isItem ? Math.floor(/^[ \t]*/u.exec(line)?.[0].length ?? 0) / 2 : 0);
}
