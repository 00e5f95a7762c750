import { findPartsOfWork } from './part-of-work.ts';
import { timeWords } from './row-opening.ts';

/** Words of a document and the sentence that they stand in. */
interface WordsInSentence {
  readonly sentence: string;
  readonly text: string;
}

/** What stands before the words of a statement in its sentence. */
export function leadOf({ sentence, text }: WordsInSentence): string {
  return sentence.slice(0, Math.max(0, sentence.indexOf(text)));
}

/** What stands up to the end of the words; where that tells no time, with the item of their row that does. */
export function timedWordsOf(statement: WordsInSentence & { readonly opening?: string }): string {
  const own = leadOf(statement) + statement.text;
  return statement.opening === undefined || timeWords.test(own) ? own : `${statement.opening}；${own}`;
}

/** The same, from the beginning of their clause. */
export function clauseLeadOf(statement: WordsInSentence): string {
  return (
    leadOf(statement)
      .split(/[，,；;。：:\u3000]/u)
      .at(-1) ?? ''
  );
}

/** The words with the part of the work that they are said of, where that was not marked with them: 路基<Result>已完工</Result>. */
export function wordsWithPart(statement: WordsInSentence, names: readonly string[]): string {
  const lead = clauseLeadOf(statement);
  const part = findPartsOfWork(lead, names).at(-1) ?? '';
  return (
    (part !== '' && lead.replace(/(?:工程|施工|建设)+$/u, '').endsWith(part) ? part : '') + statement.text
  );
}
