import type { Bureau } from '../../schema/bureau.ts';
import type { Period } from '../../text/period/period.ts';
import { commitmentNames, nameReserve, type Commitment } from '../../text/statement/commitment.ts';
import { describeDone, describeOwnDone, describePromise } from '../describe/describe-amount.ts';
import { nameDay } from '../describe/describe-late.ts';
import { describeNote, describeStop, listNotes, nameMissing } from '../describe/describe-state.ts';
import { createMentionTest, createThingTest } from '../../text/statement/mention.ts';
import type { LedgerSummary } from '../lists/summary.ts';
import type { LedgerRow } from '../rows/row.ts';
import { numberOf } from '../sayings/saying.ts';
import { isSilent, nameState } from '../states/state.ts';
import type { Headline } from './headline.ts';

/**
 * The answer of a place's page in one sentence: 2024年答应新改建农村公路36公里，报告27公里；2025年答应40公里，2025年12月31日到期。
 * It says what the ledger holds and nothing else: numbers as they were said, of which time, and what is not known and why.
 * @param documents of the bureau itself on the site
 */
export function describeAnswer(
  { shortName }: Pick<Bureau, 'shortName'>,
  documents: number,
  headline: Headline | undefined,
): string {
  if (documents === 0) return `本站没有收录${shortName}自己的计划和总结。`;
  if (!headline) return `本站收录了${shortName}的 ${String(documents)} 件文件，里面还没有标出目标和成果。`;
  const { figures, later } = headline;
  const said = [describeLine(figures[0]), ...(later ? [describeLine(later, false)] : [])];
  return `${said.join('；')}。`;
}

/** What the places below add to it: 下面 9 个地方中 8 个在本站有文件，一共承诺 234 项。 What became of these is told below. */
export function describeBelow(
  places: number,
  published: number,
  { promises }: Pick<LedgerSummary, 'promises'>,
): string {
  const documents = `下面 ${String(places)} 个地方中 ${String(published)} 个在本站有文件`;
  return promises === 0 ? `${documents}。` : `${documents}，一共承诺 ${String(promises)} 项。`;
}

const verbs: Readonly<Record<Commitment, string>> = {
  firm: '答应',
  aim: commitmentNames.aim,
  expected: commitmentNames.expected,
  considered: commitmentNames.considered,
  listed: '计划里写着',
};

/**
 * A line of the ledger in words: 2023年答应安防工程里程16公里，2023年上半年报告8.4公里（结果只说到2023年6月）.
 * @param isNamed whether it names what is counted; the line before may have done so
 */
function describeLine(row: LedgerRow, isNamed = true): string {
  const { targets, commitment = 'firm' } = row;
  const [holds] = targets;
  const name = isNamed ? nameSubject(row) : '';
  const disputed = row.contradictions.length > 0 ? '，文件的说法不一' : '';
  if (!holds)
    return [describeUnpromised(row, name), describeUnmarked(row)].filter(Boolean).join('，') + disputed;
  const words = describePromise(row) ?? '';
  // 争取 is not said twice.
  const verb = commitment !== 'firm' && !nameReserve(commitment, words) ? verbs.listed : verbs[commitment];
  const own = isNamed ? sayOwnWords(row) : undefined;
  const promise = `${timeOf(row)}${verb}${own ?? `${name}${words}`}`;
  if (row.state === 'void') return `${promise}，${describeNote(row) ?? nameState(row.state)}`;
  return `${promise}，${describeResult(row)}${disputed}`;
}

function describeResult(row: LedgerRow): string {
  const { state, doneFrom, hasGaps } = row;
  const done = doneFrom.length === 0 ? undefined : sayDone(row);
  const times = nameOtherTimes(row);
  /** That both stand in one document is said below; how far a report reaches, its own time says already. */
  const notes = listNotes(row).filter(
    ({ about }) =>
      about !== 'document' && (about !== 'reach' || times === undefined || hasGaps || done === undefined),
  );
  // Where the plan tells the day elsewhere, its words are quoted in the figures below.
  const note = notes
    .map(({ about, text }) => (about === 'due' ? `期限是${nameDay(row.due)}` : text))
    .join('；');
  const noted = (text: string): string => (note === '' ? text : `${text}（${note}）`);
  if (isSilent(state)) {
    const before =
      done === undefined ? '' : `${nameOther(row)}${times ?? ''}报告${isSum(row) ? '一共' : ''}${done}，`;
    return noted(before + describeSilence(row));
  }
  if (done === undefined && note === '') return `总结提到了，没有说${nameMissing(row)}`;
  if (done === undefined) return note;
  return noted(`${nameOther(row)}${times ?? ''}报告${isSum(row) ? '一共' : ''}${done}`);
}

/** Nothing is said of the silence of plans that has not been read. */
function describeUnmarked({ state }: LedgerRow): string | undefined {
  if (state === 'level') return undefined;
  return state === 'foreseen' ? '计划里说到了，没有标成承诺' : '本站没有找到事先的目标';
}

/** A report without a promise. That of a revoked document is no result any more. */
function describeUnpromised(row: LedgerRow, name: string): string {
  const done = sayDone(row);
  if (done === undefined) return `${timeOf(row)}报告过${name}，没有可以引用的结果`;
  const latest = row.doneFrom.at(-1);
  const stop = latest && describeStop(latest);
  const said = `${nameOtherTimes(row) ?? timeOf(row)}报告${name}${isSum(row) ? '一共' : ''}${done}`;
  return stop === undefined ? said : `${said}（${stop}）`;
}

/** Of one thing the sentence itself tells the time; of several each has its own. */
function sayDone(row: LedgerRow): string | undefined {
  return row.parts ? describeDone(row) : describeOwnDone(row);
}

/** Of which time the reports are that were counted, if not of the line's own; of several things each has its own. */
function nameOtherTimes({ doneFrom, period, parts }: LedgerRow): string | undefined {
  if (parts) return undefined;
  const labels = [...new Set(doneFrom.map((one) => one.period.label))];
  if (labels.every((label) => label === period.label)) return undefined;
  // The year has been said: 2024年答应…，上半年报告….
  return labels
    .map((label) => (label.startsWith(period.label) ? label.slice(period.label.length) : label))
    .join('、');
}

/** Whose report it is, if another bureau's; of several things each has its own. */
function nameOther({ doneFrom, parts, bureau }: LedgerRow): string {
  const [first] = doneFrom;
  return first && !parts && first.item.bureau.id !== bureau.id ? first.item.bureau.shortName : '';
}

/** What a project counts one by one is not one sum. */
function isSum({ doneFrom, parts }: LedgerRow): boolean {
  return doneFrom.length > 1 && !parts;
}

/** Why nothing is known of the result. */
function describeSilence(row: LedgerRow): string {
  const { state, due } = row;
  if (state === 'not-due') return `${nameDay(due)}到期`;
  if (state === 'mentioned') return `总结提到了，没有说${nameMissing(row)}`;
  return state === 'unmentioned' ? '总结没有提到结果' : '本站没有收录这个机构说到那时的总结';
}

/** How things stand is true of the end of a time. */
function timeOf({ measure, period }: LedgerRow): string {
  return measure?.basis === '期末' ? nameEnd(period) : period.label;
}

function nameEnd({ kind, label, lastYear }: Period): string {
  if (kind === 'year' || kind === 'span') return `${String(lastYear)}年底`;
  return `${label}末`;
}

/**
 * What was promised in the words of the promise, where they name it: 改造农村公路危桥4座, and not 农村公路危桥改造座数4座. Undefined where
 * the words leave out what is counted (5个项目), or the line has another number than they.
 */
function sayOwnWords({
  measure,
  period,
  project,
  targets: [holds],
  promised,
  parts,
}: LedgerRow): string | undefined {
  if (!measure || measure.basis === '期末' || project || parts || !holds || promised !== numberOf(holds))
    return undefined;
  const { text, quantity } = holds.statement;
  // 16km beside 8.4公里 would be two units in one sentence.
  if (
    !quantity ||
    /[a-z]/iu.test(quantity.text) ||
    text.length > longestWords ||
    /[，；。：“”\d].*[，；。：]/u.test(text)
  )
    return undefined;
  // 下半年 of 2024年下半年 has been said; 上半年 in a promise of the year is by when.
  const told = period.label.replace(/^\d{4}年/u, '');
  const words = text.replace(opening, '').replace(told === '' ? /^$/u : new RegExp(`^${told}`, 'u'), '');
  const rest = words.replace(quantity.text, '');
  const isNamed = [createMentionTest(measure), createThingTest(measure)].some((test) => test(rest));
  return isNamed && words.includes(quantity.text) && !/\d/u.test(rest) ? words : undefined;
}

const longestWords = 24;
/** What the sentence says already, and who says it. */
const opening =
  /^(?:(?:\d{4}年|今年|全年|计划|确保|力争|争取|预计|拟|要|将|全[省市县区州]|我[省市县区州局])，?)+/u;

function nameSubject({ measure, project, parts }: LedgerRow): string {
  // Each part names what it counts.
  if (project && measure && !parts) return `${project.name}的${measure.name}`;
  return project?.name ?? measure?.name.replace(countedName, '') ?? '';
}

/** 里程 and 座数 are said by the unit that follows. */
const countedName = /(?<!总)(?:里程|座数|条数|个数|次数|数量)$/u;
