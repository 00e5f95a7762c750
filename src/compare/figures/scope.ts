import { findClauseStart } from '../../text/clause-start.ts';
import type { Mention } from '../about/mentions.ts';

/**
 * Of what a figure is: the roads and the works that its item (； parts the items of a sentence) names up to it, behind the last word for all.
 * S901路基完成31公里，投资6.7亿元: both are of S901; 全市完成投资43亿元 is of all.
 */
export interface Scope {
  /** Codes. */
  readonly roads: ReadonlySet<string>;
  /** Names of what is built. */
  readonly works: ReadonlySet<string>;
  /** Whether its item says that it is of all of a place. */
  readonly isOfAll: boolean;
}

const ofAll = /全[省市县区州旗国](?!道)|[我本][省市县区州旗](?!境)|合计|总计|一共/u;

/** 以S901改建工程为龙头，完成投资7亿元: what leads all tells not of what the number is. */
const frame = /以[^，]{1,24}为|围绕|依托|抓住|借助|结合|受[^，]{1,16}影响/u;

function clauseAt(text: string, at: number): string {
  const end = text.slice(at).search(/[，；。]|$/u);
  return text.slice(findClauseStart(text, at, '，；。'), at + end);
}

/** @param index of the figure among the mentions of its sentence */
export function readScope(
  mentions: readonly Mention[],
  index: number,
  text: string,
  named: ReadonlySet<Mention>,
): Scope {
  const end = mentions[index]?.start ?? 0;
  const from = findClauseStart(text, end, '；。');
  const own = mentions
    .slice(0, index)
    .filter((one) => one.start >= from && (one.kind === 'route' || named.has(one)))
    .filter(({ start }) => !frame.test(clauseAt(text, start)));
  const isOfAll = ofAll.test(text.slice(own.at(-1)?.start ?? from, end));
  const textsOf = (some: readonly Mention[]): ReadonlySet<string> =>
    new Set(isOfAll ? [] : some.map((one) => one.text));
  return {
    roads: textsOf(own.filter(({ kind }) => kind === 'route')),
    works: textsOf(own.filter(({ kind }) => kind !== 'route')),
    isOfAll,
  };
}

/** Of what is counted one by one, a road tells no more than where one is. */
const measured: ReadonlySet<string> = new Set(['元', '公里', '米', '千米', '%', '平方米']);

/** A figure of which it is known. */
interface Scoped {
  readonly scope: Scope;
  readonly figure: { readonly unit?: string };
}

/** Whether one is of a road or of works, and the other of all that there is. What works cost is told apart from what is spent in all. */
export function areOtherScopes(one: Scoped, other: Scoped): boolean {
  const { unit = '' } = one.figure;
  if (!measured.has(unit)) return false;
  if ((one.scope.roads.size === 0) !== (other.scope.roads.size === 0)) return true;
  return unit === '元' && (isPartOf(one, other) || isPartOf(other, one));
}

function isPartOf({ scope: { works } }: Scoped, { scope: whole }: Scoped): boolean {
  return works.size > 0 && whole.works.size === 0 && whole.isOfAll;
}
