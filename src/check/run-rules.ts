import type { Problem } from '../schema/problem.ts';
import { rules } from './rules/index.ts';
import type { CheckContext, CheckedDocument, DocumentRule, Finding, Fix, Rule } from './rules/rule.ts';

/** A problem that may come with a fix. */
export interface CheckedProblem extends Problem {
  readonly fix?: Fix;
}

/** The rules that read a document; the others are checked where the content is read or compared. */
export const documentRules: readonly DocumentRule[] = rules.filter(isDocumentRule);

function isDocumentRule(rule: Rule): rule is DocumentRule {
  return 'check' in rule;
}

/**
 * What rules find in one document.
 * @throws Error if a rule fails: that is a mistake of the program, and names the rule and the file
 */
export function runRules(
  chosen: readonly DocumentRule[],
  checked: CheckedDocument,
  context: CheckContext,
): CheckedProblem[] {
  const { file } = checked.document;
  return chosen.flatMap((one) => {
    const { id: rule, severity } = one;
    return findAll(one, checked, context).map((finding) => ({ rule, severity, file, ...finding }));
  });
}

function findAll(one: DocumentRule, checked: CheckedDocument, context: CheckContext): Finding[] {
  try {
    return one.check(checked, context);
  } catch (cause) {
    throw new Error(`The rule ${one.id} failed on ${checked.document.file}.`, { cause });
  }
}
