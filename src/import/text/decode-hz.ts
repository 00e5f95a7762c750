/**
 * HZ (RFC 1843): GB 2312 in seven bits, between `~{` and `~}`, as mails and old archives have it.
 * @returns undefined if the bytes are no such text
 */
export function decodeHz(bytes: Uint8Array): string | undefined {
  if (bytes.some((byte) => byte >= 0x80)) return undefined;
  const text = new TextDecoder('latin1').decode(bytes);
  if (!/~\{(?:[!-w][!-~])+~\}/u.test(text)) return undefined;
  return text
    .replace(/~\{((?:[!-w][!-~])+)~\}/gu, (_, pairs: string) => {
      const raised = Uint8Array.from(pairs, (character) => character.charCodeAt(0) + 0x80);
      return new TextDecoder('gb18030').decode(raised);
    })
    .replace(/~~/gu, '~');
}
