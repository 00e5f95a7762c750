import { runRules } from '../../../src/check/run-rules.ts';
import type { DocumentRule } from '../../../src/check/rules/rule.ts';
import { readBasis } from '../../../src/check/read-basis.ts';
import { readContent } from '../../../src/document/read-content.ts';

export interface RuleTime {
  readonly id: string;
  readonly milliseconds: number;
  /** How many problems it found. */
  readonly found: number;
}

/** Runs each rule over all documents; the slowest first. */
export async function measureRules(rules: readonly DocumentRule[], root: string): Promise<RuleTime[]> {
  const { settings, documents: all, sources } = await readContent(root);
  const checked = all.map((document) => ({ document, source: sources.get(document.file) ?? '' }));
  const basis = readBasis(root, settings.site?.ownKinds);
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
