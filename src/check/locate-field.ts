/** The line of a field at the top of the frontmatter, 1-based; the first line if it is not written. */
export function locateField(source: string, field: string): number {
  const lines = source.split(/\r\n?|\n/u);
  const end = lines.indexOf('---', 1);
  const index = lines.findIndex((line, at) => at < end && line.startsWith(`${field}:`));
  return Math.max(index, 0) + 1;
}
