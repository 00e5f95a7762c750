import type { Mention } from '../about/mentions.ts';
import { isBound } from '../figures/counting.ts';
import type { Figure } from '../figures/figure.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Parts } from '../reading/sections.ts';
import { isOfOneDay, readBases } from '../figures/sense.ts';
import { findMeasures, investment, measures, mileage } from './measures.ts';
import {
  becomes,
  border,
  fits,
  grows,
  isDone,
  lastClause,
  findInvested,
  nameByUnit,
  nameMeasure,
  readScope,
  saysAll,
  saysTimeAlone,
  whos,
} from './said.ts';
import { dropShared } from './from-above.ts';
import { listGrowths } from './growths.ts';
import { nameSinglePorts } from './single-ports.ts';
import type { Sum, Sums } from './sum.ts';
import { tellsMore } from './tells-more.ts';

/**
 * Reads a document in its order: what a sentence leaves out, because the one before or the heading has said it (其中，沿海港口完成8210万吨),
 * is read from there.
 */
export function readSums({ parts }: Parts, readMentions: (sentence: Sentence) => readonly Mention[]): Sums {
  const sums = new Map<Sentence, ReadonlyMap<Figure, Sum>>();
  for (const { sentences, title } of parts) {
    let head: string | undefined = findMeasures(title).at(-1)?.name ?? findTitle(title);
    let subject = '';
    const byUnit = new Map<string, Sum>();
    for (const sentence of sentences) {
      if (sentence.kind === 'row') continue;
      const read = readSentence(sentence, readMentions, head, subject, byUnit);
      if (read.sums.size > 0) sums.set(sentence, read.sums);
      head = read.head;
      subject = /[；;]$/u.test(sentence.text) ? read.subject : '';
    }
  }
  return dropShared(nameSinglePorts(sums));
}

const titles: readonly (readonly [RegExp, string])[] = [
  [/旅客|客运$/u, '旅客'],
  [/外贸/u, '外贸吞吐量'],
];

function findTitle(title: string): string | undefined {
  return titles.find(([form]) => form.test(title))?.[1];
}

function readSentence(
  sentence: Sentence,
  readMentions: (sentence: Sentence) => readonly Mention[],
  head: string | undefined,
  before: string,
  byUnit: Map<string, Sum>,
): { readonly sums: ReadonlyMap<Figure, Sum>; readonly head: string | undefined; readonly subject: string } {
  const { text, matter, figures } = sentence;
  const sums = new Map<Figure, Sum>();
  if (!figures.some(mayAddUp)) return { sums, head, subject: '' };
  const mentions = readMentions(sentence);
  let measure = head;
  let own: string | undefined;
  let last: Sum | undefined;
  let isShared = false;
  /** The words before 分别, as long as it gives. */
  let shares = '';
  let recalls = false;
  /** What goes, and is said of the first figure: 公路 of 公路客运量3万人，旅客周转量90万人公里. */
  let subject: string | undefined;
  /** What is built, and what it costs is said later: 续建 of 续建项目27个，计划投资58亿元. */
  let project: string | undefined;
  let from = matter;
  /** The words before a number of kilometres that are new: what there is follows. */
  let grown: string | undefined;
  for (const figure of figures) {
    if (isBound(sentence, figure)) continue;
    const words = text
      .slice(from, figure.start)
      // 公路（含站场） is all of roads.
      .replace(/[（(](?:不|包)?含[^（）()]*[)）]/gu, (aside) => ' '.repeat(aside.length));
    const start = from;
    from = figure.end;
    // 累计分别完成2亿吨、300万标箱: what was told before in those units.
    recalls = saysTimeAlone(words.replace('分别', ''))
      ? words.includes('分别')
      : recalls && /^[、，和及与]$/u.test(words);
    const recalled = recalls ? byUnit.get(figure.unit ?? '') : undefined;
    if (recalled) {
      sums.set(figure, recalled);
      continue;
    }
    // 公路、水路分别完成1.2亿吨、0.6亿吨: which counts which is not read here.
    shares = words.includes('分别') ? words : border.test(words) ? '' : shares;
    const ofUnit = nameByUnit(shares, figure);
    const behind = findInvested(text.slice(figure.end), figure);
    isShared =
      ofUnit === undefined &&
      ((words.includes('分别') && readBases(words).length < 2) || (isShared && !border.test(words)));
    const named =
      ofUnit ??
      (grown !== undefined && becomes.test(words) ? mileage : nameMeasure(words, head, figure)) ??
      (behind === undefined ? undefined : investment);
    // What there is of roads is of all of them, whatever was told before.
    const told = named === mileage ? start + words.search(lastClause) : start;
    const isGeneral =
      !isOfOneDay(words) && !tellsMore(mentions, told, figure.start, words.slice(told - start), measure);
    const part = readScope(becomes.test(words) ? (grown ?? words) : words + (behind ?? ''), named ?? measure);
    grown = grows.test(words) ? words : undefined;
    const isOfSubject = part === '' && ofSubject.test(named ?? '') && !saysAll(words, named ?? measure);
    const said = named === investment ? project : subject;
    const scope = isOfSubject ? (said ?? ((named ?? '').endsWith('周转量') ? before : '')) : part;
    const work = named === undefined ? readScope(words, investment) : part;
    if (saysAll(words, named ?? measure)) [subject, project] = [undefined, undefined];
    if (part !== '' && !whos.includes(part)) subject = part;
    if (work !== '' && !whos.includes(work)) project = work;
    const says = named !== undefined || scope !== '' || saysTimeAlone(words);
    const goesOn = says && !(measure === mileage && isDone.test(words));
    const counted = named ?? (goesOn ? measure : undefined);
    const sum = counted === undefined ? undefined : { measure: counted, scope };
    if (figure.unit === '%') {
      // 高速公路完成2亿元，占总投资的61%: a share is that of the amount before it.
      const amount = says && !ofOther.test(words) ? sum : last;
      if (amount && isGeneral && !isShared) sums.set(figure, amount);
      continue;
    }
    last = sum && isGeneral && !isShared && fits(sum.measure, figure) ? sum : undefined;
    if (!last) continue;
    sums.set(figure, last);
    byUnit.set(figure.unit ?? '', last);
    measure = last.measure;
    // What there is of roads is told in one sentence.
    if (named !== mileage) own ??= named;
  }
  for (const [figure, sum] of listGrowths(text, figures, sums)) sums.set(figure, sum);
  return { sums, head: own ?? head, subject: subject ?? '' };
}

const ofOther = /占[^，。；]*的$/u;

/** What is carried by one way or another, and what a plan for one sort of roads or of projects costs. */
const ofSubject = /^(?:旅客|货运量|.*周转量|投资|里程)$/u;

/** Whether a figure is in a unit in which anything is added up, or says how that has grown. */
function mayAddUp({ unit = '' }: Figure): boolean {
  return unit === '%' || measures.some((one) => one.unit.test(unit));
}
