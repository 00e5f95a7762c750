import type { Catalogue } from '../../catalogue/catalogue.ts';
import { findOutcome } from '../../text/statement/outcome.ts';
import { containsPeriod, parsePeriod, type Period } from '../../text/period/period.ts';
import type { Saying } from './saying.ts';
import { isShareOfOther } from './share-of-other.ts';
import { toStated } from './to-stated.ts';

/**
 * What sentences say of how it ended, where nobody has marked it: <Target>建设任务为60公里</Target>，现已如期全部完工. The sentence is
 * quoted beside the state, which must not say anything else. Only documents that look back say how something ended: in a plan the
 * same words promise it.
 * @returns results that stand where the marked words stand
 */
export function readOutcomes(
  sayings: readonly Saying[],
  { measures, projects }: Pick<Catalogue['settings'], 'measures' | 'projects'>,
): Saying[] {
  const marked = Map.groupBy(
    sayings.filter(({ statement }) => statement.kind === 'result'),
    sentenceOf,
  );
  const units = new Map(measures.map(({ id, unit }) => [id, unit]));
  const names = new Map(projects.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  const found = new Map<string, Saying>();
  for (const saying of sayings) {
    const { measure = '', project = '' } = saying.statement;
    const period = reportedPeriod(saying);
    const key = `${sentenceOf(saying)} ${period?.id ?? ''}`;
    if (!period || found.has(key)) continue;
    const results = (marked.get(sentenceOf(saying)) ?? []).filter((one) =>
      containsPeriod(saying.period, one.period),
    );
    const outcome = readOutcome(saying, period, names.get(project), units.get(measure));
    // A number that was marked holds before another; that all is done says more than any.
    if (outcome && !results.some((one) => outcome.statement.quantity ?? isFinished(one)))
      found.set(key, outcome);
  }
  return [...found.values()];
}

function readOutcome(
  { item, statement: { quantity: promised, ...statement } }: Saying,
  period: Period,
  names: readonly string[] | undefined,
  unit: string | undefined,
): Saying | undefined {
  const outcome = findOutcome(statement.sentence, statement.text, names);
  if (!outcome) return undefined;
  const { text, quantity } = outcome;
  if (quantity?.unit === '%' && isShareOfOther(text, text.slice(quantity.start, quantity.end), unit ?? ''))
    return undefined;
  // Of a measure its own unit tells how much, or a share of what was promised.
  const isCounted =
    promised && unit !== undefined && unit !== '%' && (quantity?.unit === unit || quantity?.unit === '%');
  if (quantity && !(isCounted && statement.kind === 'target')) return undefined;
  const { stage: _, ...rest } = statement;
  const said = quantity ? { quantity: toStated(text, quantity) } : { stage: 'finished' as const };
  const result = { ...rest, kind: 'result' as const, period: period.id, text, ...said };
  return { item, period, statement: result, isUnmarked: true };
}

function isFinished({ statement: { stage, quantity } }: Saying): boolean {
  return stage === 'finished' && !quantity;
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
