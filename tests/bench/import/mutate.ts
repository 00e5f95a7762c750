import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Random } from '../corpus/random.ts';

/** A file to spoil. */
export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Words that readers look for, in places where nobody expects them. */
const fragments: readonly string[] = [
  ...['<table>', '</table>', '<td>', '<tr>', '</div>', '<div hidden>', '<p>', '<br>', '<b>', '<a href="x">'],
  ...[
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<style>',
    '<pre>',
    '<svg>',
    '<math>',
    '<template>',
    '<select>',
  ],
  ...[
    '<h1>',
    '<ol><li>',
    '<td colspan=99999 rowspan=99999>',
    '&#0;',
    '&#x10FFFF;',
    '&lt;',
    '<![CDATA[',
    ']]>',
  ],
  ...[
    '一、',
    '（一）',
    '1.',
    '附件：',
    '发布时间：',
    '二〇二三年',
    '2023年2月30日',
    '年',
    '。',
    '，',
    '\n',
    '\t',
    '　　',
  ],
  ...[
    '# ',
    '- ',
    '> ',
    '```',
    '~~~',
    '| a | b |',
    '|-|-|',
    '[^1]',
    '[^1]: ',
    '![](',
    '](',
    '**',
    '__',
    '{',
    '}',
  ],
  ...[
    '---',
    '===',
    '<!',
    '<?',
    '\\',
    '&amp;',
    'import a from "b"',
    'export const',
    '\u200b',
    '\ufeff',
    '\u{20BB7}',
  ],
  ...['<w:p>', '</w:p>', '<w:tbl>', '<w:del>', '<w:vanish/>', '\0', '\u0007', '\uFFFE'],
];

/** Spoils a file: bytes flipped, cut, doubled, nested, fragments put in, or parts of two files joined. */
export function mutate(samples: readonly Sample[], random: Random): Sample {
  const { name, bytes } = random.pick(samples);
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isPackage && random.chance(0.8)) return { name, bytes: mutatePackage(bytes, random) };
  const other = random.pick(samples).bytes;
  let spoilt = bytes;
  for (let count = random.int(1, 3); count > 0; count -= 1) spoilt = mutateBytes(spoilt, other, random);
  return { name, bytes: spoilt };
}

/** A package whose checksums are right and one of whose parts is not. */
function mutatePackage(bytes: Uint8Array, random: Random): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(bytes);
  const name = random.pick(Object.keys(parts));
  const part = parts[name] ?? new Uint8Array();
  if (random.chance(0.05)) Reflect.deleteProperty(parts, name);
  else parts[name] = random.chance(0.5) ? mutateMarkup(part, random) : mutateBytes(part, part, random);
  return zipSync(parts, { level: 1 });
}

/** Takes a tag out, doubles it, or puts one in the place of another, so that what comes out may still be well-formed. */
function mutateMarkup(part: Uint8Array, random: Random): Uint8Array {
  const text = strFromU8(part);
  const tags = [...text.matchAll(/<[^<>]+>/gu)];
  if (tags.length === 0) return part;
  const [{ 0: tag, index }, { 0: another }] = [random.pick(tags), random.pick(tags)];
  const end = index + tag.length;
  const middle = random.pick(['', tag + tag, another, tag.replace(/\d+/u, '99999999'), `${tag}${another}`]);
  return strToU8(text.slice(0, index) + middle + text.slice(end));
}

function mutateBytes(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const at = random.int(0, bytes.length);
  const end = random.int(at, Math.min(bytes.length, at + 400));
  switch (random.int(0, 6)) {
    case 0: {
      const flipped = Uint8Array.from(bytes);
      for (let count = random.int(1, 20); count > 0 && bytes.length > 0; count -= 1) {
        const place = random.int(0, bytes.length - 1);
        flipped[place] = (flipped[place] ?? 0) ^ (1 << random.int(0, 7));
      }
      return flipped;
    }
    case 1:
      return bytes.slice(0, at);
    case 2:
      return join(bytes.subarray(0, at), bytes.subarray(end));
    case 3:
      return join(bytes.subarray(0, end), bytes.subarray(at));
    case 4: {
      const fragment = random
        .pick(fragments)
        .repeat(random.chance(0.1) ? random.int(100, 3000) : random.int(1, 5));
      return join(bytes.subarray(0, at), strToU8(fragment), bytes.subarray(at));
    }
    case 5: {
      const depth = random.int(2, random.chance(0.1) ? 1000 : 20);
      const tag = random.pick(['div', 'table><tr><td', 'ul><li', 'b', 'blockquote', 'span']);
      const close = tag.split('><').reverse().join('></');
      const [open, shut] = [`<${tag}>`.repeat(depth), `</${close}>`.repeat(depth)];
      return join(
        bytes.subarray(0, at),
        strToU8(open),
        bytes.subarray(at, end),
        strToU8(shut),
        bytes.subarray(end),
      );
    }
    default:
      return join(bytes.subarray(0, at), other.subarray(random.int(0, other.length)));
  }
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
