import { findPartsOfWork } from '../../text/statement/part-of-work.ts';
import { timeWords } from '../../text/statement/row-opening.ts';
import type { Statement } from '../../schema/document.ts';

/** What stands before the words of a statement in its sentence. */
export function leadOf({ sentence, text }: Pick<Statement, 'sentence' | 'text'>): string {
  return sentence.slice(0, Math.max(0, sentence.indexOf(text)));
}

/** What stands up to the end of the words; where that tells no time, with the item of their row that does. */
export function timedWordsOf(statement: Pick<Statement, 'sentence' | 'text' | 'opening'>): string {
  const own = leadOf(statement) + statement.text;
  return statement.opening === undefined || timeWords.test(own) ? own : `${statement.opening}；${own}`;
}

/** The same, from the beginning of their clause. */
export function clauseLeadOf(statement: Pick<Statement, 'sentence' | 'text'>): string {
  return (
    leadOf(statement)
      .split(/[，,；;。：:\u3000]/u)
      .at(-1) ?? ''
  );
}

/** The words with the part of the work that they are said of, where that was not marked with them: 路基<Result>已完工</Result>. */
export function wordsWithPart(
  statement: Pick<Statement, 'sentence' | 'text'>,
  names: readonly string[],
): string {
  const lead = clauseLeadOf(statement);
  const part = findPartsOfWork(lead, names).at(-1) ?? '';
  return (
    (part !== '' && lead.replace(/(?:工程|施工|建设)+$/u, '').endsWith(part) ? part : '') + statement.text
  );
}
