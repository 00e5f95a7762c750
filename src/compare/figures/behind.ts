import type { Mention } from '../about/mentions.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Figure } from './figure.ts';
import { clauseBorders } from './shares.ts';

/** So many words behind a figure may say what it counts. */
const mostBehind = 3;
/** Words that only say how much a thing matters. */
const attributes = /^(?:重点|主要|重大|大型|骨干|示范|新|续建|在建)$/u;

/** 16根斜拉索的更换: the first word of the trade, or what is no word before it, and what is done with it; of 10个公路重点项目 all. */
export function listBehind(mentions: readonly Mention[], index: number): Mention[] {
  const behind: Mention[] = [];
  const rest = listRest(mentions, index).filter(
    ({ kind, text }) => text !== '的' && !(kind === 'empty' && attributes.test(text)),
  );
  for (const mention of rest.slice(0, mostBehind)) {
    if (mention.kind === 'empty') break;
    behind.push(mention);
    if (mention.kind !== 'unknown') break;
  }
  if (behind.length === 0) return [];
  const others = rest.slice(behind.length);
  const isThing = isNoun(behind.at(-1));
  const end = isThing
    ? others.findIndex((one, at) => !isNoun(one) || one.start !== (others[at - 1] ?? behind.at(-1))?.end)
    : 0;
  const phrase = others.slice(0, end === -1 ? undefined : end);
  return [...behind, ...phrase, ...others.slice(phrase.length).filter(({ kind }) => kind === 'deed')];
}

function isNoun(mention: Mention | undefined): boolean {
  return mention?.kind === 'topic' || mention?.kind === 'thing';
}

/** 投入9亿元推进农村公路建设: the rest of the clause. */
export function listRest(mentions: readonly Mention[], index: number): Mention[] {
  const rest = mentions.slice(index + 1);
  const end = rest.findIndex(({ kind }) => kind === 'sign' || kind === 'figure');
  return end === -1 ? rest : rest.slice(0, end);
}

/** 新增6个乡镇、76个建制村通客车: what is said behind the last of a list is said of all of it. */
export function listPredicate(
  mentions: readonly Mention[],
  index: number,
  listed: ReadonlySet<Figure>,
): readonly Mention[] {
  const of = (mention: Mention | undefined): boolean =>
    mention?.figure !== undefined && listed.has(mention.figure);
  if (!of(mentions[index])) return [];
  const end = mentions.findIndex(
    ({ kind, text }, at) => at > index && kind === 'sign' && clauseBorders.has(text) && !of(mentions[at + 1]),
  );
  const last = mentions.slice(0, end === -1 ? undefined : end).findLastIndex(of);
  return listRest(mentions, last).filter(({ kind }) => kind === 'topic');
}

/** 开工12个项目、640公里高速公路: what is so long is what so many are of. */
export function listLength(
  { text }: Sentence,
  mentions: readonly Mention[],
  index: number,
): readonly Mention[] {
  const own = mentions[index];
  const next = mentions.findIndex(({ figure }, at) => at > index && figure !== undefined);
  const other = mentions[next];
  if (!own || other?.figure?.unit !== '公里' || !ofLength.test(text.slice(own.end, other.start))) return [];
  return listRest(mentions, next).filter(({ kind }) => kind === 'topic');
}

const ofLength = /^(?:重点)?(?:项目|工程)?[、，]?$/u;
