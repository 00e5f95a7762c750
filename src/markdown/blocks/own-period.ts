import { readCountedMonths } from '../../text/period/counted-months.ts';
import { findOtherTime } from '../../text/period/other-time.ts';
import { parsePeriod, periodEnd } from '../../text/period/period.ts';
import { placeOf, type Report } from '../../source/place.ts';
import type { StatementNode } from '../components/statement.ts';
import type { NamedMeasure } from '../context.ts';
import type { Words } from './check-statement.ts';

/** The words of a statement and where they stand. */
export interface StatedWords extends Words {
  /** Text of the paragraph. */
  readonly around: string;
  /** Undefined where it is said of a project alone. */
  readonly about: NamedMeasure | undefined;
}

/**
 * The period of a statement, which is the one that is written or else the document's; but what a report adds up from January on is of
 * these months, whatever its document is of: 1至9月累计255公里 in one on the third quarter. What stands at the end of a time is of its last
 * month. Where the sentence tells another time than the period, that is reported.
 * @param usual the period that is written, or the document's
 */
export function readOwnPeriod(
  usual: string,
  node: StatementNode,
  words: StatedWords,
  report: Report,
): string {
  const period = parsePeriod(usual);
  if (!period) return usual;
  const said = readSentence(words);
  const isLevel = words.about?.basis === '期末';
  const isOfWorks = node.measure === undefined || node.project !== undefined;
  if (node.kind === 'result' && node.period === undefined) {
    const counted = readCountedMonths(said, period, isOfWorks);
    if (counted && isLevel && periodEnd(counted) === periodEnd(period)) return usual;
    if (counted) return isLevel ? periodEnd(counted).slice(0, '2024-09'.length) : counted.id;
  }
  const told = findOtherTime(said, period, { kind: node.kind, isLevel, isOfWorks });
  if (told)
    report({
      rule: 'statement-time',
      severity: 'warning',
      ...placeOf(node),
      message: `标记“${words.text}”的时期是${period.label}，原句说的是${told.label}。`,
      advice: `请写 period="${told.id}"；原句的时间说的是别的事，就不用改。`,
    });
  return usual;
}

/** The sentence of a statement, up to its number. */
function readSentence({ around, end, quantities: [quantity] }: StatedWords): string {
  const number = quantity ? around.lastIndexOf(quantity.text, end) : end;
  return (
    around
      .slice(0, number === -1 ? end : number)
      .split(/[。！？!?\n]/u)
      .at(-1) ?? ''
  );
}
