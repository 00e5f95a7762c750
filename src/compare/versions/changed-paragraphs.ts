import { diffArrays } from 'diff';
import type { Paragraph } from '../../schema/document.ts';

/** What became of the paragraphs of a version in the next one. */
export interface ChangedParagraphs {
  /** Those that the next version does not have, or has otherwise. */
  readonly old: ReadonlySet<Paragraph>;
  /** Those that the version before did not have, or had otherwise. */
  readonly new: ReadonlySet<Paragraph>;
  /** Those that stand elsewhere now, word for word. */
  readonly moved: readonly { readonly old: Paragraph; readonly new: Paragraph }[];
  /** How many places were touched: a paragraph that was reworded is one. */
  readonly count: number;
}

/** Compares two versions paragraph by paragraph. Every paragraph of both that is not the same in its place is named. */
export function findChangedParagraphs(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
): ChangedParagraphs {
  const steps = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: mostDifferences }) as
    Step[] | undefined;
  if (!steps) return compareOutOfOrder(before, after);
  const [old, later] = [new Set<Paragraph>(), new Set<Paragraph>()];
  let [count, inOld, inNew] = [0, 0, 0];
  let removed = 0;
  for (const { added: isNew, removed: isOld, value } of steps) {
    const size = value.length;
    if (isOld) for (const one of before.slice(inOld, inOld + size)) old.add(one);
    if (isNew) for (const one of after.slice(inNew, inNew + size)) later.add(one);
    // What was taken out and what was put in its place are one run.
    if (isOld) removed = size;
    else {
      count += isNew ? Math.max(removed, size) : removed;
      removed = 0;
    }
    if (!isNew) inOld += size;
    if (!isOld) inNew += size;
  }
  const moved = takeMoved(old, later);
  return { old, new: later, moved, count: count + removed };
}

interface Step {
  readonly added: boolean;
  readonly removed: boolean;
  readonly value: readonly string[];
}

/** In what order so many paragraphs were changed is not looked for: it would take too long. */
const mostDifferences = 2000;

function compareOutOfOrder(before: readonly Paragraph[], after: readonly Paragraph[]): ChangedParagraphs {
  const [old, later] = [new Set(before), new Set(after)];
  takeMoved(old, later);
  return { old, new: later, moved: [], count: Math.max(old.size, later.size) };
}

/** A heading that became a paragraph, or a paragraph that was marked, has the same words. */
function keyOf({ text }: Paragraph): string {
  return text;
}

function takeMoved(old: Set<Paragraph>, later: Set<Paragraph>): { old: Paragraph; new: Paragraph }[] {
  const waiting = Map.groupBy(later, keyOf);
  return [...old].flatMap((one) => {
    const other = waiting.get(keyOf(one))?.shift();
    if (!other) return [];
    old.delete(one);
    later.delete(other);
    return [{ old: one, new: other }];
  });
}
