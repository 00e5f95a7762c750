import type { Place } from './place.ts';

export type Decoded =
  { readonly text: string } | { readonly place: Place; readonly encoding: string | undefined };

/**
 * Decodes UTF-8 strictly. A file in another encoding gives the place of its first bad byte, and the encoding that it seems to
 * have. Line endings become `\n` and a byte order mark is dropped.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { place: { line: 1, column: 1 }, encoding: 'UTF-16 LE' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { place: { line: 1, column: 1 }, encoding: 'UTF-16 BE' };
  const text = tryDecode(bytes, 'utf-8');
  if (text !== undefined) return { text: text.replace(/\r\n?/gu, '\n') };
  const encoding = tryDecode(bytes, 'gb18030') === undefined ? undefined : 'GB18030（GBK）';
  return { place: findFirstBadByte(bytes), encoding };
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The longest prefix that is UTF-8 ends where the first bad byte stands; found by bisection. */
function findFirstBadByte(bytes: Uint8Array): Place {
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    if (isPrefixOfUtf8(bytes.subarray(0, middle))) good = middle;
    else bad = middle - 1;
  }
  const lines = new TextDecoder('utf-8').decode(bytes.subarray(0, good)).split(/\r\n?|\n/u);
  return { line: lines.length, column: (lines.at(-1)?.replace(/\uFFFD$/u, '').length ?? 0) + 1 };
}

function isPrefixOfUtf8(bytes: Uint8Array): boolean {
  try {
    // `stream` allows a character to be cut off at the end.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
