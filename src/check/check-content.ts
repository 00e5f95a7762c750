import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listDocumentFiles } from '../document/files.ts';
import { readContent } from '../document/read-content.ts';
import { omitConsequences } from '../document/settings.ts';
import { compareProblems, type Problem } from '../schema/problem.ts';
import { compareDocuments } from './compare-documents.ts';
import { findDateConflicts } from './date-order.ts';
import { findKindMismatch } from './kind-mismatch.ts';
import { locateField, type FieldProblem } from './locate-field.ts';
import { findNumberingGaps } from './numbering.ts';
import { readCheckSettings } from './read-check-settings.ts';
import { readToday, runDocumentRules } from './run-document-rules.ts';
import { findUnusedExceptions } from './unused-exceptions.ts';

/**
 * All checks over all content: what would stop a build, and what is only worth a look.
 * @param today `YYYY-MM-DD` in China
 */
export function checkContent(
  root: string,
  today = readToday(),
): { problems: Problem[]; documentCount: number } {
  const { documents, drafts, problems } = readContent(root);
  const files = listDocumentFiles(root);
  const checks = readCheckSettings(root);
  const context = { documents, today, settings: checks.settings };
  const inFields = documents.flatMap((document) => [
    ...findDateConflicts(document),
    ...findKindMismatch(document),
  ]);
  const found = [
    ...omitConsequences(problems),
    ...checks.problems,
    ...findUnusedExceptions(checks, documents),
    ...runDocumentRules(root, context),
    ...compareDocuments(documents, files, drafts),
    ...documents.flatMap(findNumberingGaps),
    ...inFields.map((problem) => locate(root, problem)),
  ];
  return { problems: found.sort(compareProblems), documentCount: files.length };
}

function locate(root: string, { field, ...problem }: FieldProblem): Problem {
  const source = readFileSync(path.join(root, problem.file), 'utf8');
  return { ...problem, line: locateField(source, field), column: 1 };
}
