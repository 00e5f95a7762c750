/**
 * Key of a gram whose frequent part comes second: the frequent part, U+0000, the unit before it. All grams with one frequent
 * part then follow each other, U+0000 before every unit of text.
 */
export function gramBefore(unit: string, frequent: string): string {
  return `${frequent}\0${unit}`;
}
