import { cutSpan, type Span } from './span.ts';

/** Spellings by which terms are found: a string and the id of the term; none if the string is no term but contains one by chance. */
export type TermNames = readonly (readonly [name: string, id: string | undefined])[];

/** A term in a text. */
export interface TermSpan extends Span {
  readonly id: string;
}

/**
 * Gives the function that finds terms in a text, from left to right, where several begin at one place the longest. What has been
 * found is not searched again: 撤并建制村 is not also 建制村. Letters and digits at a name's ends must end there: EPC is not found in
 * EPCS. The time is linear in the text, whatever the number of names.
 */
export function createTermFinder(names: TermNames): (text: string) => TermSpan[] {
  const longestFirst = names.filter(([name]) => name !== '').sort(([a], [b]) => b.length - a.length);
  const byFirstUnit = Map.groupBy(longestFirst, ([name]) => name.charAt(0));
  return (text) => {
    const found: TermSpan[] = [];
    let index = 0;
    while (index < text.length) {
      const start = index;
      const [name, id] =
        byFirstUnit
          .get(text.charAt(start))
          ?.find(([one]) => text.startsWith(one, start) && standsAlone(text, start, start + one.length)) ??
        [];
      index += name?.length ?? 1;
      if (id !== undefined) found.push({ ...cutSpan(text, start, index), id });
    }
    return found;
  };
}

/** Whether no Latin word or number runs across either end. */
function standsAlone(text: string, start: number, end: number): boolean {
  return ![start, end].some((border) =>
    /^[\da-z]{2}$/iu.test(text.slice(Math.max(0, border - 1), border + 1)),
  );
}
