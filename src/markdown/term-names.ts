import type { Term } from '../schema/term.ts';
import type { TermNames } from '../text/term.ts';

/** All spellings by which the terms of a glossary are found. */
export function listTermNames(
  glossary: readonly Pick<Term, 'id' | 'term' | 'aliases' | 'except'>[],
): TermNames {
  return glossary.flatMap(({ id, term, aliases, except }) => [
    ...[term, ...aliases].map((name) => [name, id] as const),
    ...except.map((name) => [name, undefined] as const),
  ]);
}
