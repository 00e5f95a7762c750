import { findOutcome } from '../text/statement/outcome.ts';
import { containsPeriod, parsePeriod, type Period } from '../text/period/period.ts';
import type { Saying } from './saying.ts';

/**
 * What sentences say of how it ended, where nobody has marked it: <Target>建设任务为60公里</Target>，现已如期全部完工. The sentence is
 * quoted beside the state, which must not say anything else. Only documents that look back say how something ended: in a plan the
 * same words promise it.
 * @returns results that stand where the marked words stand
 */
export function readOutcomes(sayings: readonly Saying[]): Saying[] {
  const marked = Map.groupBy(sayings.filter(isFinished), sentenceOf);
  const found = new Map<string, Saying>();
  for (const saying of sayings) {
    const period = reportedPeriod(saying);
    const key = `${sentenceOf(saying)} ${period?.id ?? ''}`;
    const isMarked = marked.get(sentenceOf(saying))?.some((one) => containsPeriod(saying.period, one.period));
    if (!period || isMarked || found.has(key)) continue;
    const { quantity: _, ...statement } = saying.statement;
    const text = findOutcome(statement.sentence, statement.text);
    if (text === undefined) continue;
    found.set(key, {
      item: saying.item,
      period,
      statement: { ...statement, kind: 'result', period: period.id, text, stage: 'finished' },
    });
  }
  return [...found.values()];
}

function isFinished({ statement: { kind, stage } }: Saying): boolean {
  return kind === 'result' && stage === 'finished';
}

function sentenceOf({ item, statement: { paragraph, sentence, measure, project } }: Saying): string {
  return JSON.stringify([item.id, paragraph, sentence, measure, project]);
}

/** Which time a sentence reports on. Half a year's task that is done is not the year's. */
function reportedPeriod({ item, statement, period }: Saying): Period | undefined {
  if (statement.kind === 'result')
    return period.kind === 'year' || period.kind === 'span' ? period : undefined;
  const reviews = item.data.reviews.flatMap((id) => parsePeriod(id) ?? []);
  return (
    reviews.find((one) => containsPeriod(period, one)) ??
    (reviews.some((one) => containsPeriod(one, period)) ? period : undefined)
  );
}
