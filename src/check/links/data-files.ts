/** The files of `/data/`. They are made after the checks, by rooms that stand below; a test compares the two. */
const whole = [
  ...['documents', 'measures', 'projects', 'corrections'].flatMap((name) => [`${name}.csv`, `${name}.json`]),
  ...['statements', 'promises'].map((name) => `${name}.csv`),
  'datapackage.json',
  'tongtu.sqlite.gz',
];

/** @param years those under which documents are filed: some tables have a part for each */
export function listDataFiles(years: readonly number[]): string[] {
  const parts = years.flatMap((year) =>
    ['paragraphs', 'quantities', 'routes'].flatMap((name) =>
      ['csv.gz', 'parquet'].map((form) => `${name}-${String(year)}.${form}`),
    ),
  );
  return [...whole, ...parts];
}

/** Whether there may be a file of this name, in a year that nobody has looked at. */
export function mayBeDataFile(name: string): boolean {
  const [year] = /(?<=-)\d{4}(?=\.)/u.exec(name) ?? [];
  return listDataFiles(year === undefined ? [] : [Number(year)]).includes(name);
}
