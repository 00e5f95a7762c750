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
  return applyAcceptances(checked, [...read, ...runRules(rules, checked, context)]);
}
