import { usualSettings } from '../../../src/check/read-check-settings.ts';
import type { DocumentRule, Finding } from '../../../src/check/rules/rule.ts';
import type { Document } from '../../../src/schema/document.ts';
import { kinds } from '../../../src/schema/kind.ts';

/** What a rule finds in a document that is the only one of its site. */
export function runOnDocument(rule: DocumentRule, document: Document, source = ''): Finding[] {
  return rule.check(
    { document, source },
    { documents: [document], today: '2024-06-01', settings: usualSettings, kinds },
  );
}
