/** The header in which a page says what it believes to be at the place where it saves; nobody is asked without it. */
export const stateHeader = 'x-tongtu-state';

/** Nothing is there. */
export const noFile = 'none';

/** SHA-256 of a text, in hex, without what the CMS takes away at its ends when it reads a file: white space, a mark of the encoding. */
export async function digestText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text.trim()));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
