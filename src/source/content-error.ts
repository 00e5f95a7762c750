import { formatProblem, type Problem } from '../schema/problem.ts';

/** Thrown by a build whose content has errors: all of them, for the command line to print. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}
