import { href, paths } from '../../schema/address.ts';
import { isError } from '../../schema/problem.ts';
import type { Report } from './report.ts';

/** For other programs. Keys are never renamed; new ones may come. */
export function formatJson({ problems, documentCount, base }: Report): string {
  const errors = problems.filter(isError).length;
  return JSON.stringify(
    {
      documents: documentCount,
      errors,
      warnings: problems.length - errors,
      problems: problems.map(({ rule, severity, file, line, column, message, advice, fix }) => ({
        rule,
        severity,
        file,
        line,
        column,
        message,
        advice,
        help: href({ base }, paths.ruleHelp(rule)),
        fixable: fix !== undefined,
      })),
    },
    undefined,
    2,
  );
}
