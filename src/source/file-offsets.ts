/**
 * Gives the function that finds in the file an offset of the text that `decode` gives: that has no byte order mark, and each `\r\n`
 * is one character.
 * @param raw the file, decoded with its byte order mark
 */
export function mapToFile(raw: string): (offset: number) => number {
  const mark = raw.startsWith('\uFEFF') ? 1 : 0;
  const ends = [...raw.matchAll(/\r\n/gu)].map(({ index }, earlier) => index - mark - earlier);
  return (offset) => {
    const passed = ends.findIndex((end) => end >= offset);
    return mark + offset + (passed === -1 ? ends.length : passed);
  };
}
