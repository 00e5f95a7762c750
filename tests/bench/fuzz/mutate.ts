import type { Random } from '../corpus/random.ts';

/** Spoils a text: parts left out, doubled or exchanged, fragments and any character of Unicode put in. */
export function mutate(text: string, random: Random, fragments: readonly string[]): string {
  let spoilt = text;
  for (let count = random.int(0, 4); count > 0; count -= 1) spoilt = mutateOnce(spoilt, random, fragments);
  return spoilt;
}

function mutateOnce(text: string, random: Random, fragments: readonly string[]): string {
  const at = random.int(0, text.length);
  const end = Math.min(text.length, at + random.int(0, 30));
  const [before, part, after] = [text.slice(0, at), text.slice(at, end), text.slice(end)];
  switch (random.int(0, 6)) {
    case 0:
      return before + after;
    case 1:
      return before + part + part + after;
    case 2:
      return before + anyCharacter(random) + text.slice(at);
    case 3: {
      const other = random.int(0, text.length);
      return before + text.slice(other, other + random.int(1, 40)) + after;
    }
    case 4:
      return before + random.pick(fragments).repeat(random.chance(0.05) ? random.int(10, 400) : 1) + after;
    default:
      return before + random.pick(fragments) + text.slice(at);
  }
}

/** Planes and blocks in which characters do more than stand there. */
const blocks = [
  [0x00, 0x7f],
  [0x80, 0x24f],
  [0x300, 0x36f],
  [0x590, 0x6ff],
  [0x2000, 0x206f],
  [0x2e80, 0x303f],
  [0x4e00, 0x9fff],
  [0xd800, 0xdfff],
  [0xe000, 0xe010],
  [0xf900, 0xfaff],
  [0xfdd0, 0xfdef],
  [0xfe00, 0xfeff],
  [0xff00, 0xffff],
  [0x1f300, 0x1f6ff],
  [0x20000, 0x2ffff],
  [0xe0000, 0xe01ef],
  [0x10fff0, 0x10ffff],
] as const;

/** Any character of Unicode, halves of surrogate pairs among them. */
export function anyCharacter(random: Random): string {
  const [first, last] = random.pick(blocks);
  return String.fromCodePoint(random.int(first, last));
}
