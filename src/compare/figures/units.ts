import type { Figure } from './figure.ts';

/** What is counted in two words. */
const sameUnits: Readonly<Record<string, string>> = { 台: '辆', 台次: '辆次', 名: '人', 场次: '场' };

/** What is counted in two words where it is what the words around the number say. */
const sameBeside: ReadonlyMap<string, { readonly as: string; readonly words: RegExp }> = new Map([
  ['人次', { as: '人', words: /客运|旅客|客流|乘客|游客|人员流动|流动量|出行|客(?=$|共|约)/u }],
  ['辆次', { as: '辆', words: /流量|车流|车次|查|检测|超限|超载/u }],
  ['户', { as: '家', words: /企业|公司|业户|商户/u }],
  ['起', { as: '件', words: /案|违法|违规|违章|投诉/u }],
  ['宗', { as: '件', words: /案|违法|违规|违章|投诉/u }],
  ['场', { as: '次', words: /演练|活动|宣传|宣讲|讲座|会/u }],
  ['部', { as: '辆', words: /[车辆]$|[车辆](?=$|[，。；、])|新能源|公交/u }],
]);

/** So much of a text before a number and behind it says what it counts. */
const [before, behind] = [40, 6];

/** A figure's unit, the same for what is counted in two words. */
export function unitOf({ unit = '', start, end }: Figure, text: string): string {
  const plain = sameUnits[unit] ?? unit;
  const other = sameBeside.get(plain);
  if (!other) return plain;
  const beside = text.slice(Math.max(0, start - before), start) + text.slice(end, end + behind);
  return other.words.test(beside) ? other.as : plain;
}
