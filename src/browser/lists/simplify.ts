/** Full and half width, upper and lower case, and white space make no difference to what is looked for. */
export function simplify(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/gu, '');
}
