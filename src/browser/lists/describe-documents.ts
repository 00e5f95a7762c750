/** What the reader is told of the documents that are shown. */
export function describeDocuments(found: number, all: number, isPlain: boolean): string {
  if (isPlain) return `共 ${String(all)} 件`;
  return found === 0
    ? `没有符合条件的，共 ${String(all)} 件`
    : `符合条件的 ${String(found)} 件，共 ${String(all)} 件`;
}
