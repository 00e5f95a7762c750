import type { Problem } from '../schema/problem.ts';

/** What is in one report and not in the other. A problem that only moved to another line is neither new nor gone. */
export function compareReports<One extends Problem>(
  before: readonly One[],
  after: readonly One[],
): { added: One[]; gone: One[] } {
  return { added: subtract(after, before), gone: subtract(before, after) };
}

function subtract<One extends Problem>(from: readonly One[], taken: readonly One[]): One[] {
  const left = new Map<string, number>();
  for (const problem of taken) left.set(keyOf(problem), (left.get(keyOf(problem)) ?? 0) + 1);
  return from.filter((problem) => {
    const count = left.get(keyOf(problem)) ?? 0;
    if (count > 0) left.set(keyOf(problem), count - 1);
    return count === 0;
  });
}

function keyOf({ rule, file, message }: Problem): string {
  return JSON.stringify([file, rule, message]);
}
