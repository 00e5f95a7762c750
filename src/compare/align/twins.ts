/** Texts that are the same but for their figures stand in the same order, or nearly. */
const reach = 2;

/** For each old text, the new ones of the same key that stand at about the same place among their equals. */
export function listTwins(old: readonly string[], later: readonly string[]): number[][] {
  const places = Map.groupBy(later.keys(), (index) => later[index]);
  const ranks = new Map<string, number>();
  return old.map((key) => {
    const rank = ranks.get(key) ?? 0;
    ranks.set(key, rank + 1);
    return (places.get(key) ?? []).slice(Math.max(0, rank - reach), rank + reach + 1);
  });
}
