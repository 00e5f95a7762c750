import type { ContentChecks } from '../document/loader.ts';
import { compareDocuments } from './compare-documents.ts';
import { createContext, readBasis } from './create-context.ts';
import { formatLine } from './reporters/text.ts';
import { documentRules, runRules } from './run-rules.ts';

/** The checks as a build and the development server run them. */
export const contentChecks: ContentChecks = {
  compare: compareDocuments,
  prepare: (root, severity) => {
    const { problems, ...basis } = readBasis(root);
    const rules = documentRules.filter((rule) => severity === undefined || rule.severity === severity);
    return {
      state: JSON.stringify(basis),
      problems,
      check: (checked, documents) => runRules(rules, checked, createContext(basis, documents)),
    };
  },
  format: formatLine,
};
