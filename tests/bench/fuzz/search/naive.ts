import { varyUnits } from '../../../../src/search/engine/unit-spellings.ts';
import { simplifiedForms } from '../../../../src/text/spelling/traditional.ts';

/** A document as it is scanned: its title, its headings, then all else. */
export type Blocks = readonly string[];

export interface Hit {
  readonly document: number;
  readonly blocks: readonly number[];
}

interface Asked {
  readonly groups: readonly (readonly string[])[];
  readonly excluded: readonly string[];
}

/**
 * Finds what is asked for by looking through every text. It shares the tables of characters and units with the engine and nothing
 * else: queries are read sign by sign, and there is no index.
 */
export function scanAll(documents: readonly Blocks[], query: string): Hit[] {
  const { groups, excluded } = readQuery(query);
  if (groups.length + excluded.length === 0) return [];
  const strings = groups.flat();
  return documents.flatMap((blocks, document) => {
    const folded = blocks.map(foldPlainly);
    const has = (string: string): boolean => folded.some((block) => block.includes(string));
    if (!groups.every((group) => group.some(has)) || excluded.some(has)) return [];
    const own = folded.flatMap((block, at) => (strings.some((one) => block.includes(one)) ? [at] : []));
    return [{ document, blocks: own }];
  });
}

const simplified = new Map(simplifiedForms);
const dropped = /[\s\p{Cc}\p{Cf}\uFE00-\uFE0F\u034F\u115F\u1160\u3164\uFFA0]/u;

/** Unit by unit, as `fold` is specified. */
export function foldPlainly(text: string): string {
  return text
    .split('')
    .map((unit) => {
      if (dropped.test(unit)) return '';
      const usual = /[\u2F00-\u2FDF\uF900-\uFAFF\uFF00-\uFFEF]/u.test(unit)
        ? one(unit.normalize('NFKC'), unit)
        : unit;
      if (dropped.test(usual)) return '';
      const simple = simplified.get(usual) ?? usual;
      return one(simple.toLowerCase(), simple);
    })
    .join('');
}

function one(text: string, otherwise: string): string {
  return text.length === 1 ? text : otherwise;
}

/** U+FEFF counts as white space in JavaScript and has no width. */
const isSpace = (sign: string): boolean => /^\s$/u.test(sign) && sign !== '\uFEFF';
const isBar = (sign: string): boolean => sign === '|' || sign === '｜';
const isEnd = (sign: string | undefined): boolean => sign === undefined || isSpace(sign) || isBar(sign);

function readQuery(query: string): Asked {
  // What is not compared cuts no word in two, nor does it hide a sign.
  const signs = query.split('').filter((sign) => isSpace(sign) || !dropped.test(sign));
  const groups: string[][] = [];
  const excluded: string[] = [];
  for (let at = 0; at < signs.length;) {
    if (isEnd(signs[at])) {
      at += 1;
      continue;
    }
    const isExcluded = (signs[at] === '-' || signs[at] === '－') && !isEnd(signs[at + 1]);
    const { words, end } = readWords(signs, isExcluded ? at + 1 : at);
    at = end;
    const strings = [
      ...new Set(
        words
          .map(foldPlainly)
          .filter((word) => word !== '')
          .flatMap(varyUnits),
      ),
    ];
    if (isExcluded) excluded.push(...strings);
    else if (strings.length > 0) groups.push(strings);
  }
  return { groups, excluded };
}

/** Words with bars between them. */
function readWords(signs: readonly string[], start: number): { words: string[]; end: number } {
  const words: string[] = [];
  for (let at = start; ;) {
    const { word, end } = readWord(signs, at);
    words.push(word);
    let next = end;
    while (next < signs.length && isSpace(signs[next] ?? '')) next += 1;
    if (!isBar(signs[next] ?? '')) return { words, end };
    while (next < signs.length && isEnd(signs[next])) next += 1;
    if (next >= signs.length) return { words, end };
    at = next;
  }
}

function readWord(signs: readonly string[], at: number): { word: string; end: number } {
  const close = signs[at] === '"' ? '"' : signs[at] === '“' ? '”' : undefined;
  if (close !== undefined) {
    const end = signs.indexOf(close, at + 1);
    if (end !== -1 && isEnd(signs[end + 1])) return { word: signs.slice(at + 1, end).join(''), end: end + 1 };
  }
  let end = at;
  while (!isEnd(signs[end])) end += 1;
  return { word: signs.slice(at, end).join(''), end };
}
