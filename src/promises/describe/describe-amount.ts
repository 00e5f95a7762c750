import { readBoundWords } from '../../text/quantity/bound-words.ts';
import { formatAmount, formatBounded, formatShare } from '../../text/quantity/format-amount.ts';
import { ownUnit } from '../../text/quantity/own-unit.ts';
import { unitClassOf } from '../../text/quantity/unit-class.ts';
import { findReachedStage, findStage } from '../../text/statement/stage.ts';
import { readCommitment } from '../../catalogue/commitment.ts';
import { nameProject } from '../../catalogue/name-project.ts';
import { linesOf, type LedgerRow } from '../rows/row.ts';
import { listClauses } from '../sayings/clauses.ts';
import { cumulatedFrom } from '../sayings/cumulated.ts';
import { compareDates, isRevoked, numberOf, type Saying } from '../sayings/saying.ts';
import { findShortAmount } from '../projects/short-amount.ts';
import { stageNames } from '../../catalogue/stage-names.ts';
import { describeSource } from './describe-source.ts';

/** What was promised: 16公里, at least or at most as it was said; the words themselves of a project. */
export function describePromise(row: LedgerRow): string | undefined {
  return joinLines(row, describeOwnPromise);
}

/**
 * What was done: 8.4公里, 目标的40%, 全部完成; of a project the words that tell how far it has got, or a share, each with whose words they
 * are and of which time, where that is not the line's own: “路基完成94%”（2024年第三季度）；投资 8.7亿元（2024年上半年）.
 */
export function describeDone(row: LedgerRow): string | undefined {
  return joinLines(row, (line) => {
    const [text, said] = [describeOwnDone(line), findDoneSaid(line)];
    // Of what is counted, and of a sum, the notes of the line tell how far it reaches.
    const source =
      said && (row.parts ?? !line.measure) && line.doneFrom.length <= 1
        ? describeSource(said, line)
        : undefined;
    return text === undefined || source === undefined ? text : `${text}（${source}）`;
  });
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
export function describeOwnPromise({ targets, promised, measure, project }: LedgerRow): string | undefined {
  const [target] = targets;
  if (!target) return undefined;
  if (promised === undefined || !measure) return quoteWords(promisedWords(target, project));
  return describeNumber(target, promised, measure.unit);
}

/**
 * Who first said the promise as `describeOwnPromise` tells it. A report that only repeats what a plan promised has promised nothing:
 * the plan is shown and cited.
 */
export function findPromiseSaid(line: LedgerRow): Saying | undefined {
  const [holds] = line.targets;
  if (!holds) return undefined;
  const words = describeOwnPromise(line);
  const alike = line.targets.filter(
    (one) =>
      isRevoked(one) === isRevoked(holds) &&
      one.period.id === holds.period.id &&
      readCommitment(one.statement, line.project) === line.commitment &&
      (numberOf(one) ?? line.promised) === line.promised &&
      describeOwnPromise({ ...line, targets: [one] }) === words,
  );
  return alike.toSorted(compareDates)[0] ?? holds;
}

/** The statement whose words or number `describeOwnDone` tells; of a sum the last that is in it. */
export function findDoneSaid(line: LedgerRow): Saying | undefined {
  const { done, doneFrom, measure, results } = line;
  if (!measure) return findShortAmount(line) ?? doneFrom[0];
  return doneFrom.at(-1) ?? (done === undefined ? results.find((result) => !isRevoked(result)) : undefined);
}

/** The same of one of its parts. */
export function describeOwnDone(row: LedgerRow): string | undefined {
  const { done, doneFrom, measure, isEstimate } = row;
  const [only, ...others] = doneFrom;
  if (!measure) {
    const said = findDoneSaid(row);
    return said && describeStep(row, said);
  }
  if (done !== undefined) {
    const about = isEstimate ? '预计' : '';
    if (!only || others.length > 0) return about + describeSum(doneFrom, done, measure.unit);
    if (!only.statement.quantity) return '全部完成';
    return about + describeNumber(only, done, measure.unit);
  }
  const latest = findDoneSaid(row);
  if (!latest) return undefined;
  const { quantity } = latest.statement;
  if (!quantity) return latest.isUnmarked && !only ? undefined : quote(latest);
  if (only === undefined && cumulatedFrom(latest) !== undefined) return `累计${quote(latest)}`;
  if (others.length > 0) return `含${quote(latest)}`;
  return quantity.unit === '%' ? `目标的${formatShare((numberOf(latest) ?? 0) / 100)}` : quote(latest);
}

/**
 * How far a project has got: words, a share, or the number of what was promised in numbers. Another length or sum is not that; it
 * shows no more than that something is done.
 */
function describeStep({ targets: [holds] }: LedgerRow, saying: Saying): string {
  const { quantity, text } = saying.statement;
  const isSize = ['length', 'area', 'money'].includes(unitClassOf(quantity?.unit) ?? '');
  if (!quantity || !isSize || quantity.unit === holds?.statement.quantity?.unit) return quote(saying);
  return findReachedStage(text) === undefined ? stageNames.prepared : stageNames.begun;
}

/** 集安至桓仁 of 集安至桓仁、白石至云溪2个项目建成通车: where the marked words are but a name, what is promised stands behind it. */
function promisedWords({ statement: { text, sentence } }: Saying, project: LedgerRow['project']): string {
  const isName = project && nameProject(project).includes(text.replace(/(?:工程|项目|建设)+$/u, ''));
  if (!isName || findStage(text) !== undefined) return text;
  const [own] = listClauses({ sentence, text }).own;
  return own && findStage(own.text) !== undefined ? own.text : text;
}

/** Quotes inside of quotes are single ones. */
export function quote({ statement: { text } }: Saying): string {
  return quoteWords(text);
}

function quoteWords(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** Quantities whose words a vague sum borrows. */
const [someMore, roughly, atLeast] = ['10余', '约10', '10以上'];

/**
 * A sum is as vague as what it is of: 8余公里 and 10公里 are 18余公里, 约8公里 and 10公里 约18公里, 8公里以上 and 10公里 18公里以上.
 */
export function describeSum(parts: readonly Saying[], sum: number, shared: string): string {
  const quantities = parts.flatMap(({ statement: { quantity } }) => quantity ?? []);
  const own = new Set(quantities.map((one) => ownUnit(one, shared)));
  const [unit = shared] = own.size === 1 ? own : [];
  const vague = quantities.filter(({ approximate }) => approximate);
  const isOpen = quantities.some(({ min, approximate }) => min !== undefined && !approximate);
  if (vague.length === 0) return isOpen ? formatBounded(sum, unit, atLeast) : formatAmount(sum, unit);
  return formatBounded(sum, unit, vague.every(({ min }) => min !== undefined) ? someMore : roughly);
}

/** A number as it was said, in its own unit: 约16公里, 60余个, 16公里以上, 1—2个. */
export function describeNumber(saying: Saying, value: number, shared: string): string {
  const { quantity } = saying.statement;
  const { min, max, text = '' } = quantity ?? {};
  const unit = quantity ? ownUnit(quantity, shared) : shared;
  const { before } = readBoundWords(text);
  if (min !== undefined && max !== undefined && min !== max && numberOf(saying) === value)
    return `${before}${formatAmount(min, '')}—${formatAmount(max, unit)}`;
  return formatBounded(value, unit, text);
}
