/**
 * Documents and paragraphs have numbers in the database, by which rows name them. They begin anew with each year, far above those of
 * the year before: what is stored of a year stays the same whatever other years have. Numbers of paragraphs take four bytes until 2097.
 */
const bits = { document: 16, paragraph: 24 } as const;

const firstYear = 1970;

/**
 * @param place from 1
 * @throws Error if there are more than numbers
 */
export function numberInYear(of: keyof typeof bits, year: number, place: number): number {
  const most = 2 ** bits[of];
  if (place >= most) throw new Error(`More than ${String(most - 1)} ${of}s in ${String(year)}`);
  return (year - firstYear) * most + place;
}
