import { runRules } from '../../../src/check/run-rules.ts';
import type { CheckedDocument, DocumentRule } from '../../../src/check/rules/rule.ts';
import { readBasis } from '../../../src/check/read-basis.ts';
import { readContent } from '../../../src/document/read-content.ts';

export interface RuleTime {
  readonly id: string;
  readonly milliseconds: number;
  /** How many problems it found. */
  readonly found: number;
}

async function readDocuments(root: string): Promise<CheckedDocument[]> {
  const { documents, sources } = await readContent(root);
  return documents.map((document) => ({ document, source: sources.get(document.file) ?? '' }));
}

/** Runs each rule over all documents; the slowest first. */
export async function measureRules(rules: readonly DocumentRule[], root: string): Promise<RuleTime[]> {
  const checked = await readDocuments(root);
  const basis = readBasis(root);
  return rules
    .map((rule) => {
      // Its own list, so that what one rule remembers of it does not help the next.
      const documents = checked.map(({ document }) => document);
      const context = { ...basis, documents };
      const from = performance.now();
      const problems = checked.flatMap((one) => runRules([rule], one, context));
      return { id: rule.id, milliseconds: performance.now() - from, found: problems.length };
    })
    .sort((a, b) => b.milliseconds - a.milliseconds);
}
