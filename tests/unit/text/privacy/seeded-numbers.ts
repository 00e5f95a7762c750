import { passesLuhn } from '../../../../src/text/privacy/bank-card.ts';
import { checkCharacter } from '../../../../src/text/privacy/identity-number.ts';
import type { Random } from '../../../bench/corpus/random.ts';

type Make = (random: Random) => string;

const between = (random: Random, low: number, high: number): number => random.int(low, high);
const choose = <Item>(random: Random, items: readonly Item[]): Item => random.pick(items);
const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => between(random, 0, 9)).join('');
/** A number that does not begin with 0. */
const count = (random: Random, length: number): string =>
  String(between(random, 1, 9)) + digits(random, length - 1);
const two = (random: Random, low: number, high: number): string =>
  String(between(random, low, high)).padStart(2, '0');
const year = (random: Random): string => String(between(random, 2005, 2026));
const day = (random: Random): string => two(random, 1, 12) + two(random, 1, 28);

const area: Make = (random) =>
  choose(random, ['110105', '220102', '330483', '431227', '510722', '620102', '650104']);

const identity: Make = (random) => {
  const body = `${area(random)}${between(random, 1940, 2015)}${day(random)}${digits(random, 3)}`;
  return body + checkCharacter(body);
};
const oldIdentity: Make = (random) =>
  `${area(random)}${between(random, 30, 98)}${day(random)}${digits(random, 3)}`;
const mobile: Make = (random) => `1${between(random, 3, 9)}${digits(random, 9)}`;

const withCheckDigit = (body: string): string => {
  const [found = ''] = Array.from({ length: 10 }, (_, digit) => body + String(digit)).filter(passesLuhn);
  return found;
};
const card: Make = (random) =>
  withCheckDigit(
    choose(random, [
      () => `62${digits(random, 16)}`,
      () => `62${digits(random, 13)}`,
      () => `4${digits(random, 14)}`,
      () => `5${between(random, 1, 5)}${digits(random, 13)}`,
    ])(),
  );

const group = (number: string, lengths: readonly number[], sign: string): string => {
  let rest = number;
  const groups = lengths.map((length) => {
    const taken = rest.slice(0, length);
    rest = rest.slice(length);
    return taken;
  });
  return [...groups, rest].filter((one) => one !== '').join(sign);
};
const widen = (number: string): string =>
  number.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** How people write private numbers; every kind is as frequent as the others. */
export const privateForms: readonly Make[] = [
  identity,
  (random) => group(identity(random), [6, 8], choose(random, [' ', '-'])),
  (random) => widen(identity(random)),
  (random) => identity(random).replace('X', 'x'),
  oldIdentity,
  mobile,
  (random) => group(mobile(random), [3, 4, 4], choose(random, [' ', '-'])),
  (random) => `+86 ${mobile(random)}`,
  (random) => `86-${mobile(random)}`,
  (random) => widen(mobile(random)),
  card,
  (random) => group(card(random), [4, 4, 4, 4], ' '),
  (random) => group(card(random), [4, 4, 4, 4], '-'),
];

/** What looks like a private number and is none: each of a kind that stands in official texts. */
export const lookAlikes: readonly Make[] = [
  // 索引号
  (random) => `${digits(random, 9)}/${year(random)}-${digits(random, 5)}`,
  (random) => `${digits(random, 9)}-${year(random)}${day(random)}-${digits(random, 5)}`,
  // 金额
  (random) => `${count(random, 11)}元`,
  (random) => `${count(random, between(random, 2, 9))}.${digits(random, 2)}万元`,
  (random) => `合计：${count(random, 11)}`,
  (random) => `${count(random, 2)},${digits(random, 3)},${digits(random, 3)},${digits(random, 3)}元`,
  // 路线、桩号
  (random) => `${choose(random, ['G', 'S', 'X', 'Y', 'C'])}${count(random, 3)}`,
  (random) => `C${count(random, 3)}${area(random)}`,
  (random) => `K${count(random, 4)}+${digits(random, 3)}`,
  // 坐标
  (random) => `东经113.${digits(random, 11)}，北纬27.${digits(random, 11)}`,
  (random) => `${between(random, 100, 120)}.1${between(random, 3, 9)}${digits(random, 9)}`,
  // 条形码、快递单号、订单号、流水号
  (random) => `69${digits(random, 11)}`,
  (random) => `SF${digits(random, 13)}`,
  (random) => `订单号：${count(random, choose(random, [11, 15, 16, 18, 19]))}`,
  (random) => `${year(random)}${day(random)}${digits(random, 6)}`,
  (random) => `${year(random)}${day(random)}${digits(random, 10)}`,
  // 统一社会信用代码、许可证号、发票
  (random) => `9${digits(random, 7)}MA${digits(random, 7)}X`,
  (random) => `许可证号：${area(random)}${digits(random, 6)}`,
  (random) => `发票号码：${digits(random, 8)}`,
  // 文号、合同号、项目代码
  (random) => `云交〔${year(random)}〕${between(random, 1, 999)}号`,
  (random) => `${year(random)}-${area(random)}-48-01-${digits(random, 6)}`,
  // 电话
  () => '12328',
  (random) => `0744-${between(random, 2, 8)}${digits(random, 6)}`,
  (random) => `400-${digits(random, 3)}-${digits(random, 4)}`,
  (random) => `（0731）${between(random, 2, 8)}${digits(random, 7)}`,
  // 身份证号码、银行卡号的样子，校验不对
  (random) => {
    const number = identity(random);
    return number.slice(0, 17) + (number.endsWith('5') ? '6' : '5');
  },
  (random) => {
    const number = card(random);
    return number.slice(0, -1) + String((Number(number.at(-1)) + 1) % 10);
  },
  // 日期、时间戳、版本
  (random) =>
    `${year(random)}-${two(random, 1, 12)}-${two(random, 1, 28)} ${two(random, 0, 23)}:${two(random, 0, 59)}`,
  (random) => String(between(random, 1500000000000, 1790000000000)),
  (random) =>
    `https://www.example.com/art/${year(random)}/${digits(random, 2)}/art_${digits(random, 4)}_1${between(random, 3, 9)}${digits(random, 9)}.html`,
  // 没有标明的长数
  (random) => count(random, choose(random, [10, 12, 13, 14, 20])),
  (random) => `${count(random, 4)} ${count(random, 4)} ${count(random, 4)}`,
];

/** What stands before and behind a number in a sentence. */
export const surroundings: readonly (readonly [string, string])[] = [
  ['', ''],
  ['联系', '。'],
  ['（', '）'],
  ['见2023 ', ' 等'],
  ['甲、', '、乙'],
  ['：', '；'],
];
