import { linesOf, type LedgerRow } from '../../../src/promises/rows/row.ts';
import type { Saying } from '../../../src/promises/sayings/saying.ts';
import { parsePeriod, periodEnd } from '../../../src/text/period/period.ts';

/**
 * Reads every line of a ledger as a reader does, the state beside the sentences that are quoted for it, and tells where they
 * contradict each other. It knows nothing of how states are worked out: words are read by patterns of its own.
 * @param day of the newest commit: what bears a later date may bear a wrong one
 */
export function findFalseStates(rows: readonly LedgerRow[], day = '9999-12-31'): string[] {
  const found = rows.flatMap((row) =>
    [
      ...listDoneWords(row),
      ...listSilentWords(row, day),
      ...(row.state === 'done'
        ? row.doneFrom.filter(isUnsure).map((one) => `已完成，却说${quote(one)}`)
        : []),
      ...(row.state === 'under-way'
        ? row.doneFrom.filter(isDenied).map((one) => `进行中，却说${quote(one)}`)
        : []),
      ...listOtherSteps(row),
      ...listLateWords(row),
      ...(row.state === 'done' && row.results.length === 0 ? ['已完成，却没有结果'] : []),
      ...((row.state === 'untargeted' || row.state === 'level') && row.targets.length > 0
        ? ['没有承诺，却有承诺的话']
        : []),
    ].map((what) => `${describe(row)}：${what}`),
  );
  return [...found, ...listSecondLines(rows)];
}

const isLive = ({ item }: Saying): boolean => item.data.validity?.status !== '废止';
const unsure = /力争|争取|预计|预期|有望|尚未|未能|未完|没有完|即将|计划|拟/u;
const done =
  /^(?:目前|现在?|至今|也|均|都|同样|任务|工程|项目)*(?:已经?|全部|全面|均已|业已|如期|顺利|提前)+(?:全部|全面)?(?:完工|竣工|建成|完成|通车)/u;

/** Less than what its name says. */
const beginnings = /开工|动工|启动|前期|设计|招标/u;
const lesser = /基本|主体|部分|试运行|试通车|年度(?:任务|投资|计划)|投资的/u;

/** Something that has been finished as a whole, in the words of a report. */
function saysDone(words: string, project: LedgerRow['project']): boolean {
  // A year's task is all that a measure counts, and a part of a project.
  if (project && lesser.test(words)) return false;
  return done.test(words) && !unsure.test(words) && !/\d/u.test(words);
}

/** Words of this row's reports, and what the sentences of its targets go on to say, that all is done. */
function listDoneWords(row: LedgerRow): string[] {
  const { state, targets, results, period, project, contradictions } = row;
  // What was done after its time is said to be done, and when.
  if (state === 'done' || state === 'untargeted' || row.late) return [];
  const promise = targets.map(({ statement }) => statement.text).join();
  const reports = results.filter(
    (one) => isLive(one) && saysDone(one.statement.text, project) && answers(promise, one.statement.text),
  );
  const goingOn = targets.filter((one) => {
    const { sentence, text } = one.statement;
    const [next = ''] = sentence
      .slice(sentence.indexOf(text) + text.length)
      .split(/[，；。]/u)
      .filter(Boolean);
    return (
      isLive(one) && reviews(one, periodEnd(period)) && saysDone(next, project) && answers(promise, next)
    );
  });
  // What documents say differently is marked as such, with both sentences.
  const disputed = new Set(contradictions.flat().map(({ statement }) => statement.sentence));
  const open = [...reports, ...goingOn].filter(({ statement }) => !disputed.has(statement.sentence));
  return open.map((one) => `不是已完成，却引了${quote(one)}`);
}

/** What a promise of the left names, only words of the right have done. */
const lastSteps: readonly (readonly [RegExp, RegExp])[] = [
  [/竣工验收/u, /(?:竣工|通过)[^，。；]*验收|验收合格/u],
  [/交工/u, /交工|(?:竣工|通过)[^，。；]*验收/u],
  [/通车(?!总?里程)|投用|投入使用|投入运营|交付使用/u, /通车|投用|投入使用|投入运营|交付使用|运营|竣工验收/u],
];

/** Whether words that all is done speak of what was promised: a road that is open has not been accepted. */
function answers(promise: string, report: string): boolean {
  return lastSteps.every(([wanted, said]) => !wanted.test(promise) || said.test(report));
}

/** A promise that is called done by words of another step, or of less than was promised. */
function listOtherSteps(row: LedgerRow): string[] {
  return linesOf(row).flatMap(({ state, measure, targets: [holds], doneFrom }) => {
    if (state !== 'done' || measure || !holds) return [];
    const { text } = holds.statement;
    const isFor = (said: Saying): boolean =>
      answers(text, said.statement.sentence) &&
      (lesser.test(text) ||
        beginnings.test(text) ||
        !lesser.test(said.statement.text.split(/[，；]/u).at(-1) ?? ''));
    return doneFrom.some(isFor) ? [] : [`承诺${quote(holds)}，已完成，却说${doneFrom.map(quote).join()}`];
  });
}

/** By when: 6月底以前, 6月底建成; when: 10月18日建成. */
const byWhen =
  /(?<!\d)(\d{1,2})月(?:底|末|份|\d{1,2}日)?(?:以前|之前|前)?[^，。；、\d]{0,10}?(?:完工|竣工|建成|完成|通车)/u;
const when =
  /(?<![\d至到截原定计划])(\d{1,2})月(?:底|末|\d{1,2}日)?(?!底?(?:以前|之前|前|以来|起))[^，。；、\d]{0,6}?(?:完工|竣工|建成|完成|通车)/u;

/** A promise that is called done, or done in time, beside words that tell a later month than it was promised for; and one that is called late, of which nothing later is told. */
function listLateWords({ state, late, targets: [holds], doneFrom, period, parts }: LedgerRow): string[] {
  if (!holds || parts || period.kind === 'span') return [];
  const [, promised] = byWhen.exec(holds.statement.sentence) ?? [];
  const told = doneFrom
    .filter((one) => one.period.lastYear === period.lastYear)
    .flatMap((one) => when.exec(one.statement.text)?.[1] ?? []);
  const isLater =
    promised !== undefined && told.length > 0 && told.every((one) => Number(one) > Number(promised));
  if (state === 'done' && isLater) return [`承诺${quote(holds)}，已完成，却说${doneFrom.map(quote).join()}`];
  const isAfter = doneFrom.some((one) => periodEnd(one.period) > periodEnd(period));
  const isEarlier = promised !== undefined && told.some((one) => Number(one) < Number(promised));
  return late && isEarlier && !isAfter
    ? [`承诺${quote(holds)}，说晚了，却说${doneFrom.map(quote).join()}`]
    : [];
}

/** A state that says that there is nothing, beside something. */
function listSilentWords({ state, targets, results, wider, due: end }: LedgerRow, day: string): string[] {
  const all = [...targets, ...results].filter(isLive);
  switch (state) {
    case 'unmentioned':
      return [...results, ...wider, ...targets]
        .filter((one) => isLive(one) && reviews(one, end))
        .map((one) => `总结没有提到，却引了${quote(one)}`);
    case 'no-report':
      return all.filter((one) => reviews(one, end)).map((one) => `没有收录总结，却引了${quote(one)}`);
    case 'not-due':
      return all

        .filter(
          ({ item }) =>
            (item.orderDate > end && item.orderDate <= day) ||
            item.data.reviews.some((id) => endOf(id) >= end),
        )
        .map((one) => `未到期，却引了${quote(one)}`);
    default:
      return [];
  }
}

/** One project has one state for one period. */
function listSecondLines(rows: readonly LedgerRow[]): string[] {
  const ofProjects = rows.filter(({ project }) => project);
  const groups = Map.groupBy(ofProjects, ({ bureau, project, period }) =>
    [bureau.id, project?.id, period.id].join(' '),
  );
  return [...groups].flatMap(([name, { length }]) =>
    length > 1 ? [`${name}：有 ${String(length)} 行`] : [],
  );
}

function reviews({ item }: Saying, day: string): boolean {
  return item.data.reviews.some((id) => {
    const period = parsePeriod(id);
    return period !== undefined && `${String(period.firstYear)}-01-01` <= day && day <= periodEnd(period);
  });
}

function endOf(id: string): string {
  const period = parsePeriod(id);
  return period ? periodEnd(period) : '';
}

function isUnsure({ statement }: Saying): boolean {
  return unsure.test(statement.text.replace(/比(?:原定)?计划/gu, ''));
}

function isDenied({ statement }: Saying): boolean {
  return /尚未|未能|没有/u.test(statement.text);
}

function describe(row: LedgerRow): string {
  const names = [
    row.bureau.shortName,
    row.project?.name,
    ...linesOf(row).map(({ measure }) => measure?.name),
  ];
  return [...names.filter(Boolean), row.period.id].join(' ');
}

function quote({ item, statement }: Saying): string {
  return `“${statement.sentence}”（${item.id}）`;
}
