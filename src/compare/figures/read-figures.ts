import type { Mention } from '../about/mentions.ts';
import type { Subject } from '../about/subject.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Bag } from '../align/bag.ts';
import type { CountedFigure } from './counted-figure.ts';
import { listBehind, listLength, listPredicate, listRest } from './behind.ts';
import { addBefore, nameInvestment, readDepth, weighWords } from './counted.ts';
import { readDeeds } from './deeds.ts';
import { dropExamples } from './examples.ts';
import type { Figure } from './figure.ts';
import type { Counts } from '../measures/counts.ts';
import { mileage } from '../sums/measures.ts';
import type { Sum } from '../sums/sum.ts';
import { writeSum } from '../sums/sums-apart.ts';
import { clauseBorders, createShares } from './shares.ts';
import { dropAsides, isBegin, isCounting } from './counting.ts';
import { createGrowth } from './bases.ts';
import { readMarks } from './marks.ts';
import { unitOf } from './units.ts';
import { findSaidBefore } from './said-before.ts';
import { readScope } from './scope.ts';
import { isDecline, isGrowth, isLeftOver, isTotalOf, readSense } from './sense.ts';

/** What is known of a sentence's figures beyond its own words. */
export interface KnownCounts {
  readonly sums?: ReadonlyMap<Figure, Sum> | undefined;
  readonly countsOf?: (figure: Figure) => Counts | undefined;
  /** Of the document. */
  readonly year?: number | undefined;
}

/** 2023年累计完成 is of that time alone, 截至2023年底累计完成 is not. */
const ofTime =
  /(?<!截[至止].{0,8})(?:\d年|[今去上本全]年|\d月份?|季度|半年)，?[^，。；]{0,24}累计[^，。；]*$/u;

/** Reads what the figures of a sentence count, by their own document alone. */
export function readFigures(
  sentence: Sentence,
  { mentions: all, named, short }: Subject,
  { sums = new Map(), countsOf, year }: KnownCounts = {},
): CountedFigure[] {
  const found: CountedFigure[] = [];
  const topics = new Set<string>();
  for (const { kind, terms } of all) if (kind === 'topic') for (const term of terms) topics.add(term);
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
      if (mention.kind !== 'sign' || !clauseBorders.has(mention.text)) {
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
    const general = dropExamples(words);
    const own = [
      ...(isListed ? [] : general),
      ...listBehind(mentions, index),
      ...listPredicate(mentions, index, listed),
      ...listLength(sentence, mentions, index),
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
    // 全县9个乡镇、76个村通客车: what is all of the first is all of the second.
    const list = isListed ? found.at(-1)?.sense : undefined;
    const ownSense = growthOf(figure) ?? readSense(text, figure.unit ?? '');
    const told = bases.has(figure)
      ? 'base'
      : list === 'stock'
        ? list
        : isTotal(sentence, figure)
          ? 'total'
          : isLeftOver(sentence.text, figure)
            ? 'rest'
            : ownSense;
    // 1—5月累计完成投资: what is added up for a whole is that of its time.
    const isYearly = (): boolean =>
      sum !== undefined ||
      (named.size === 0 &&
        (figure.counts?.isSure === true || ofTime.test(sentence.text.slice(0, mention.start))));
    const isSum =
      sum !== undefined &&
      (told === 'flow' || told === 'stock' || (told === 'plain' && sum.measure === mileage));
    const ofSum = sum?.measure === mileage ? 'stock' : 'plain';
    const sense = isSum || (told === 'since begun' && isYearly()) ? ofSum : told;
    const last = found.at(-1);
    const isOfAmount = isGrowth(sense) && last !== undefined && last.unit !== '%';
    const unit = sum?.measure === '旅客' && figure.unit === '人次' ? '人' : unitOf(figure, sentence.text);
    const deeds = readDeeds(textOf(sentence, own));
    found.push({
      sentence,
      figure,
      sense,
      unit,
      isOfAmount,
      ...amountOf(last, isOfAmount && !text.includes('分别')),
      marks: readMarks(
        text + textOf(sentence, own),
        deeds,
        last?.unit === unit || last?.unit === '天' ? last.marks : undefined,
      ),
      declines: isGrowth(sense) && isDecline(text),
      counted: figure.unit === '元' ? nameInvestment(counted, text) : counted,
      ...(sum && { sum: writeSum(sum) }),
      ...(counts && { counts: { ...counts, hasLike: false } }),
      deeds,
      routes: new Set(own.flatMap(({ kind, text: name }) => (kind === 'route' ? [name] : []))),
      scope: readScope(mentions, index, sentence.text, named),
      inherits: share === undefined && depth !== 'all',
      hasExamples: general.length < words.length,
      names: nameFigure(own, named, short),
      topics,
      object: new Set(own.findLast(({ kind }) => kind === 'topic')?.terms),
    });
    shares.add(counted, figure.unit);
    if (words.some(({ text: word }) => word === '分别')) continue;
    before = counted;
    words = [];
  }
  return found.filter((one, index) => !isBegin(one, found[index + 1]));
}

/** What has grown: 40亿元 of 40亿元，同比增加3亿元、增长8%. */
function amountOf(last: CountedFigure | undefined, isOfLast: boolean): Pick<CountedFigure, 'of'> {
  const amount = last?.of ?? (last && !isGrowth(last.sense) ? last : undefined);
  return isOfLast && amount ? { of: amount } : {};
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

/** Whether the number before, in the same unit, is what was added to it. */
function isTotal({ text, figures }: Sentence, figure: Figure): boolean {
  const by = figures[figures.indexOf(figure) - 1];
  return (
    by?.unit === figure.unit && isTotalOf(text.slice(0, by?.start), text.slice(by?.end ?? 0, figure.start))
  );
}

/** Words in their order, without what stands between them. */
function textOf({ text }: Sentence, words: readonly Mention[]): string {
  return words.map(({ start, end }) => text.slice(start, end)).join('');
}
