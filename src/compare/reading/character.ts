/** What a UTF-16 unit is; half of a character beyond U+FFFF is a letter. */
export const character = { sign: 0, letter: 1, latin: 2, digit: 3 } as const;

/** A table, as every character of two documents is asked. Full-width forms count as what they stand for. */
const kinds = new Uint8Array(0x10000);
for (let unit = 0; unit < kinds.length; unit += 1) kinds[unit] = classify(String.fromCharCode(unit));

function classify(unit: string): number {
  if (/[0-9０-９]/u.test(unit)) return character.digit;
  if (/[A-Za-zＡ-Ｚａ-ｚ]/u.test(unit)) return character.latin;
  return /[\p{L}\p{N}\p{Cs}]/u.test(unit) ? character.letter : character.sign;
}

export function kindAt(text: string, index: number): number {
  return kinds[text.charCodeAt(index)] ?? character.sign;
}

/** Where a number ends that begins at an index: 1,250.5 and 2023.3.1 are one. */
export function skipNumber(text: string, index: number): number {
  let end = index + 1;
  for (; end < text.length; end += 1) {
    if (kindAt(text, end) === character.digit) continue;
    const isPoint = '.,．'.includes(text.charAt(end));
    if (!isPoint || kindAt(text, end + 1) !== character.digit) break;
  }
  return end;
}
