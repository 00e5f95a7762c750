/** A file as a field of a form can carry it: the CMS takes away what stands at the ends of a value, and changes line ends. */
export function carry(text: string): string {
  return JSON.stringify(text);
}

/** The file that a field carries; empty if there is none yet. */
export function readCarried(value: unknown): string {
  return typeof value === 'string' && value.startsWith('"') ? String(JSON.parse(value)) : '';
}
