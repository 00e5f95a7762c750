import type { Mention } from '../about/mentions.ts';
import type { Subject } from '../about/subject.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Bag } from '../align/similarity.ts';
import { addBefore, listBehind, listRest, readDepth, weighWords } from './counted.ts';
import { readDeeds, type Deed } from './deeds.ts';
import type { Figure } from './figure.ts';
import { writeCounts, type Counts, type PlacedCounts, type SharedCounts } from '../measures/counts.ts';
import type { Span, Spans } from '../reading/span.ts';
import { mileage } from '../sums/measures.ts';
import type { Sum } from '../sums/read-sums.ts';
import { writeSum } from '../sums/sums-apart.ts';
import { clauseBorder, createShares } from './shares.ts';
import { dropAsides, isBegin, isCounting } from './counting.ts';
import { createGrowth } from './bases.ts';
import { unitOf } from './units.ts';
import { findSaidBefore } from './said-before.ts';
import { isDecline, isGrowth, readSense, type Sense } from './sense.ts';

/** A figure of a sentence with what it counts. */
export interface CountedFigure {
  readonly sentence: Sentence;
  readonly figure: Figure;
  readonly sense: Sense;
  /** Its unit, the same for what is counted in two words. */
  readonly unit: string;
  /** Whether it says by how much something became less. */
  readonly declines: boolean;
  /** Whether it says how the amount right before it has grown. */
  readonly isOfAmount: boolean;
  /** Words that say what it counts, with what each weighs. */
  readonly counted: Bag;
  /** Whether words before its clause say it. */
  readonly inherits: boolean;
  /** What it adds up, if that is known: `外贸吞吐量 沿海`. */
  readonly sum?: string;
  /** How much time it tells of, if that is known. */
  readonly span?: Span;
  /** The measure that it counts, if that is known. */
  readonly counts?: PlacedCounts;
  /** What is done with what it counts, as the words around it say. */
  readonly deeds: ReadonlySet<Deed>;
  /** Roads that they name. */
  readonly routes: ReadonlySet<string>;
  /** Names of what is built among them. */
  readonly names: ReadonlySet<string>;
  /** What the word of the trade that stands nearest stands for: 隐患 of 整改各类隐患86处. */
  readonly object: ReadonlySet<string>;
}

/** What is known of a sentence's figures beyond its own words. */
export interface KnownCounts {
  readonly sums?: ReadonlyMap<Figure, Sum> | undefined;
  readonly spans?: Spans;
  readonly shared?: SharedCounts;
  readonly countsOf?: (figure: Figure) => Counts | undefined;
  /** Of the document. */
  readonly year?: number | undefined;
}

/** 2023年累计完成 is of that time alone, 截至2023年底累计完成 is not. */
const ofTime =
  /(?<!截[至止].{0,8})(?:\d年|[今去上本全]年|\d月份?|季度|半年)，?[^，。；]{0,24}累计[^，。；]*$/u;

/** Reads what the figures of a sentence count. */
export function readFigures(
  sentence: Sentence,
  { mentions: all, named, short }: Subject,
  { sums = new Map(), spans, shared = new Set(), countsOf, year }: KnownCounts = {},
): CountedFigure[] {
  const found: CountedFigure[] = [];
  const growthOf = createGrowth(sentence, year);
  const mentions = dropAsides(all, sentence.text);
  const said = findSaidBefore(sentence);
  const listed = new Set([...said].flatMap(([one, { by, isListed }]) => (isListed ? [one, by] : [])));
  const bases = new Set([...said.values()].flatMap(({ by, isBase }) => (isBase ? [by] : [])));
  const texts = new Map<Figure, string>();
  let words: Mention[] = [];
  /** What the last words that said it spoke of. */
  let before: Bag = new Map();
  const shares = createShares(mentions);
  for (const [index, mention] of mentions.entries()) {
    const { figure } = mention;
    if (!figure) {
      if (mention.kind !== 'sign' || !clauseBorder.test(mention.text)) {
        words.push(mention);
        continue;
      }
      if (readDepth(words) !== 'nothing') before = weighWords(words);
      shares.endClause(words);
      words = [];
      continue;
    }
    if (!isCounting(sentence, mention)) continue;
    const { by, isListed = false } = said.get(figure) ?? {};
    const share = shares.next(words, index);
    // In 9个乡镇和76个村 the first word behind the first number is of that.
    const own = [
      ...(isListed ? [] : words),
      ...listBehind(mentions, index),
      ...listPredicate(mentions, index, listed),
    ];
    const depth = readDepth(own, figure.unit);
    const around = depth === 'nothing' && before.size === 0 ? [...words, ...listRest(mentions, index)] : own;
    const counted =
      share ??
      (depth === 'all' ? weighWords(own) : addBefore(weighWords(around), before, depth, figure.unit));
    const text =
      (by ? (texts.get(by) ?? '') : '') +
      sentence.text.slice(words[0]?.start ?? mention.start, mention.start);
    texts.set(figure, text);
    const sum = sums.get(figure);
    const counts = countsOf ? countsOf(figure) : figure.counts;
    const span = spans?.get(figure);
    // 全县9个乡镇、76个村通客车: what is all of the first is all of the second.
    const list = isListed ? found.at(-1)?.sense : undefined;
    const ownSense = growthOf(figure) ?? readSense(text, figure.unit ?? '');
    const told = bases.has(figure) ? 'base' : list === 'stock' ? list : ownSense;
    // 1—5月累计完成投资: what is added up for a whole is that of its time.
    const isYearly =
      sum !== undefined ||
      (named.size === 0 &&
        (figure.counts?.isSure === true || ofTime.test(sentence.text.slice(0, mention.start))));
    const isSum =
      sum !== undefined &&
      (told === 'flow' || told === 'stock' || (told === 'plain' && sum.measure === mileage));
    const ofSum = sum?.measure === mileage ? 'stock' : 'plain';
    const sense = isSum || (told === 'since begun' && isYearly) ? ofSum : told;
    found.push({
      sentence,
      figure,
      sense,
      unit: sum?.measure === '旅客' && figure.unit === '人次' ? '人' : unitOf(figure, sentence.text),
      isOfAmount: isGrowth(sense) && found.at(-1)?.unit !== '%' && found.length > 0,
      declines: isGrowth(sense) && isDecline(text),
      counted: figure.unit === '元' ? nameInvestment(counted, text) : counted,
      ...(sum && { sum: writeSum(sum) }),
      ...(span && { span }),
      ...(counts && { counts: { ...counts, hasLike: shared.has(writeCounts(counts)) } }),
      deeds: readDeeds(textOf(sentence, own)),
      routes: new Set(own.flatMap(({ kind, text: name }) => (kind === 'route' ? [name] : []))),
      inherits: share === undefined && depth !== 'all',
      names: nameFigure(own, named, short),
      object: new Set(own.findLast(({ kind }) => kind === 'topic')?.terms),
    });
    shares.add(counted, figure.unit);
    if (words.some(({ text: word }) => word === '分别')) continue;
    before = counted;
    words = [];
  }
  return found.filter((one, index) => !isBegin(one, found[index + 1]));
}

const givenMoney = /(?:中央|省级|上级|国家|预算内|车购税)[^，。；]{0,4}投资/u;

/** 新增6个乡镇、76个建制村通客车: what is said behind the last of a list is said of all of it. */
function listPredicate(
  mentions: readonly Mention[],
  index: number,
  listed: ReadonlySet<Figure>,
): readonly Mention[] {
  const of = (mention: Mention | undefined): boolean =>
    mention?.figure !== undefined && listed.has(mention.figure);
  if (!of(mentions[index])) return [];
  const end = mentions.findIndex(
    ({ kind, text }, at) => at > index && kind === 'sign' && clauseBorder.test(text) && !of(mentions[at + 1]),
  );
  const last = mentions.slice(0, end === -1 ? undefined : end).findLastIndex(of);
  return listRest(mentions, last).filter(({ kind }) => kind === 'topic');
}

/** Names beside a figure; of a road that has them, the short ones, too. */
function nameFigure(
  own: readonly Mention[],
  named: ReadonlySet<Mention>,
  short: ReadonlySet<string>,
): ReadonlySet<string> {
  const names = own.flatMap((one) => (named.has(one) || one.kind === 'route' ? [one.text] : []));
  return new Set(names.length > 0 ? [...names, ...short] : []);
}

/** Words in their order, without what stands between them. */
function textOf({ text }: Sentence, words: readonly Mention[]): string {
  return words.map(({ start, end }) => text.slice(start, end)).join('');
}

/** 投入 is another word for 投资 where money is counted, and 中央投资 is one for money that was given. */
function nameInvestment(counted: Bag, text: string): Bag {
  const renamed = new Map(counted);
  if (renamed.delete('deed 出动')) renamed.set('topic 投资', 1);
  if (givenMoney.test(text) && renamed.delete('topic 投资')) renamed.set('topic 资金', 1);
  return renamed;
}
