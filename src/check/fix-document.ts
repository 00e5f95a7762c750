import { plainText, type Document } from '../schema/document.ts';
import { applyFixes, chooseDisjoint } from './apply-fixes.ts';
import type { Problem } from '../schema/problem.ts';

/** A document as it is while it is being fixed; without `document` as long as it has errors. */
export interface FixedState {
  readonly document?: Document;
  readonly source: string;
  readonly problems: readonly Problem[];
}

/** Reads a document anew from the text of its file; undefined if it is none. */
export type ReadState = (raw: string) => FixedState | undefined;

/** A fix may bring the next one forth; more than this is a rule that undoes another. */
const mostRounds = 10;

/**
 * Fixes in one document what is certain. A fix is taken back if the document could not be read afterwards, or if its text changed in
 * another way than the file did: then markup stood where the rule saw text. Of a document with errors there is no text to compare:
 * there a fix is kept if it ends its problem.
 * @param raw the file, decoded with its byte order mark
 * @returns the file's new text, and what was fixed; nothing if the document cannot be parsed
 */
export function fixDocument(raw: string, read: ReadState): { raw: string; fixed: Problem[] } {
  const fixed: Problem[] = [];
  const refused = new Set<string>();
  let text = raw;
  const first = read(text);
  if (!first) return { raw, fixed };
  let state = first;
  for (let round = 0; round < mostRounds; round += 1) {
    const chosen = chooseDisjoint(
      state.problems.flatMap((problem) =>
        problem.fix && !refused.has(keyOf(problem)) ? [{ ...problem.fix, problem }] : [],
      ),
    );
    if (chosen.length === 0) break;
    // From the end of the file, so that the places of the others stay right.
    for (const { problem, ...fix } of chosen.toReversed()) {
      const next = applyFixes(text, [fix]);
      const after = read(next);
      if (after && isRight(problem, state, after)) {
        fixed.push(problem);
        [text, state] = [next, after];
      } else refused.add(keyOf(problem));
    }
  }
  return { raw: text, fixed };
}

function keyOf({ rule, message, fix }: Problem): string {
  return JSON.stringify([rule, message, fix?.text]);
}

/** What readers see, the most telling first: text, then titles and other fields, then pictures' descriptions and links. */
const views: readonly ((document: Document) => string)[] = [
  plainText,
  ({ data }) => JSON.stringify(data),
  ({ html }) => html,
];

function isRight(problem: Problem, before: FixedState, after: FixedState): boolean {
  if (before.document && after.document)
    return changesAsItSays({ ...before, document: before.document }, { ...after, document: after.document });
  const count = ({ problems }: FixedState): number =>
    problems.filter((one) => keyOf(one) === keyOf(problem)).length;
  return !before.document && count(after) < count(before);
}

type ReadableState = FixedState & { readonly document: Document };

function changesAsItSays(before: ReadableState, after: ReadableState): boolean {
  const view = views.find((one) => one(before.document) !== one(after.document));
  if (!view) return true;
  const [seenOld, seenNew] = trimCommon(
    dropIndents(view(before.document)),
    dropIndents(view(after.document)),
  );
  const [writtenOld, writtenNew] = trimCommon(dropIndents(before.source), dropIndents(after.source));
  // Where lines are joined, a space may stand for the end of the first.
  if (isBlank(dropMargins(writtenOld)) && isBlank(dropMargins(writtenNew)))
    return isBlank(seenOld) && isBlank(seenNew);
  return seenOld === writtenOld && seenNew === writtenNew;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** A new paragraph of a quotation begins with the marks of the quotation. */
function dropMargins(text: string): string {
  return text.replaceAll('>', '');
}

/** An indent is how a paragraph looks; where two lines are joined it goes without a word. */
function dropIndents(text: string): string {
  return text.replace(/^[ \t\u3000\u2003]+/gmu, '');
}

/** Two texts without the beginning and the end that they share. */
function trimCommon(a: string, b: string): [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
