import type { UnitMention } from './unit.ts';

/** What the words around a number make of it. */
export type Limit = 'about' | 'least' | 'most' | 'more';

/**
 * Words before a number. `about` is approximate, `least` and `most` are bounds, `more` is both: 逾500 is not exact, and not below.
 */
const before: Readonly<Record<Limit, string>> = {
  about: '大约 约为 约 大概 大致 接近 将近 近',
  least:
    '不少于 不低于 不小于 不得少于 不得低于 不得小于 不下于 至少 最少 超过 超 突破 大于 高于 多于 不短于 ≥ ＞ >',
  most: '不超过 不得超过 未超过 不高于 不得高于 不大于 不得大于 不多于 不得多于 不超 不足 不到 未到 不满 未满 顶多 最多 至多 低于 小于 少于 ≤ ＜ <',
  more: '逾',
};

/** The end of another word: 公约, 附近, 最近3年, 双超. */
const otherWord = /(?:[公合节预违契条签制履]约|[最附邻临就亲远靠新]近|[双治查高赶]超)$/u;

/** Every word that may stand before a number and bound it. */
export const boundsBefore: readonly string[] = Object.values(before).flatMap((list) => list.split(' '));

const words = (Object.entries(before) as [Limit, string][])
  .flatMap(([limit, list]) => list.split(' ').map((word) => [word, limit] as const))
  .sort(([a], [b]) => b.length - a.length);
/** Longest first under their last characters: most numbers have none before them. */
const byLast = Map.groupBy(words, ([word]) => word.at(-1) ?? '');

/** The word right before `index`, a space between them or not; never before `from`. */
export function readLimitBefore(
  text: string,
  index: number,
  from: number,
): { limit: Limit; start: number } | undefined {
  const end = text.charAt(index - 1) === ' ' ? index - 1 : index;
  const likely = byLast.get(text.charAt(end - 1));
  if (!likely) return undefined;
  for (const [word, limit] of likely) {
    const start = end - word.length;
    if (start < from || !text.startsWith(word, start)) continue;
    if (word.length === 1 && otherWord.test(text.slice(Math.max(0, start - 1), end))) return undefined;
    return { limit, start };
  }
  return undefined;
}

const mayLimit: ReadonlySet<string> = new Set(' 及（(以之内左上不');
const after =
  /[ ]?(?:(?:及|[（(]含[）)])?(?:(以上)|(以下(?![简称统]))|(以内|之内))|(内(?![部容外涵陆河环蒙业]))|(左右|上下(?![游级班行联功齐]))|不等)/uy;

/** The word right after a quantity; 内 counts after durations and lengths only. */
export function readLimitAfter(
  text: string,
  index: number,
  inside: boolean,
): { limit: Limit | undefined; end: number } | undefined {
  if (!mayLimit.has(text.charAt(index))) return undefined;
  after.lastIndex = index;
  const match = after.exec(text);
  if (!match) return undefined;
  const [found, least, below, within, inner, about] = match;
  if (inner !== undefined && !inside) return undefined;
  const end = index + found.length;
  if (least !== undefined) return { limit: 'least', end };
  if (below !== undefined || within !== undefined || inner !== undefined) return { limit: 'most', end };
  return { limit: about === undefined ? undefined : 'about', end };
}

/** 时速80公里, 每小时80公里: the length is a speed. */
const speed = /(?:时速|每小时)(?:[为是在]|可?达到?)?\s?$/u;
/** 每公里60万元: the money is a price. */
const price = /每(平方公里|公里|千米|平方米|立方米|米|吨|亩|公顷|千克|公斤)\s?$/u;

const mayBeRate = /[速时到达为是在里米吨亩顷克斤\s]/u;

/**
 * What stands before a length or a sum and makes it a rate: where it starts and the unit it makes. 时速40km/h says it twice.
 * @param mention the unit behind the number
 */
export function readRateBefore(
  text: string,
  index: number,
  mention: UnitMention | undefined,
  from: number,
): { unit: string; start: number } | undefined {
  const kind = mention?.unit.kind;
  if (!mention || (kind !== 'length' && kind !== 'money')) return undefined;
  if (!mayBeRate.test(text.charAt(index - 1))) return undefined;
  const near = text.slice(Math.max(from, index - 7), index);
  const match = (kind === 'length' ? speed : price).exec(near);
  if (!match) return undefined;
  const unit = `${mention.unit.name}/${match[1] ?? '小时'}`;
  const start = index - match[0].length;
  if (mention.name.includes('/')) return mention.name === unit ? { unit, start } : undefined;
  return { unit, start };
}
