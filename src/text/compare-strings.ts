/** Orders strings by their UTF-16 units: the same on every machine, as no `localeCompare` is. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
