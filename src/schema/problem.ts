import { compareStrings } from '../text/compare-strings.ts';
import { showControls } from '../text/spelling/show-controls.ts';

/**
 * Problem 问题: something in the content that the webmaster has to mend, and how. Every check, from the decoding of a file
 * to the comparison of documents, reports in this one shape, so that the terminal, the development page and the tests agree.
 * It is plain data: it goes from one thread to another and into Astro's store. What reads VFile messages is given those of
 * `src/source/message.ts`.
 */
export interface Problem {
  /** Permanent id of the rule, kebab-case; its explanation stands in `docs/rules.md` and on the site. */
  readonly rule: string;
  /** `error` stops a build, `warning` does not. */
  readonly severity: 'error' | 'warning';
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** 1-based line. */
  readonly line: number;
  /** 1-based column, in UTF-16 code units as editors count them. */
  readonly column: number;
  /** Chinese: what is wrong, with the value found and the value wanted. Ends with 。 */
  readonly message: string;
  /** Chinese: what to write instead. Ends with 。 */
  readonly advice: string;
  /** What to write is certain. It begins at the problem's place. */
  readonly fix?: Fix;
}

/** Replaces what stands in the file at UTF-16 offsets `start` to `end`, in one line. Only where it is certain. */
export interface Fix {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Whether a problem stops a build. */
export function isError({ severity }: Pick<Problem, 'severity'>): boolean {
  return severity === 'error';
}

/** Sorts by file, line, column, rule: the order a person would mend them in, and the same in every run. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareStrings(a.file, b.file) || a.line - b.line || a.column - b.column || compareStrings(a.rule, b.rule)
  );
}

/** `content/plans/x/2023.mdx:7:1 发布日期“2023-13-01”不是日期。请写成 2023-12-01 这样的格式。` */
export function formatProblem(problem: Problem): string {
  const { file, line, column, message, advice } = problem;
  return showControls(`${file}:${line}:${column} ${message}${advice}`);
}
