/** Whether what stands between two pairs of tildes is a figure that is struck through, as in `改造~~86~~72公里`, and no end of a range. */
export function isStruckFigure(text: string): boolean {
  return /^[0-9０-９.,%％]+$/u.test(text);
}
