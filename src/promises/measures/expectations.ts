import { readCommitment } from '../../catalogue/commitment.ts';
import type { Project } from '../../schema/project.ts';
import { containsPeriod, parsePeriod } from '../../text/period/period.ts';
import { isRevoked, type Saying } from '../sayings/saying.ts';

/**
 * Parts what was promised from what a report in the middle of the time only expects of the rest (预计全年完成40公里, in a report on the
 * half year): a promise is not made less by who sees that it will be missed. Where nothing else promises, it is all that there is.
 * @param targets of one thing and one period
 */
export function partExpectations(
  targets: readonly Saying[],
  project: Project | undefined,
): { readonly promises: readonly Saying[]; readonly expected: readonly Saying[] } {
  const isExpected = ({ item, statement, period }: Saying): boolean =>
    readCommitment(statement, project) === 'expected' &&
    item.data.reviews.some((id) => {
      const reviewed = parsePeriod(id);
      return reviewed !== undefined && reviewed.id !== period.id && containsPeriod(period, reviewed);
    });
  const expected = targets.filter(isExpected);
  const promises = targets.filter((one) => !expected.includes(one));
  return promises.every((one) => isRevoked(one))
    ? { promises: targets, expected: [] }
    : { promises, expected };
}
