import type { Change } from '../../schema/change.ts';
import type { Statement } from '../../schema/document.ts';
import type { Stated } from '../../schema/standing.ts';
import { listFormerWordings, type FormerWording } from '../../text/former-wording.ts';

/** What is read of a statement; as data it names measure and project at length. */
interface Corrected extends Pick<Statement, 'paragraph' | 'sentence' | 'text' | 'period'> {
  readonly measure?: unknown;
  readonly project?: unknown;
}

/** A statement in its document. */
interface CorrectedSaying {
  readonly item: { readonly data: Pick<Stated, 'changes'>; readonly statements: readonly Corrected[] };
  readonly statement: Corrected;
}

/**
 * What a statement said before it was corrected, newest correction first. Words that stand in sentences about different things may
 * have been corrected in one of them alone: then nothing is said of any.
 */
export function listCorrections({ item, statement }: CorrectedSaying): FormerWording[] {
  const changes = (item.data.changes ?? []).filter(({ kind }) => kind === '更正');
  if (changes.length === 0) return [];
  const certain = changes.filter((change) => isOfOneThing(change, item.statements));
  return readFormer(statement, certain);
}

/** 原为72公里，2024-03-15更正: without the words before that have stayed the same. */
export function describeCorrection({ from, to, date }: FormerWording): string {
  return `原为${from.slice(findDifference(from, to))}，${date}更正`;
}

/** Where two wordings begin to differ, not inside a number; the beginning if one would be left with nothing. */
function findDifference(from: string, to: string): number {
  let at = 0;
  while (at < from.length && from.charAt(at) === to.charAt(at)) at += 1;
  while (at > 0 && /[\d.,]$/u.test(from.slice(0, at))) at -= 1;
  return at === from.length ? 0 : at;
}

function readFormer({ sentence, text }: Corrected, changes: readonly Change[]): FormerWording[] {
  const start = Math.max(0, sentence.indexOf(text));
  return listFormerWordings(sentence, { start, end: start + text.length }, changes);
}

/** Whether all sentences that a change touches speak of the same. */
function isOfOneThing(change: Change, statements: readonly Corrected[]): boolean {
  const touched = statements.filter((one) => readFormer(one, [change]).length > 0);
  const sentences = new Set(touched.map(({ paragraph, sentence }) => JSON.stringify([paragraph, sentence])));
  const subjects = new Set(
    touched.map(({ measure, project, period }) => JSON.stringify([measure, project, period])),
  );
  return sentences.size <= 1 || subjects.size <= 1;
}
