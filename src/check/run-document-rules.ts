import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../schema/problem.ts';
import { rules } from './rules/index.ts';
import type { CheckContext, DocumentRule, Rule } from './rules/rule.ts';

/** Runs every rule that reads documents over all of them. */
export function runDocumentRules(root: string, context: CheckContext): Problem[] {
  const documentRules = rules.filter(isDocumentRule);
  return context.documents.flatMap((document) => {
    const { file } = document;
    const source = readFileSync(path.join(root, file), 'utf8');
    return documentRules.flatMap(({ id: rule, severity, check }) =>
      check({ document, source }, context).map(({ fix: _fix, ...found }) => ({
        rule,
        severity,
        file,
        ...found,
      })),
    );
  });
}

export function isDocumentRule(rule: Rule): rule is DocumentRule {
  return 'check' in rule;
}

/** The day in China, which has one time zone. */
export function readToday(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}
