import { describeStanding, findStanding } from '../../catalogue/standing.ts';
import { formatShare } from '../../text/quantity/format-amount.ts';
import { findQuantities } from '../../text/quantity/quantity.ts';
import { periodEnd, periodMonths, periodStart, type Period } from '../../text/period/period.ts';
import { readSchedule } from '../measures/schedule.ts';
import { findMissingStep, isOfWholeOnly } from '../projects/missing-step.ts';
import { findShortAmount } from '../projects/short-amount.ts';
import { linesOf, type LedgerRow } from '../rows/row.ts';
import { cumulatedFrom } from '../sayings/cumulated.ts';
import { reachOf, stopsEarly } from '../sayings/reach.ts';
import { isRevoked, numberOf, sortLatestFirst, type Saying } from '../sayings/saying.ts';
import { expectsLess } from '../mentions/outlook.ts';
import { monthOfDay } from '../states/deadline.ts';
import { isSilent, nameState } from '../states/state.ts';
import { quote } from './describe-amount.ts';
import { describeAddition, describeRemarks } from './describe-remarks.ts';
import { describeLate, describeLateShort, nameDay } from './describe-late.ts';

/**
 * 已完成, 进行中（52.5%，序时50%，快于序时）, 未完成（80%）, 未完成（10月18日完成）, 总结没有说结果（提到了，没有说数，2023-12-31 到期）,
 * 本站没有收录总结（到2024年6月60%，2024-08-31 到期）, 未到期（2023-12-31 到期）: the state, and what makes it so.
 */
export function describeState(row: LedgerRow): string {
  const { state, share, due } = row;
  const name = nameState(state);
  if (isSilent(state)) return `${name}（${[...describeBefore(row), `${due} 到期`].join('，')}）`;
  const late = describeLateShort(row);
  if (late !== undefined) {
    const before = share !== undefined && share < 1 ? `${formatShare(share)}，` : '';
    return `${name}（${before}${late}）`;
  }
  if (state !== 'under-way' && state !== 'missed') return name;
  const details = [
    ...(share === undefined ? [] : [formatShare(share)]),
    ...describePace(row),
    ...(row.isPast && (isUnfinished(row) || endsBefore(row)) ? ['期限已过'] : []),
    ...(expectsLess(row) ? ['总结预计完不成'] : []),
  ];
  return details.length === 0 ? name : `${name}（${details.join('，')}）`;
}

const paces = { ahead: '快于序时', even: '与序时持平', behind: '慢于序时' } as const;

/** 序时50%, 快于序时. */
function describePace(row: LedgerRow): string[] {
  const schedule = readSchedule(row);
  return schedule ? [`序时${formatShare(schedule.elapsed)}`, paces[schedule.pace]] : [];
}

/** What was known before nobody told how it ended: 到2024年6月60%; or what the report of the end has said: 提到了，没有说数. */
function describeBefore(row: LedgerRow): string[] {
  const last = row.doneFrom.at(-1);
  const before =
    last && row.share !== undefined ? [`到${describeEnd(last.period)}${formatShare(row.share)}`] : [];
  return [...before, ...(row.state === 'mentioned' ? [describeMentioned(row)] : [])];
}

/** A number that nobody has marked is told all the same: it is quoted beside the state. */
function describeMentioned(row: LedgerRow): string {
  if (nameMissing(row) !== '数') return '只是提到了';
  return tellsNumber(row) ? '提到了，数没有标出来' : '提到了，没有说数';
}

/** Whether the words that mention it have a number in its unit that was not promised. */
function tellsNumber({ measure, results, targets }: LedgerRow): boolean {
  if (!measure) return false;
  const units = [measure.unit, ...measure.units];
  const promised = new Set(targets.map((one) => numberOf(one)));
  return results
    .filter(({ isUnmarked }) => isUnmarked)
    .flatMap(({ statement: { text } }) => findQuantities(text))
    .some(({ unit, value }) => units.includes(unit) && value !== null && !promised.has(value));
}

/** What reports lack that have but mentioned it. */
export function nameMissing({ measure, results }: LedgerRow): string {
  // Who repeats 16公里 has said a number, but not what came of it.
  return measure && results.some(({ isUnmarked }) => isUnmarked) ? '数' : '结果';
}

/** What one must know to read a state, and of which sort it is. */
export interface StateNote {
  readonly about:
    | 'named'
    | 'due'
    | 'standing'
    | 'foreseen'
    | 'document'
    | 'silence'
    | 'cumulation'
    | 'step'
    | 'reach'
    | 'outlook'
    | 'addition'
    | 'part'
    | 'remarks'
    | 'delay';
  readonly text: string;
}

/**
 * What one must know to read the state: that nobody has seen the promise before its result, how far the reports reach, what they are
 * lacking. Nothing if the state says it all.
 */
export function listNotes(row: LedgerRow): StateNote[] {
  const isUnderWay = row.state === 'under-way';
  const isToldBefore = isSilent(row.state) && (row.doneFrom.length > 0 || row.state === 'mentioned');
  const texts: Record<StateNote['about'], string | undefined> = {
    named: describeFormerName(row),
    due: describeDue(row),
    standing: row.state === 'void' ? describeVoid(row) : undefined,
    foreseen: describeForeseen(row),
    document: row.isSameDocument ? '目标和结果出自同一份文件' : undefined,
    silence: isSilent(row.state) && !isToldBefore ? describeSilence(row) : undefined,
    cumulation: describeCumulation(row),
    step: isUnderWay ? describeGap(row) : undefined,
    reach: isUnderWay || isToldBefore ? describeProgress(row) : undefined,
    outlook: describeOutlook(row),
    addition: describeAddition(row),
    part: row.partOf && `是${row.partOf.period.label}承诺的一部分，那一项另有一行，不要相加`,
    remarks: describeRemarks(row),
    delay: describeDelays(row) ?? (row.isTimeUnknown ? describeUnknownTime(row) : undefined),
  };
  return Object.entries(texts).flatMap(([about, text]) =>
    text === undefined ? [] : [{ about: about as StateNote['about'], text }],
  );
}

/** 那时叫S902松岚隧道: what a project was called by the promise, where it has another name by now. */
function describeFormerName({ project, targets: [holds] }: LedgerRow): string | undefined {
  const sentence = holds?.statement.sentence;
  const former = project?.formerly.find(({ name }) => sentence?.includes(name));
  return former && !sentence?.includes(project?.name ?? '') ? `那时叫${former.name}` : undefined;
}

/** The same as one text; undefined if there is none. */
export function describeNote(row: LedgerRow): string | undefined {
  const notes = listNotes(row).map(({ text }) => text);
  return notes.length > 0 ? notes.join('；') : undefined;
}

/** Of a project it may be one part that was late, or each on a day of its own. */
function describeDelays(row: LedgerRow): string | undefined {
  const texts = linesOf(row).map(describeLateWithWords);
  const told = [...new Set(texts)].filter((one) => one !== undefined);
  return told.length > 0 ? told.join('；') : undefined;
}

/** 比承诺晚：…，后来于2024年上半年达到，报告说“路基完成35%”: with the words, where the line shows what there was in time. */
function describeLateWithWords(line: LedgerRow): string | undefined {
  const [late, [words]] = [describeLate(line), line.doneFrom];
  return late !== undefined && words && findShortAmount(line) ? `${late}，报告说${quote(words)}` : late;
}

/** A number of several years is no result of one of them. */
function describeCumulation({ doneFrom, results }: LedgerRow): string | undefined {
  const isCumulated = results.some((one) => !isRevoked(one) && cumulatedFrom(one) !== undefined);
  return isCumulated && doneFrom.length === 0 ? '报告的是几年累计的数，不是这一期的' : undefined;
}

function describeSilence({ results, earlier }: LedgerRow): string | undefined {
  const ended = results.find(isRevoked);
  if (ended) return `报告结果的文件${describeEnded(ended)}`;
  const last = [...results, ...earlier].find((one) => !isRevoked(one));
  return last && `此前的报告说到${describeEnd(last.period)}`;
}

/** 期限见计划的另一处：“10月底以前全部完成”. */
function describeDue({ state, period, due, dueBy }: LedgerRow): string | undefined {
  return dueBy && state !== 'void' && due < periodEnd(period)
    ? `期限见计划的另一处：${quote(dueBy)}`
    : undefined;
}

/** What has become of the document in which it was promised last. */
function describeVoid({ targets: [holds] }: LedgerRow): string | undefined {
  return holds && `写着承诺的文件${describeEnded(holds)}`;
}

/** 2024-06-30废止，由《…》代替. */
function describeEnded({ item }: Saying): string {
  const standing = findStanding(item);
  return standing ? describeStanding(standing) : '不再有效';
}

/** A road that is open is not yet accepted: both are steps, and one alone was promised. */
function describeGap(row: LedgerRow): string | undefined {
  const gap = findMissingStep(row);
  return gap && `报告说的是${gap.reported}，承诺的是${gap.promised}`;
}

function describeProgress(row: LedgerRow): string | undefined {
  const { isEstimate, hasGaps, doneFrom, wider, due, measure, isReviewed, later } = row;
  if (isEstimate) return '报告的是预计数';
  if (hasGaps) return '有的时期没有标出结果';
  const [whole] = wider;
  // What is reported of several things is not in order of time.
  const latest = row.parts ? sortLatestFirst(doneFrom)[0] : doneFrom.at(-1);
  if (!latest && whole) return `标出来的只有${whole.period.label}的结果`;
  if (!latest) return describeCumulation(row) ? undefined : describeMention(row);
  if (periodEnd(latest.period) < due) {
    const until = describeUntil(row, latest);
    if (later) return `${until}，后来的总结提到了，没有说${nameMissing(row)}：${later.map(quote).join('')}`;
    if (isReviewed) return `${until}，后来的总结没有提到`;
    return row.isOver ? `${until}，本站没有收录后来的总结` : until;
  }
  const stop = describeStop(latest);
  if (stop !== undefined) return stop;
  if (isUnfinished(row)) return describeWritten(row, latest);
  return measure ? '报告的数不能断定是否完成' : undefined;
}

/** 结果只说到2024年9月; of several things each by its own report: 结果分别只说到2024年9月、2024年6月, in the order in which the line has them. */
function describeUntil(row: LedgerRow, latest: Saying): string {
  const ends = (row.parts ?? []).flatMap(({ doneFrom }) =>
    doneFrom.slice(-1).map(({ period }) => describeEnd(period)),
  );
  return new Set(ends).size > 1
    ? `结果分别只说到${ends.join('、')}`
    : `结果只说到${describeEnd(latest.period)}`;
}

/** Whether the report on the whole time does not know how it ended: it says 1—10月, or was written in December. */
function isUnfinished({ doneFrom, parts, due }: LedgerRow): boolean {
  const latest = parts ? sortLatestFirst(doneFrom)[0] : doneFrom.at(-1);
  return latest !== undefined && periodEnd(latest.period) >= due && reachOf(latest) < monthOfDay(due);
}

/** Whether the last report is on a time that ended before the day: 1—11月, of what was to be done by the end of the year. */
function endsBefore({ doneFrom, parts, due }: LedgerRow): boolean {
  const latest = parts ? sortLatestFirst(doneFrom)[0] : doneFrom.at(-1);
  return latest !== undefined && periodEnd(latest.period) < due;
}

/** 期限已过，总结写于2023年12月15日，那时期限还没有到. */
function describeWritten({ isPast }: LedgerRow, { item: { data } }: Saying): string {
  const [day, verb] = data.written === undefined ? [data.published, '公布'] : [data.written, '写'];
  if (!isPast || day === undefined) return '写总结的时候期限还没有到';
  const [year = '', month, date] = day.slice(0, '2023-12-31'.length).split('-');
  const named = `${year}年${String(Number(month))}月${date === undefined ? '' : `${String(Number(date))}日`}`;
  return `期限已过，总结${verb}于${named}，那时期限还没有到`;
}

/** 总结的原话：“演练中发现的盲区已经补上”; without such a sentence the report has but repeated the promise. */
function describeMention(row: LedgerRow): string | undefined {
  const mentions = row.results.filter((one) => !isRevoked(one) && one.isUnmarked);
  if (mentions.length > 0) return `总结的原话：${mentions.map(quote).join('')}`;
  return row.state === 'mentioned' ? undefined : `总结提到了，没有说${nameMissing(row)}`;
}

/** 计划的原话：“开通客货邮融合线路1条”. */
function describeForeseen({ foreseen = [] }: LedgerRow): string | undefined {
  return foreseen.length > 0 ? `计划的原话：${foreseen.map(quote).join('')}` : undefined;
}

/** 总结还说：“全年只能完成50公里”. */
function describeOutlook({ state, outlook = [] }: LedgerRow): string | undefined {
  return (state === 'under-way' || isSilent(state)) && outlook.length > 0
    ? `总结还说：${outlook.map(quote).join('')}`
    : undefined;
}

/** 结果只说到2024年10月, where the words of a report themselves stop before the end of its time. */
export function describeStop(report: Saying): string | undefined {
  return stopsEarly(report) ? `结果只说到${describeMonth(reachOf(report))}` : undefined;
}

/** Promised by June, and reported at the end of the year without a day; or only a later step is reported, in a later year. */
function describeUnknownTime(row: LedgerRow): string {
  const { due, doneFrom } = row;
  const [report] = doneFrom;
  if (isOfWholeOnly(row)) return '报告说的是整个项目，承诺的是其中一部分：这部分哪一天完成，报告没有说';
  return report && periodStart(report.period) > due
    ? `期限以后的报告（${report.period.label}）才说完成`
    : `报告没有说哪一天完成，不知道是不是在${nameDay(due)}以前`;
}

/** 2023年6月: the month in which a period ends. */
function describeEnd(period: Period): string {
  return describeMonth(periodMonths(period)[1]);
}

/** @param month counted from the year 0 */
function describeMonth(month: number): string {
  return `${String(Math.floor(month / 12))}年${String((month % 12) + 1)}月`;
}
