/** Circles of what points to what: each as the names on it, in the order of the way round. None if nothing leads back to itself. */
export function findCircles(targets: ReadonlyMap<string, Iterable<string>>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const follow = (name: string): void => {
    const at = way.indexOf(name);
    if (at !== -1) circles.push(way.slice(at));
    if (at !== -1 || done.has(name)) return;
    way.push(name);
    for (const target of targets.get(name) ?? []) follow(target);
    way.pop();
    done.add(name);
  };
  for (const name of targets.keys()) follow(name);
  return circles;
}
