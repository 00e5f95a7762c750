/** What stands in one list or text and not in the one before: how much of that begins it, how much ends it, and what is between. */
export type Patch<Whole> = readonly [start: number, end: number, between: Whole];

/** Where many elements are the same, little is left between. */
export function patchList<Element>(
  before: readonly Element[],
  after: readonly Element[],
): Patch<readonly Element[]> {
  const [start, end] = measureShared(before, after, (one, index) => one[index]);
  return [start, end, after.slice(start, after.length - end)];
}

/** The same with the characters of a text. */
export function patchText(before: string, after: string): Patch<string> {
  const [start, end] = measureShared(before, after, (one, index) => one.charCodeAt(index));
  return [start, end, after.slice(start, after.length - end)];
}

export function applyToList<Element>(
  before: readonly Element[],
  [start, end, between]: Patch<readonly Element[]>,
): readonly Element[] {
  return [...before.slice(0, start), ...between, ...before.slice(before.length - end)];
}

export function applyToText(before: string, [start, end, between]: Patch<string>): string {
  return before.slice(0, start) + between + before.slice(before.length - end);
}

function measureShared<Whole extends { readonly length: number }>(
  before: Whole,
  after: Whole,
  at: (one: Whole, index: number) => unknown,
): [start: number, end: number] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && at(before, start) === at(after, start)) start += 1;
  let end = 0;
  while (end < most - start && at(before, before.length - 1 - end) === at(after, after.length - 1 - end))
    end += 1;
  return [start, end];
}
