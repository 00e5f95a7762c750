import { ImportError } from '../import-error.ts';
import { decodeHz } from './decode-hz.ts';
import { judgeChinese } from './guess-chinese.ts';

/** How far into a page its `<meta charset>` may stand: the HTML standard has browsers look at 1,024 bytes; older pages need more. */
const metaRange = 4096;

/**
 * Decodes what is some kind of text: by its byte order mark, by what a page says of itself, as UTF-8 if it is UTF-8, and
 * otherwise as GB18030, which contains GBK and GB 2312, or as Big5, whichever gives Chinese. Line ends become `\n`, stray control characters go. A few bytes that
 * cannot be read (old systems cut a summary within a character) become U+FFFD.
 * @throws ImportError if the bytes are no text
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes).replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n');
  const controls = text.match(control)?.length ?? 0;
  if (text.includes('\0') || controls > mostBroken(text.length)) {
    throw new ImportError(
      '文件里有不属于文字的字节，不是文本文件。',
      '请检查文件是不是改过扩展名；Word 文件请用 .docx。',
    );
  }
  return text.replace(control, '').replace(longSpace, (space) => space.slice(0, mostSpace));
}

/** White space that is longer than this is made to take time: patterns look at it again and again. */
const mostSpace = 200;
const longSpace = new RegExp(`[^\\S\\n]{${String(mostSpace)},}`, 'gu');

const control = /[^\P{Cc}\t\n]/gu;

/** How much of a text may be broken: a few places, or a thousandth. */
function mostBroken(length: number): number {
  return Math.max(3, length / 1000);
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(['utf-16le'], bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(['utf-16be'], bytes);
  const wide = guessUtf16(bytes);
  if (wide) return decodeAs([wide], bytes);
  const seven = decodeHz(bytes);
  if (seven !== undefined) return seven;
  const guessed = guessChinese(bytes);
  const named = readCharset(bytes);
  const isContradicted = guessed !== undefined && /^(?:gbk|gb18030|big5)$/u.test(named ?? '');
  return decodeAs(
    ['utf-8', ...(named === undefined || isContradicted ? [] : [named]), guessed ?? 'gb18030'],
    bytes,
  );
}

/**
 * Which of the two encodings of Chinese it plainly is: nearly all bytes of the one mean something in the other too, but no words.
 * @returns undefined if neither is plainly the likelier
 */
function guessChinese(bytes: Uint8Array): 'gb18030' | 'big5' | undefined {
  const sample = bytes.subarray(0, longestSample);
  const [gb = 0, big5 = 0] = ['gb18030', 'big5'].map((name) =>
    judgeChinese(new TextDecoder(name).decode(sample)),
  );
  if (Math.abs(gb - big5) < clearly) return undefined;
  return gb > big5 ? 'gb18030' : 'big5';
}

const longestSample = 100_000;
const clearly = 0.2;

/** UTF-16 without a mark: Chinese punctuation and line ends leave zeros in every other byte. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
  let [low, high] = [0, 0];
  const range = Math.min(bytes.length, metaRange);
  for (let index = 0; index < range; index += 2) {
    if (bytes[index] === 0) high += 1;
    if (bytes[index + 1] === 0) low += 1;
  }
  if (
    low + high === 0 ||
    tryDecode(
      'utf-8',
      bytes.filter((byte) => byte !== 0),
    ) === undefined
  ) {
    // Zeros never stand in UTF-8 or GB18030 text.
    if (low > high) return 'utf-16le';
    if (high > low) return 'utf-16be';
    return undefined;
  }
  if (low > high && low * 8 > range / 2) return 'utf-16le';
  return high > low && high * 8 > range / 2 ? 'utf-16be' : undefined;
}

function readCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, metaRange));
  const [, name] = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head) ?? [];
  if (name === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(name);
    // A page that says UTF-8 and is not: the old sites' commonest mistake.
    return encoding === 'utf-8' ? undefined : encoding;
  } catch {
    return undefined;
  }
}

function tryDecode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text, if nearly everything in it can be read. */
function decodeMostly(encoding: string, bytes: Uint8Array): string | undefined {
  const text = new TextDecoder(encoding).decode(bytes);
  const broken = text.match(/\uFFFD/gu)?.length ?? 0;
  const read = text.match(/[^\P{L}A-Za-z]/gu)?.length ?? 0;
  return broken <= mostBroken(text.length) && read > 10 * broken ? text : undefined;
}

/**
 * The first encoding in which everything can be read, or else the first in which nearly everything can. What is nearly UTF-8 is
 * UTF-8: in GB18030 most of its bytes mean something too, but no text.
 * @throws ImportError
 */
function decodeAs([first = 'utf-8', ...others]: readonly string[], bytes: Uint8Array): string {
  const attempts = [
    () => tryDecode(first, bytes),
    () => decodeMostly(first, bytes),
    ...others.map((encoding) => () => tryDecode(encoding, bytes)),
    ...others.map((encoding) => () => decodeMostly(encoding, bytes)),
  ];
  for (const attempt of attempts) {
    const text = attempt();
    if (text !== undefined) return text;
  }
  throw new ImportError(
    '文件的编码认不出来，既不是 UTF-8，也不是 GB18030（GBK）、Big5 或 UTF-16。',
    '请用记事本打开，另存为 UTF-8 编码。',
  );
}
