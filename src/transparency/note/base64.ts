/** Base 64 with padding (RFC 4648 section 4). */
export function writeBase64(bytes: Uint8Array): string {
  return btoa(String.fromCodePoint(...bytes));
}

/** @returns undefined if the text is no base 64, or not the one that these bytes are written as */
export function readBase64(text: string): Uint8Array | undefined {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/u.test(text)) return undefined;
  const bytes = Uint8Array.from(atob(text), (char) => char.codePointAt(0) ?? 0);
  return writeBase64(bytes) === text ? bytes : undefined;
}
