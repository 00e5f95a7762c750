import type { Item } from '../../catalogue/catalogue.ts';
import type { DocumentClause } from '../sayings/document-clauses.ts';
import type { Saying } from '../sayings/saying.ts';

/** From a clause to the end of its sentence. */
export function restFrom({ text, sentence }: DocumentClause): string {
  return sentence.slice(Math.max(0, sentence.indexOf(text))).replace(/[。！!？?；;\s]+$/u, '');
}

/** Words that nobody has marked, as a saying of what another one speaks of. */
export function quoteFrom(
  { period, statement }: Saying,
  item: Item,
  { paragraph, sentence }: DocumentClause,
  text: string,
): Saying {
  const { quantity: _, stage: __, ...rest } = statement;
  return {
    item,
    period,
    isUnmarked: true,
    statement: { ...rest, anchor: paragraph, paragraph, sentence, text },
  };
}
