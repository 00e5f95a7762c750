/** The header in which a page says what it believes to be at the place where it saves; nobody is asked without it. */
export const stateHeader = 'x-tongtu-state';

/** Nothing is there. */
export const noFile = 'none';

/** A file as a text that gives its bytes again, a mark of its encoding at the beginning among them. */
export function readExactly(bytes: ArrayBuffer | Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** SHA-256 of a text, in hex. */
export async function digestText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
