import type { ContentChecks } from '../document/loader.ts';
import { compareDocuments } from './compare-documents.ts';
import { formatLine } from './reporters/text.ts';
import { documentRules, runRules } from './run-rules.ts';
import { todayInChina } from './today.ts';

const errorRules = documentRules.filter(({ severity }) => severity === 'error');

/** The checks as a build and the development server run them. */
export const contentChecks: ContentChecks = {
  compare: compareDocuments,
  check: (checked, documents, severity) =>
    runRules(severity === 'error' ? errorRules : documentRules, checked, {
      documents,
      today: todayInChina(),
    }),
  format: formatLine,
};
