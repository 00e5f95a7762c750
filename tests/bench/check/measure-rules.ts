import { runRules } from '../../../src/check/run-rules.ts';
import type { CheckedDocument, DocumentRule } from '../../../src/check/rules/rule.ts';
import { todayInChina } from '../../../src/check/today.ts';
import { readContent } from '../../../src/document/read-content.ts';

export interface RuleTime {
  readonly id: string;
  readonly milliseconds: number;
  /** How many problems it found. */
  readonly found: number;
}

export function readDocuments(root: string): CheckedDocument[] {
  const { documents, sources } = readContent(root, { html: 'omit' });
  return documents.map((document) => ({ document, source: sources.get(document.file) ?? '' }));
}

/** Runs each rule over all documents; the slowest first. */
export function measureRules(
  rules: readonly DocumentRule[],
  checked: readonly CheckedDocument[],
): RuleTime[] {
  const today = todayInChina();
  return rules
    .map((rule) => {
      // Its own list, so that what one rule remembers of it does not help the next.
      const documents = checked.map(({ document }) => document);
      const from = performance.now();
      const problems = checked.flatMap((one) => runRules([rule], one, { documents, today }));
      return { id: rule.id, milliseconds: performance.now() - from, found: problems.length };
    })
    .sort((a, b) => b.milliseconds - a.milliseconds);
}
