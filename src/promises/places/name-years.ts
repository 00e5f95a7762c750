/** 2019年、2021—2023年: years in a row are put together. @param years ascending */
export function nameYears(years: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.flatMap(([first, last]) => nameRun(first, last)).join('、');
}

/** Two years are named one by one. */
function nameRun(first: number, last: number): string[] {
  if (last - first > 1) return [`${String(first)}—${String(last)}年`];
  return first === last ? [`${String(first)}年`] : [`${String(first)}年`, `${String(last)}年`];
}
