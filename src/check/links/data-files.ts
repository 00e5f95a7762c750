/** The files of `/data/`. They are made after the checks, by rooms that stand below; a test compares the two. */
const withJson = ['documents', 'measures', 'projects'] as const;
const withoutJson = ['statements', 'promises'] as const;
const inParts = ['paragraphs', 'quantities', 'routes'] as const;

const files = new Set([
  ...withJson.flatMap((name) => [`${name}.csv`, `${name}.json`]),
  ...withoutJson.map((name) => `${name}.csv`),
  'datapackage.json',
  'tongtu.sqlite',
]);

const part = new RegExp(`^(?:${inParts.join('|')})-\\d{4}\\.(?:csv\\.gz|parquet)$`, 'u');

/** Whether there is a file of this name in `/data/`, or will be one in a year that has documents. */
export function isDataFile(name: string): boolean {
  return files.has(name) || part.test(name);
}
