/** Reverses the UTF-16 units of a string, not its characters: the index counts in units. */
export function reverseUnits(text: string): string {
  let reversed = '';
  for (let index = text.length - 1; index >= 0; index -= 1) reversed += text[index] ?? '';
  return reversed;
}
