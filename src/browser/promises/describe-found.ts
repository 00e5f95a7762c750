/** What the reader is told of the lines that are shown. */
export function describeFound(found: number, all: number, isPlain: boolean): string {
  if (isPlain) return `共 ${String(all)} 行`;
  return found === 0
    ? `没有符合条件的，共 ${String(all)} 行`
    : `符合条件的 ${String(found)} 行，共 ${String(all)} 行`;
}
