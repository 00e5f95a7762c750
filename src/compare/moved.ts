/**
 * Which of a sequence of different numbers stand out of order: all but the longest run that ascends.
 */
export function findMoved(sequence: readonly number[]): Set<number> {
  // Patience sorting: for each length, the run of that length that ends lowest.
  const ends: number[] = [];
  const previous = sequence.map((value, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sequence[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    ends[low] = index;
    return ends[low - 1];
  });
  const moved = new Set(sequence);
  for (let index = ends.at(-1); index !== undefined; index = previous[index])
    moved.delete(sequence[index] ?? -1);
  return moved;
}
