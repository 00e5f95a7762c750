/** The files of `/data/`. They are made after the checks, by rooms that stand below; a test compares the two. */
const tables = [
  'documents',
  'paragraphs',
  'measures',
  'projects',
  'statements',
  'promises',
  'quantities',
  'routes',
] as const;

export const dataFiles: readonly string[] = [
  ...tables.flatMap((name) => [`${name}.csv`, `${name}.json`]),
  'datapackage.json',
  'tongtu.sqlite',
];
