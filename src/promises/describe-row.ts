import { readBoundWords } from '../text/quantity/bound-words.ts';
import { formatAmount, formatBounded, formatShare } from '../text/quantity/format-amount.ts';
import { periodEnd, type Period } from '../text/period/period.ts';
import type { Stage } from '../text/statement/stage.ts';
import type { LedgerRow } from './row.ts';
import { isRevoked, numberOf, type Saying } from './saying.ts';
import { nameState } from './state.ts';

/** Stages as documents mean them: 续建 and 加快建设 are begun as well as 开工 is. */
export const stageNames: Readonly<Record<Stage, string>> = {
  prepared: '前期工作',
  begun: '开工或在建',
  finished: '完工',
};

/** 已完成, 进行中（52.5%）, 未完成（80%）, 未见公开结果（2023-12-31 到期）: the state, and what makes it so. */
export function describeState({ state, share, period }: LedgerRow): string {
  const name = nameState(state);
  if (state === 'unreported') return `${name}（${periodEnd(period)} 到期）`;
  if (state !== 'under-way' && state !== 'missed') return name;
  return share === undefined ? name : `${name}（${formatShare(share)}）`;
}

/**
 * What one must know to read the state: how far the reports reach, what they are lacking. Nothing if the state says it all.
 */
export function describeNote(row: LedgerRow): string | undefined {
  const { state, isReviewed, wider, period, results, isEstimate, hasGaps, measure } = row;
  if (state === 'unreported') {
    const [whole] = wider;
    if (whole) return `只公开了${whole.period.label}的结果`;
    const earlier = results.find((result) => !isRevoked(result));
    if (!earlier && results.length > 0) return '报告结果的文件已经废止';
    if (earlier) return `此前的报告说到${describeEnd(earlier.period)}`;
    return isReviewed ? '本站收录的总结里没有找到' : '本站没有收录这一期的总结';
  }
  if (state !== 'under-way') return undefined;
  if (isEstimate) return '报告的是预计数';
  if (hasGaps) return '有的时期没有公开结果';
  const [latest] = results;
  if (!latest) return undefined;
  const isEarlier = periodEnd(latest.period) < periodEnd(period);
  if (isEarlier) return `结果只说到${describeEnd(latest.period)}`;
  return measure ? '报告的数不能断定是否完成' : undefined;
}

/** 2023年6月: the month in which a period ends. */
function describeEnd(period: Period): string {
  const [year = '', month = ''] = periodEnd(period).split('-');
  return `${year}年${String(Number(month))}月`;
}

/**
 * What was promised: 16公里, at least or at most as it was said; the words themselves where a project has no number, and 写入计划
 * where they do no more than name it.
 */
export function describePromise({ targets, promised, measure, project }: LedgerRow): string | undefined {
  const [target] = targets;
  if (!target) return undefined;
  if (promised === undefined || !measure) {
    const { text, quantity } = target.statement;
    const names = project ? [project.name, ...project.aliases] : [];
    if (names.some((name) => name.includes(text))) return '写入计划';
    // 全长40.5公里 promises the project, not its length.
    return quantity ? `写入计划，${quote(target)}` : quote(target);
  }
  return describeNumber(target, promised, measure.unit);
}

/** What was done: 8.4公里, 目标的40%, 全部完成; the words themselves where a project has no number. */
export function describeDone({
  done,
  doneFrom,
  measure,
  results,
  isEstimate,
}: LedgerRow): string | undefined {
  const [only, ...others] = doneFrom;
  if (!measure) return only && quote(only);
  if (done !== undefined) {
    const about = isEstimate ? '预计' : '';
    if (!only || others.length > 0) return about + formatAmount(done, measure.unit);
    if (!only.statement.quantity) return '全部完成';
    return about + describeNumber(only, done, measure.unit);
  }
  const latest = doneFrom.at(-1) ?? results.find((result) => !isRevoked(result));
  if (!latest) return undefined;
  const { quantity, stage } = latest.statement;
  if (!quantity) return stage && stageNames[stage];
  if (others.length > 0) return `含${quote(latest)}`;
  return quantity.unit === '%' ? `目标的${formatShare((numberOf(latest) ?? 0) / 100)}` : quote(latest);
}

/** Quotes inside of quotes are single ones. */
function quote({ statement: { text } }: Saying): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** A number as it was said: 约16公里, 60余个, 16公里以上, 1—2个. */
export function describeNumber(saying: Saying, value: number, unit: string): string {
  const { min, max, text = '' } = saying.statement.quantity ?? {};
  const { before } = readBoundWords(text);
  if (min !== undefined && max !== undefined && min !== max && numberOf(saying) === value)
    return `${before}${formatAmount(min, '')}—${formatAmount(max, unit)}`;
  return formatBounded(value, unit, text);
}
