import type { Found } from './sought.ts';
import { blank, countNaming, listRuns, readModifier } from '../reading/own-words.ts';
import { gap } from '../reading/gap.ts';

/** What a name leaves unexplained of a part. */
export interface Rest {
  /** Words before what is counted. */
  readonly rest: readonly string[];
  /** What stands right before what is counted and belongs to it: 通村 of 通村公路. */
  readonly modifier: string;
}

/** 联运量, 多发点段, 公路上的: it is still the same. */
const suffix = /^(?:[量数额段]|路段|[上中里]的|道路(?=工程|建设|项目|$)|公路$|(?:沥青|水泥|混凝土)?路面$)/u;

/**
 * The words of a part that its name leaves unexplained. What is counted stands beside its quantity: of 公交车充电桩60个 the piece 公交车
 * is not what is counted.
 * @returns undefined if something else stands between the two
 */
export function readRest(own: string, words: readonly string[], found: readonly Found[]): Rest | undefined {
  const [before = '', behind = ''] = own.split(gap);
  const nouns = found
    .filter(({ piece, site }) => site === 'own' && piece.kind !== 'action')
    .map(({ word }) => word);
  const said = words.filter((word) => own.includes(word));
  const clean = (text: string): string => blank(text, said);
  const [inFront, after] = [
    nouns.filter((word) => before.includes(word)),
    nouns.filter((word) => behind.includes(word)),
  ];
  if (inFront.length > 0 || after.length === 0) {
    const last = Math.max(0, ...inFront.map((word) => before.lastIndexOf(word) + word.length));
    if (countNaming(clean(before.slice(last)).replace(/^，+/u, '').replace(suffix, '')) > 0) return undefined;
    const first = Math.min(before.length, ...inFront.map((word) => beginOf(word, before, words)));
    const modifier = inFront.length > 0 ? readModifier(clean(before.slice(0, first))) : '';
    return { rest: listRuns(clean(before.slice(0, last))), modifier };
  }
  const end = Math.max(...after.map((word) => behind.lastIndexOf(word) + word.length));
  if (countNaming(clean(behind.slice(end))) > 0) return undefined;
  const first = Math.min(...after.map((word) => behind.lastIndexOf(word)));
  const rest = listRuns(clean(before)).concat(listRuns(clean(behind.slice(0, end))));
  return { rest, modifier: readModifier(clean(behind.slice(0, first))) };
}

/** Where a word begins last in a text, or the longer one that ends with it: 综合交通 of 交通. */
function beginOf(word: string, text: string, words: readonly string[]): number {
  const upTo = text.slice(0, text.lastIndexOf(word) + word.length);
  const longest = Math.max(...words.filter((one) => upTo.endsWith(one)).map(({ length }) => length));
  return upTo.length - Math.max(longest, word.length);
}
