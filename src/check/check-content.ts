import { isComplete, readContent } from '../document/read-content.ts';
import { compareProblems, type Problem } from '../schema/problem.ts';
import { compareDocuments } from './compare-documents.ts';
import { findNumberingGaps } from './numbering.ts';

/** All checks over all content: what would stop a build, and what is only worth a look. */
export function checkContent(root: string): { problems: Problem[]; documentCount: number } {
  const { documents, settings, problems } = readContent(root);
  const found = [
    ...problems,
    ...(isComplete(settings) ? compareDocuments(documents) : []),
    ...documents.flatMap(findNumberingGaps),
  ];
  return { problems: found.sort(compareProblems), documentCount: documents.length };
}
