import { href, paths } from '../../schema/address.ts';
import type { CheckReport } from './report.ts';

/** For other programs. Keys are never renamed; new ones may come. */
export function formatJson({ messages, documentCount, base }: CheckReport): string {
  const errors = messages.filter(({ fatal }) => fatal).length;
  return JSON.stringify(
    {
      documents: documentCount,
      errors,
      warnings: messages.length - errors,
      problems: messages.map(({ ruleId: rule = '', fatal, file, line, column, reason, note, expected }) => ({
        rule,
        severity: fatal ? 'error' : 'warning',
        file,
        line,
        column,
        message: reason,
        advice: note,
        help: href({ base }, paths.ruleHelp(rule)),
        fixable: expected !== undefined,
      })),
    },
    undefined,
    2,
  );
}
