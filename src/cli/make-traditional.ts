import { createRequire } from 'node:module';

/** The part of opencc-js that is used here; it comes without types. */
interface OpenCc {
  readonly Converter: (options: { from: 't' | 'tw' | 'hk'; to: 'cn' }) => (text: string) => string;
}

/** Characters that GB/T 2312 has although simplified text uses them in names at most. */
const inNamesOnly = Array.from('後於徵麽菸');

/** Characters in a line of the file, so that it stays within the width of the code. */
const lineLength = 56;

/** Traditional and simplified characters, in pairs, by code point; those of `inNamesOnly` last. */
export function listTraditional(): [traditional: string, simplified: string][] {
  const { Converter } = createRequire(import.meta.url)('opencc-js') as OpenCc;
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  const standard = listGb2312();
  const convert = (character: string): [string, string][] => {
    const simplified = converters
      .map((converter) => converter(character))
      .find((other) => other !== character && standard.has(other));
    return simplified === undefined ? [] : [[character, simplified]];
  };
  const others = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, index) =>
    String.fromCharCode(0x4e00 + index),
  ).filter((character) => !standard.has(character));
  return [...others, ...inNamesOnly].flatMap(convert);
}

/** GB/T 2312: rows 16 to 87 of its code table. */
export function listGb2312(): Set<string> {
  const decoder = new TextDecoder('gb18030');
  const rows = Array.from({ length: 72 }, (_, row) => 0xb0 + row);
  const cells = Array.from({ length: 94 }, (_, cell) => 0xa1 + cell);
  const characters = rows.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell))));
  return new Set(characters.filter((character) => /^[\u4E00-\u9FFF]$/u.test(character)));
}

/** The source of `src/text/spelling/traditional.ts`. */
export function writeTraditional(): string {
  const pairs = listTraditional();
  return `/**
 * Traditional characters and their simplified forms, one to one: \`traditional[i]\` is written \`simplified[i]\`.
 *
 * \`npm run traditional\` writes this file with opencc-js (MIT, data of OpenCC, Apache-2.0) from every character of
 * U+4E00–U+9FFF that GB/T 2312 does not have and whose conversion from traditional (OpenCC's standard, Taiwan's or Hong Kong's) to
 * mainland simplified is one character that it has. A character that simplified text uses too (乾 in 乾安县) is therefore never
 * changed. At the end stand the few that GB/T 2312 has although simplified text uses them in names at most.
 *
 * @contains opencc-js
 */
const traditional =
${writeString(pairs.map(([traditional]) => traditional))};

const simplified =
${writeString(pairs.map(([, simplified]) => simplified))};

/** Traditional character → simplified character, one UTF-16 unit each. */
export const simplifiedForms: ReadonlyMap<string, string> = new Map(
  [...traditional].map((character, index) => [character, simplified[index] ?? character]),
);
`;
}

function writeString(characters: readonly string[]): string {
  return Array.from(
    { length: Math.ceil(characters.length / lineLength) },
    (_, line) => `  '${characters.slice(line * lineLength, (line + 1) * lineLength).join('')}'`,
  ).join(' +\n');
}
