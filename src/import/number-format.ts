/**
 * Writes numbers as Word does in automatic numbering (ECMA-376-1, 17.18.59 ST_NumberFormat). Formats of other scripts, and
 * values beyond what a format reaches, are written in decimal.
 */
export function formatNumber(format: string, value: number, pattern?: string): string {
  if (value < 0) return String(value);
  if (format === 'custom') return String(value).padStart(countDigits(pattern), '0');
  const written = formats[format]?.(value);
  return written ?? String(value);
}

type Format = (value: number) => string | undefined;

/** 1.. from one block of characters of Unicode. */
function pick(first: string, count: number): Format {
  const start = first.codePointAt(0) ?? 0;
  return (value) => (value >= 1 && value <= count ? String.fromCodePoint(start + value - 1) : undefined);
}

function pickFrom(characters: string): Format {
  const all = [...characters];
  return (value) => all[value - 1];
}

const han = '〇一二三四五六七八九';

/** 10 → 一〇, 2023 → 二〇二三. */
function writeDigits(value: number): string {
  return [...String(value)].map((digit) => han[Number(digit)] ?? '').join('');
}

/** Numbers below a hundred with 十, as outlines have them; larger ones digit by digit: 十二, 九十九, 一〇〇. */
const countByDigits: Format = (value) => (value < 100 ? countWith(han, '十百千')(value) : writeDigits(value));

/**
 * Numbers to 9,999 with their units: 105 → 一百〇五.
 * @param full whether 10 to 19 keep their first digit (壹拾贰)
 * @param bare whether 1 is left out before 百 and 千, as Japanese does
 */
function countWith(digits: string, units: string, full = false, bare = false): Format {
  return (value) => {
    if (value === 0) return digits[0];
    if (value > 9999) return undefined;
    let zero = '';
    let written = '';
    for (let exponent = 3; exponent >= 0; exponent -= 1) {
      const digit = Math.floor(value / 10 ** exponent) % 10;
      if (digit === 0) {
        if (written !== '') zero = bare ? '' : (digits[0] ?? '');
        continue;
      }
      const silent = digit === 1 && exponent > 0 && ((exponent === 1 && written === '' && !full) || bare);
      written +=
        zero + (silent ? '' : (digits[digit] ?? '')) + (exponent > 0 ? (units[exponent - 1] ?? '') : '');
      zero = '';
    }
    return written;
  };
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const writeRoman: Format = (value) => {
  if (value < 1 || value > 3999) return undefined;
  let rest = value;
  let written = '';
  for (const [size, letters] of romans) {
    written += letters.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return written;
};

/** a to z, then aa, bb to zz, as Word goes on; not as columns of a spreadsheet. */
const writeLetter: Format = (value) =>
  value >= 1 && value <= 780
    ? String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
    : undefined;

const upper =
  (format: Format): Format =>
  (value) =>
    format(value)?.toUpperCase();

const lower =
  (format: Format): Format =>
  (value) =>
    format(value)?.toLowerCase();

const writeWide: Format = (value) =>
  [...String(value)].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join('');

const writeOrdinal: Format = (value) => {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
};

const formats: Readonly<Record<string, Format>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: writeWide,
  decimalFullWidth2: writeWide,
  decimalEnclosedCircle: pick('①', 20),
  decimalEnclosedCircleChinese: pick('①', 20),
  decimalEnclosedParen: pick('⑴', 20),
  decimalEnclosedFullstop: pick('⒈', 20),
  numberInDash: (value) => `- ${value} -`,
  upperRoman: writeRoman,
  lowerRoman: lower(writeRoman),
  upperLetter: upper(writeLetter),
  lowerLetter: writeLetter,
  ordinal: writeOrdinal,
  hex: (value) => value.toString(16).toUpperCase(),
  chineseCounting: countByDigits,
  taiwaneseCounting: countByDigits,
  chineseCountingThousand: countWith('零一二三四五六七八九', '十百千'),
  taiwaneseCountingThousand: countWith('零一二三四五六七八九', '十百千'),
  japaneseCounting: countWith(han, '十百千', false, true),
  ideographDigital: writeDigits,
  japaneseDigitalTenThousand: writeDigits,
  taiwaneseDigital: writeDigits,
  chineseLegalSimplified: countWith('零壹贰叁肆伍陆柒捌玖', '拾佰仟', true),
  ideographLegalTraditional: countWith('零壹貳參肆伍陸柒捌玖', '拾佰仟', true),
  japaneseLegal: countWith('〇壱弐参四伍六七八九', '拾百阡', true),
  ideographEnclosedCircle: pick('㊀', 10),
  ideographTraditional: pickFrom('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: pickFrom('子丑寅卯辰巳午未申酉戌亥'),
};

/** `001, 002, 003, ...` asks for three digits (17.9.17, attribute format). */
function countDigits(pattern = ''): number {
  return Math.min(/^0*\d/u.exec(pattern)?.[0].length ?? 1, 10);
}
