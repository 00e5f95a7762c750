/** Escapes of a literal string (ISO 32000-1, table 3). */
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The text of a string object at the beginning of a value: `(李某)`, `<FEFF674E>`; undefined if there is none, or no end of it. */
export function readPdfString(value: Uint8Array): string | undefined {
  const text = Buffer.from(value).toString('latin1').trimStart();
  if (text.startsWith('(')) return decode(readLiteral(text));
  const [, digits] = /^<([\dA-F\s]*)>/iu.exec(text) ?? [];
  return digits === undefined
    ? undefined
    : decode(Buffer.from(digits.replace(/\s/gu, ''), 'hex').toString('latin1'));
}

/** Brackets inside count; undefined if the last is missing. */
function readLiteral(text: string): string | undefined {
  let [depth, result] = [0, ''];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\') {
      const [octal] = /^[0-7]{1,3}/u.exec(text.slice(at + 1, at + 4)) ?? [];
      const next = text.charAt(at + 1);
      result +=
        octal === undefined
          ? (escapes[next] ?? next.replace(/[\r\n]/u, ''))
          : String.fromCharCode(parseInt(octal, 8) & 255);
      at += octal?.length ?? 1;
      continue;
    }
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) return result;
    if (sign !== '(' || depth > 1) result += sign;
  }
  return undefined;
}

/** UTF-16 or UTF-8 with their marks (ISO 32000-2, 7.9.2.2); without one it is what the program took it for: UTF-8, GBK. */
function decode(binary: string | undefined): string | undefined {
  if (binary === undefined) return undefined;
  const bytes = Buffer.from(binary, 'latin1');
  if (binary.startsWith('\u00FE\u00FF')) return new TextDecoder('utf-16be').decode(bytes);
  if (binary.startsWith('\u00FF\u00FE')) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
