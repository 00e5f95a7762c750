import { readBoundWords } from '../text/quantity/bound-words.ts';
import { formatAmount, formatBounded, formatShare } from '../text/quantity/format-amount.ts';
import { periodEnd, periodMonths, type Period } from '../text/period/period.ts';
import { findReachedStage, type Stage } from '../text/statement/stage.ts';
import { reachOf, stopsEarly } from './reach.ts';
import { linesOf, type LedgerRow } from './row.ts';
import { firstMonthOf, isRevoked, numberOf, type Saying } from './saying.ts';
import { isSilent, nameState } from './state.ts';

/** Stages as documents mean them: 续建 and 加快建设 are begun as well as 开工 is. */
export const stageNames: Readonly<Record<Stage, string>> = {
  prepared: '前期工作',
  begun: '开工或在建',
  finished: '完工',
};

/** 已完成, 进行中（52.5%）, 未完成（80%）, 未到期（2023-12-31 到期）: the state, and what makes it so. */
export function describeState({ state, share, period }: LedgerRow): string {
  const name = nameState(state);
  if (isSilent(state)) return `${name}（${periodEnd(period)} 到期）`;
  if (state !== 'under-way' && state !== 'missed') return name;
  return share === undefined ? name : `${name}（${formatShare(share)}）`;
}

/**
 * What one must know to read the state: that nobody has seen the promise before its result, how far the reports reach, what they are
 * lacking. Nothing if the state says it all.
 */
export function describeNote(row: LedgerRow): string | undefined {
  const notes = [
    row.isSameDocument ? '目标和结果出自同一份文件' : undefined,
    isSilent(row.state) ? describeSilence(row) : undefined,
    row.state === 'under-way' ? describeProgress(row) : undefined,
    row.state === 'done' ? describeDelay(row) : undefined,
  ].filter((note) => note !== undefined);
  return notes.length > 0 ? notes.join('；') : undefined;
}

function describeSilence({ results, earlier }: LedgerRow): string | undefined {
  if (results.some(isRevoked)) return '报告结果的文件已经废止';
  const last = [...results, ...earlier].find((one) => !isRevoked(one));
  return last && `此前的报告说到${describeEnd(last.period)}`;
}

function describeProgress(row: LedgerRow): string | undefined {
  const { isEstimate, hasGaps, doneFrom, wider, period, measure, isReviewed } = row;
  if (isEstimate) return '报告的是预计数';
  if (hasGaps) return '有的时期没有公开结果';
  const [whole] = wider;
  const latest = doneFrom.at(-1);
  if (!latest && whole) return `只公开了${whole.period.label}的结果`;
  if (!latest) return '总结提到了，没有说结果';
  if (periodEnd(latest.period) < periodEnd(period)) {
    const until = `结果只说到${describeEnd(latest.period)}`;
    if (isReviewed) return `${until}，后来的总结没有提到`;
    return row.isOver ? `${until}，本站没有收录后来的总结` : until;
  }
  if (stopsEarly(latest)) return `结果只说到${describeMonth(reachOf(latest))}`;
  if (reachOf(latest) < periodMonths(period)[1]) return '写总结的时候期限还没有到';
  return measure ? '报告的数不能断定是否完成' : undefined;
}

/** What was promised for one year, and done by a report on the next, is done; but not in time. */
function describeDelay({ doneFrom, period }: LedgerRow): string | undefined {
  const [first, ...others] = doneFrom;
  if (!first || others.length > 0 || firstMonthOf(first) <= periodMonths(period)[1]) return undefined;
  return `期限以后的报告（${first.period.label}）才说完成`;
}

/** 2023年6月: the month in which a period ends. */
function describeEnd(period: Period): string {
  return describeMonth(periodMonths(period)[1]);
}

/** @param month counted from the year 0 */
function describeMonth(month: number): string {
  return `${String(Math.floor(month / 12))}年${String((month % 12) + 1)}月`;
}

/** What was promised: 16公里, at least or at most as it was said; the words themselves of a project. */
export function describePromise(row: LedgerRow): string | undefined {
  return joinLines(row, describeOwnPromise);
}

/** What was done: 8.4公里, 目标的40%, 全部完成; of a project the words that tell how far it has got, or a share. */
export function describeDone(row: LedgerRow): string | undefined {
  return joinLines(row, describeOwnDone);
}

/** Of a project of which several things are counted, each with the name of what is counted. */
function joinLines(row: LedgerRow, describe: (line: LedgerRow) => string | undefined): string | undefined {
  const described = linesOf(row).flatMap((line) => {
    const text = describe(line);
    return text === undefined ? [] : [row.parts && line.measure ? `${line.measure.name} ${text}` : text];
  });
  return described.length > 0 ? described.join('；') : undefined;
}

/** The same of one of its parts. */
export function describeOwnPromise({ targets, promised, measure }: LedgerRow): string | undefined {
  const [target] = targets;
  if (!target) return undefined;
  if (promised === undefined || !measure) return quote(target);
  return describeNumber(target, promised, measure.unit);
}

/** The same of one of its parts. */
export function describeOwnDone(row: LedgerRow): string | undefined {
  const { done, doneFrom, measure, results, isEstimate } = row;
  const [only, ...others] = doneFrom;
  if (!measure) return only && describeStep(row, only);
  if (done !== undefined) {
    const about = isEstimate ? '预计' : '';
    if (!only || others.length > 0) return about + describeSum(doneFrom, done, measure.unit);
    if (!only.statement.quantity) return '全部完成';
    return about + describeNumber(only, done, measure.unit);
  }
  const latest = doneFrom.at(-1) ?? results.find((result) => !isRevoked(result));
  if (!latest) return undefined;
  const { quantity } = latest.statement;
  if (!quantity) return quote(latest);
  if (others.length > 0) return `含${quote(latest)}`;
  return quantity.unit === '%' ? `目标的${formatShare((numberOf(latest) ?? 0) / 100)}` : quote(latest);
}

/** How far a project has got: words, or a share. A length or a sum is not that; it shows no more than that something is done. */
function describeStep({ state }: LedgerRow, saying: Saying): string {
  const { quantity, text } = saying.statement;
  if (!quantity || quantity.unit === '%') return quote(saying);
  if (state === 'done') return '达到承诺的数';
  return findReachedStage(text) === undefined ? stageNames.prepared : stageNames.begun;
}

/** Quotes inside of quotes are single ones. */
function quote({ statement: { text } }: Saying): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** Quantities whose words a vague sum borrows. */
const [someMore, roughly] = ['10余', '约10'];

/** A sum is as vague as what it is of: 8余公里 and 10公里 are 18余公里, 约8公里 and 10公里 约18公里. */
function describeSum(parts: readonly Saying[], sum: number, unit: string): string {
  const vague = parts.flatMap(({ statement: { quantity } }) => (quantity?.approximate ? [quantity] : []));
  if (vague.length === 0) return formatAmount(sum, unit);
  return formatBounded(sum, unit, vague.every(({ min }) => min !== undefined) ? someMore : roughly);
}

/** A number as it was said: 约16公里, 60余个, 16公里以上, 1—2个. */
export function describeNumber(saying: Saying, value: number, unit: string): string {
  const { min, max, text = '' } = saying.statement.quantity ?? {};
  const { before } = readBoundWords(text);
  if (min !== undefined && max !== undefined && min !== max && numberOf(saying) === value)
    return `${before}${formatAmount(min, '')}—${formatAmount(max, unit)}`;
  return formatBounded(value, unit, text);
}
