import type { Problem } from '../schema/problem.ts';
import { applyAcceptances } from './acceptances.ts';
import { runRules } from './run-rules.ts';
import type { CheckContext, CheckedDocument, DocumentRule } from './rules/rule.ts';

/**
 * All that is wrong with one document, or worth a look.
 * @param read what was found when it was read
 */
export function checkDocument(
  rules: readonly DocumentRule[],
  checked: CheckedDocument,
  read: readonly Problem[],
  context: CheckContext,
): Problem[] {
  const found = runRules(rules, checked, context).filter((problem) => !isTold(problem, read));
  return applyAcceptances(checked, [...read, ...found]);
}

/** A pair of single asterisks is doubtful here and italic type elsewhere: who decides the one has mended the other. */
function isTold({ rule, line, column }: Problem, read: readonly Problem[]): boolean {
  if (rule !== 'not-mdx') return false;
  return read.some((one) => one.rule === 'suspicious-emphasis' && one.line === line && one.column === column);
}
