/** What kind of road words speak of: the first of these that fits. */
const classes: readonly (readonly [name: string, words: RegExp])[] = [
  ['农村公路', /农村公路|[县乡村]道(?!路)|县乡公路|通村|(?<![A-Z])[XYC]\d{3}/gu],
  ['国省干线', /国道|省道|国省|干线公路|普通干线|(?<![A-Z])[GS]\d{3}(?!\d)/gu],
  ['高速公路', /高速|(?<![A-Z])[GS]\d{1,2}(?!\d)|(?<![A-Z])G\d{4}/gu],
];

/** The kind of road that words name; undefined if they name none, or several. */
export function readRoadClass(words: string): string | undefined {
  const found = classes.filter(([, pattern]) => words.search(pattern) !== -1);
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** The kind of road that was named last. */
export function readLastRoadClass(words: string): string | undefined {
  const [last] = classes
    .map(([name, pattern]) => ({ name, at: [...words.matchAll(pattern)].at(-1)?.index ?? -1 }))
    .sort((a, b) => b.at - a.at);
  return last && last.at !== -1 ? last.name : undefined;
}
