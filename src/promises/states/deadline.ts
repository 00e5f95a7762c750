import { periodEnd, periodStart, type Period } from '../../text/period/period.ts';
import { findStage, stages, type Stage } from '../../text/statement/stage.ts';
import { findPromisedMilestones } from '../../text/statement/milestone/milestone.ts';
import { listClauses, type Clause } from '../sayings/clauses.ts';
import type { Saying } from '../sayings/saying.ts';
import { compareStrings } from '../../text/compare-strings.ts';
import type { ToldElsewhere } from './told-elsewhere.ts';
import { listTimes, timesOf } from './told-times.ts';

/** By when something was promised. */
export interface Deadline {
  /** The last day on which it is kept, `2023-06-30`. */
  readonly day: string;
  /** Whether the words tell it; else it is the end of the period. */
  readonly isTold: boolean;
  /** Where it is told, if not in the sentence of the promise. */
  readonly by?: Saying;
}

/**
 * By when a promise is to be kept: by the day that its own words tell (6月底以前建成通车, 上半年完成16公里), or that the plan tells of the
 * same elsewhere, or else by the end of its period. The document that holds decides, others only where it tells no day; of several
 * days the latest holds, so that nobody is accused by a misreading.
 * @param targets all that must be reached, that which holds first; none if nothing was promised
 * @param names of the project, or of the measure
 * @param listElsewhere see `listToldElsewhere`
 */
export function readDeadline(
  targets: readonly Saying[],
  period: Period,
  names: readonly string[] = [],
  listElsewhere: (target: Saying) => readonly ToldElsewhere[] = () => [],
): Deadline {
  const [holds] = targets;
  const own = targets.filter(({ item }) => item === holds?.item);
  const ownDay = findLatestDay(own, period, names);
  if (ownDay !== undefined) return { day: ownDay, isTold: true };
  const elsewhere = own
    .flatMap(listElsewhere)
    .flatMap(({ saying, time, words }) => {
      const days =
        time === undefined ? findDays(saying, period, names) : readCell(time, saying, period, names);
      return days.map((day) => ({
        day,
        isTold: true,
        by: { ...saying, statement: { ...saying.statement, text: words } },
      }));
    })
    .filter(({ day }) => day >= periodStart(period) && day <= periodEnd(period))
    .toSorted((a, b) => compareStrings(b.day, a.day))[0];
  if (elsewhere) return elsewhere;
  const day = findLatestDay(targets, period, names);
  return day === undefined ? { day: periodEnd(period), isTold: false } : { day, isTold: true };
}

/** What the cell of a row tells, `8月开学以前`. */
function readCell(time: string, { statement }: Saying, period: Period, names: readonly string[]): string[] {
  return listTimes(time, yearOf(period), isDeadlineOf(promisedStage(statement, names))).map(
    ({ last }) => last,
  );
}

function yearOf({ firstYear, lastYear }: Period): number | undefined {
  return firstYear === lastYear ? firstYear : undefined;
}

/** What is counted is finished, unless its name says that it is begun: 新开工项目数. */
function promisedStage(
  { quantity, stage = 'finished' }: Saying['statement'],
  names: readonly string[],
): Stage {
  return quantity ? (findStage(names.join()) ?? 'finished') : stage;
}

function findLatestDay(
  targets: readonly Saying[],
  period: Period,
  names: readonly string[],
): string | undefined {
  return targets
    .flatMap((target) => findDays(target, period, names))
    .filter((day) => day >= periodStart(period))
    .toSorted()
    .at(-1);
}

/** The month of a day, counted from the year 0, as those of periods are. */
export function monthOfDay(day: string): number {
  const [year, month] = day.split('-');
  return Number(year) * 12 + Number(month) - 1;
}

function findDays({ statement }: Saying, period: Period, names: readonly string[]): string[] {
  const clauses = listClauses(statement);
  const { quantity } = statement;
  const isKey = ({ text }: Clause): boolean =>
    quantity ? text.includes(quantity.text) : findPromisedMilestones(text, names).length > 0;
  const keys = clauses.own.filter(isKey);
  const year = yearOf(period);
  const isOfStep = isDeadlineOf(promisedStage(statement, names));
  const times = (keys.length > 0 ? keys : clauses.own).flatMap((clause) =>
    timesOf(clause, clauses, year, isOfStep),
  );
  const limit = timeLimit.exec(restOf(statement))?.[1];
  if (times.length === 0 && limit !== undefined)
    return listTimes(limit, year, isOfStep).map(({ last }) => last);
  const [next] = clauses.after;
  if (times.length > 0 || next === undefined || !finishing.test(next)) return times.map(({ last }) => last);
  return listTimes(next, year, isOfStep).map(({ last }) => last);
}

/**
 * 截至6月底 and 自6月起 tell from or up to when something is so, not by when it is to be done; 2022年开工的, and 5月底前开工 of what is to
 * be finished, tell of a step before.
 */
function isDeadlineOf(stage: Stage): (before: string, after: string) => boolean {
  return (before, after) => {
    if (/(?:截[至止]到?|自|从|[与较比])$/u.test(before)) return false;
    if (/^(?:起|以来|开始|[至到]今|[^，]{0,4}(?:开工|动工|启动|开建|立项|批复|批准)(?:建设)?的)/u.test(after))
      return false;
    // Up to the next time: 上半年开工、年底建成.
    const own = findStage(after.split(nextTime)[0] ?? '');
    return own === undefined || stages.indexOf(own) >= stages.indexOf(stage);
  };
}

const nextTime = /\d{1,2}月|[上下]半年|季度|年[底末内]/u;

/** 安防工程16公里（责任科室：建设科；完成时限：6月底）: as lists of tasks have it. */
const timeLimit =
  /^[^。]*?(?:完成|办结|竣工|通车|整改)?(?:时限|期限|时间)(?:为|是)?[：:]?\s*([^，,；;。）)]+)/u;

/** What follows the words of a statement in its sentence. */
function restOf({ sentence, text }: Saying['statement']): string {
  const at = sentence.indexOf(text);
  return at === -1 ? '' : sentence.slice(at + text.length);
}

/** 安防工程16公里，6月底前全部完成: a clause that has no subject of its own. */
const finishing =
  /^(?:确保|力争|争取|要|须|并|计划|预计|拟|于|在|到)*(?:\d|今年|明年|[上下]半年|第?[一二三四]季度|年[底末内])[^，。；]{0,12}?(?:前|以前|之前|底|内|末|年|度)?(?:全部|全面)?(?:完成|建成|完工|竣工|通车|建成通车|投用|开工|到位)$/u;
