const digits = new Map(Array.from('〇一二三四五六七八九', (digit, value) => [digit, value]));
digits.set('零', 0).set('两', 2);

const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
/** 廿 and 卅 are a digit and its 十 in one character. */
const tens: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };
const tenThousand = 10_000;
const hundredMillion = 100_000_000;

/** A piece of a number below ten thousand: 零, a digit with its unit, or a last digit. */
const piece = /[零〇]|([一二两三四五六七八九]?)([千百十])|([廿卅])|([一二两三四五六七八九])/uy;

/** Three digits or more, or with a zero among them: two bare digits (四五类) mean “four or five”, not 45. */
const digitString = /^(?:[一二三四五六七八九][〇零一二三四五六七八九]{2,}|[一二三四五六七八九][〇零])$/u;

const decimal = /^(.+)点([〇零一二三四五六七八九]+)(万亿|亿|万)?$/u;

/**
 * Reads a number in Chinese numerals: 二十八 → 28, 三万五千 → 35000, 一点五亿 → 150000000, 二〇二三 → 2023.
 * Integers up to 10^15 are exact. What is not well-formed, or has two readings (一百五, 三万五, 两三), is `undefined`.
 */
export function parseChineseNumber(text: string): number | undefined {
  if (text === '零' || text === '〇') return 0;
  if (digitString.test(text)) return Number(readDigits(text));
  const [, whole = '', fraction = '', scale = ''] = decimal.exec(text) ?? [];
  if (whole === '') return parseInteger(text);
  const integer = whole === '零' || whole === '〇' ? 0 : parseInteger(whole);
  if (integer === undefined) return undefined;
  // Written out and read again: 1.1 × 10^8 in floating point is not 110000000.
  return Number(`${integer}.${readDigits(fraction)}e${String(exponents[scale] ?? 0)}`);
}

const exponents: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 万亿: 12 };

function readDigits(text: string): string {
  return [...text].map((character) => String(digits.get(character))).join('');
}

function parseInteger(text: string): number | undefined {
  return parseScaled(text, '亿', hundredMillion, false, (part, follows) =>
    parseScaled(part, '万', tenThousand, follows, parseSection),
  );
}

type Parse = (text: string, follows: boolean) => number | undefined;

/** Splits at the last 亿 or 万; what stands on either side is a number of its own. */
function parseScaled(
  text: string,
  mark: string,
  scale: number,
  follows: boolean,
  parse: Parse,
): number | undefined {
  const position = text.lastIndexOf(mark);
  if (position < 0) return parse(text, follows);
  const high = parse(text.slice(0, position), follows);
  const rest = text.slice(position + 1);
  const low = rest === '' ? 0 : parse(rest, true);
  if (high === undefined || high === 0 || low === undefined || low >= scale) return undefined;
  const value = high * scale + low;
  return value <= 1e15 ? value : undefined;
}

/**
 * Reads a number below ten thousand.
 * @param follows whether 万 or 亿 stands before it: then it may begin with 零, and a last digit must (三万零五)
 */
function parseSection(text: string, follows: boolean): number | undefined {
  let value = 0;
  let smallest = follows ? tenThousand : 0;
  let zero = false;
  let ended = text === '';
  piece.lastIndex = 0;
  while (piece.lastIndex < text.length) {
    const match = piece.exec(text);
    if (!match || ended) return undefined;
    const [, digit = '', unit, ten, last] = match;
    if (unit !== undefined || ten !== undefined) {
      const size = unit === undefined ? 10 : (units[unit] ?? 0);
      if (smallest !== 0 && size >= smallest) return undefined;
      if (digit === '' && unit !== undefined && (unit !== '十' || smallest !== 0)) return undefined;
      if (digit === '两' && unit === '十') return undefined;
      if (zero && size * 10 === smallest && smallest < tenThousand) return undefined;
      value += ten === undefined ? (digits.get(digit) ?? 1) * size : (tens[ten] ?? 0);
      [smallest, zero] = [size, false];
    } else if (last !== undefined) {
      if (smallest > 10 && !zero) return undefined;
      if (last === '两' && smallest !== 0) return undefined;
      value += digits.get(last) ?? 0;
      [ended, zero] = [true, false];
    } else {
      if (zero || smallest <= 10) return undefined;
      zero = true;
    }
  }
  return zero || text === '' ? undefined : value;
}

/** Writes an integer from 1 to 9999 in Chinese numerals, as outlines and dates do: 28 → 二十八, 105 → 一百零五, 12 → 十二. */
export function formatChineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999)
    throw new RangeError(`${value} is not in 1..9999`);
  const numerals = '零一二三四五六七八九';
  const names = ['', '十', '百', '千'];
  const written = [...String(value)].map((digit, index, all) =>
    digit === '0' ? '零' : (numerals[Number(digit)] ?? '') + (names[all.length - 1 - index] ?? ''),
  );
  return written.join('').replace(/零+$/u, '').replace(/零+/gu, '零').replace(/^一十/u, '十');
}
