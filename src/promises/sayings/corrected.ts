import type { Change } from '../../schema/change.ts';
import type { Statement } from '../../schema/document.ts';
import { listFormerWordings, type FormerWording } from '../../text/former-wording.ts';
import type { Saying } from './saying.ts';

/**
 * What a statement said before it was corrected, newest correction first. Words that stand in sentences about different things may
 * have been corrected in one of them alone: then nothing is said of any.
 */
export function listCorrections({ item, statement }: Pick<Saying, 'item' | 'statement'>): FormerWording[] {
  const changes = (item.data.changes ?? []).filter(({ kind }) => kind === '更正');
  if (changes.length === 0) return [];
  const certain = changes.filter((change) => isOfOneThing(change, item.statements));
  return readFormer(statement, certain);
}

/** 原为72公里，2024-03-15更正. */
export function describeCorrection({ from, date }: FormerWording): string {
  return `原为${from}，${date}更正`;
}

function readFormer({ sentence, text }: Statement, changes: readonly Change[]): FormerWording[] {
  const start = Math.max(0, sentence.indexOf(text));
  return listFormerWordings(sentence, { start, end: start + text.length }, changes);
}

/** Whether all sentences that a change touches speak of the same. */
function isOfOneThing(change: Change, statements: readonly Statement[]): boolean {
  const touched = statements.filter((one) => readFormer(one, [change]).length > 0);
  const sentences = new Set(touched.map(({ paragraph, sentence }) => JSON.stringify([paragraph, sentence])));
  const subjects = new Set(
    touched.map(({ measure, project, period }) => JSON.stringify([measure, project, period])),
  );
  return sentences.size <= 1 || subjects.size <= 1;
}
