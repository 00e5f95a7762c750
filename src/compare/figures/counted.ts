import type { Mention } from '../about/mentions.ts';
import type { Bag } from '../align/bag.ts';

/** What a word of each kind weighs; of a word that nobody knows, each pair of characters. */
const weights = { topic: 1, latin: 1, route: 1, thing: 0.4, deed: 0.3, unknown: 0.4 };

/** 春运期间发送 says when, and not what. */
function isTime(terms: readonly string[]): boolean {
  return terms.length > 0 && terms.every((term) => term === '春运' || term === '节假日');
}

/** Words that say what a figure counts, with what each weighs. */
export function weighWords(words: readonly Mention[]): Bag {
  const bag = new Map<string, number>();
  for (const { kind, text, terms } of words) {
    if (kind === 'empty' || kind === 'sign' || kind === 'figure' || isTime(terms)) continue;
    if (kind !== 'unknown') for (const term of terms) bag.set(`${kind} ${term}`, weights[kind]);
    else
      for (let index = 1; index < text.length; index += 1)
        bag.set(text.slice(index - 1, index + 1), weights.unknown);
  }
  return bag;
}

/**
 * How much words say of what is counted: `nothing`, as 其中拆除重建 and 完成投资; only a `thing` that every bureau has, as 车辆; or `all`.
 * @param unit of the figure
 */
export function readDepth(words: readonly Mention[], unit?: string): 'nothing' | 'thing' | 'all' {
  const telling = words.filter(
    ({ kind, text, terms }) =>
      (kind === 'topic' && !isTime(terms) && !(unit === '元' && terms.length === 1 && terms[0] === '投资')) ||
      kind === 'latin' ||
      kind === 'route' ||
      (kind === 'unknown' && text.length > 1),
  );
  if (telling.length > 0) return 'all';
  return words.some(({ kind }) => kind === 'thing') ? 'thing' : 'nothing';
}

/** So much of the clause before counts where the own clause names only a thing. */
const shareOfBefore = 0.5;

/** What a figure counts whose own words say not all; what was invested counts money and shares alone. */
export function addBefore(own: Bag, before: Bag, depth: 'nothing' | 'thing', unit = ''): Bag {
  const share = depth === 'nothing' ? 1 : shareOfBefore;
  const kept = [...before].filter(([thing]) => thing !== 'topic 投资' || /元$|^%$/u.test(unit));
  return new Map([...kept.map(([thing, weight]) => [thing, weight * share] as const), ...own]);
}

const joints: ReadonlySet<string> = new Set('、和及与');

/** 客运量、货运量分别: what 分别 gives one figure each; none if it stands behind one thing or nothing. */
export function listShares(words: readonly Mention[]): Bag[] {
  const parts: Mention[][] = [[]];
  for (const word of words) {
    if (joints.has(word.text)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  const bags = parts.map(weighWords);
  const last = bags.at(-1);
  // 比2020年同期、2019年同期分别增长: these are no things.
  if (bags.length < 2 || !last || bags.every(({ size }) => size === 0)) return [];
  return bags.map((bag, index) => (bag.size > 0 ? bag : shorten(parts[index] ?? [], last)));
}

/** 内、外贸吞吐量: what stands before a word that both share. */
function shorten(part: readonly Mention[], last: Bag): Bag {
  const own = part.flatMap(({ kind, text }) => (kind === 'empty' ? [] : [text])).join('');
  return new Map([[own, 1], ...[...last].filter(([thing]) => thing.startsWith('topic '))]);
}

/** Money that was given. */
const givenMoney = /(?:中央|省级|上级|国家|预算内|车购税)[^，。；]{0,4}投资/u;

/** 投入 is another word for 投资 where money is counted, and 中央投资 is one for money that was given. */
export function nameInvestment(counted: Bag, text: string): Bag {
  const renamed = new Map(counted);
  if (renamed.delete('deed 出动')) renamed.set('topic 投资', 1);
  if (givenMoney.test(text) && renamed.delete('topic 投资')) renamed.set('topic 资金', 1);
  return renamed;
}
