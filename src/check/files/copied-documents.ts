import { nameStanding } from '../../schema/standing.ts';
import { compareStrings } from '../../text/compare-strings.ts';
import { removeWhiteSpace } from '../../text/spelling/normalise.ts';
import type { ComparedDocument } from '../../schema/document.ts';
import type { Problem } from '../../schema/problem.ts';

/**
 * Documents that say the same of themselves as another: a file that was copied and forgotten. Two with numbers of their own are two,
 * and of one that is no longer in force another may have taken the place.
 */
export function findCopiedDocuments(
  documents: readonly Pick<ComparedDocument, 'file' | 'data'>[],
): Problem[] {
  const groups = Map.groupBy(documents, keyOf);
  return [...groups.values()].flatMap((group) => {
    // The plainest name is the original's.
    const [original, ...copies] = group.toSorted(
      (a, b) => a.file.length - b.file.length || compareStrings(a.file, b.file),
    );
    if (!original) return [];
    return copies.map(({ file }) => ({
      rule: 'copied-document',
      severity: 'error' as const,
      file,
      line: 1,
      column: 1,
      message: `标题、发布机构、文种和时期都和 ${original.file} 一样，会发布两次。`,
      advice: '是同一份的，请删去一个；不是的，请改正标题或时期，或者写上各自的文号。',
    }));
  });
}

function keyOf({ data }: Pick<ComparedDocument, 'data'>): string {
  const { title, bureau, kind, plans, reviews, documentNumber } = data;
  const isInForce = nameStanding(data) === undefined;
  return JSON.stringify([
    removeWhiteSpace(title),
    bureau,
    kind,
    plans,
    reviews,
    documentNumber ?? '',
    isInForce,
  ]);
}
