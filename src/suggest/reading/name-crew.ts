import { gap } from './gap.ts';

const bare = new RegExp(`^(?:出动|派出|共|累计)?(人员|车辆?|队员)${gap}$`, 'u');
/** Who or what was sent out before it in the sentence: 执法车, 督查人员. */
const sent = /(执法|稽查|路政|治超|海事|检查|督查|督导|抢险|应急)(?:人员|队员|车辆?|力量|船艇)/gu;

/** 出动执法车▯、人员▯: what is listed with them is of the same. */
export function nameCrew(own: string, earlier: readonly string[]): string | undefined {
  const [, thing] = bare.exec(own) ?? [];
  const [last = ''] = earlier.join('，').match(sent)?.slice(-1) ?? [];
  const [who] = /^(?:执法|稽查|路政|治超|海事|检查|督查|督导|抢险|应急)/u.exec(last) ?? [];
  return thing === undefined || who === undefined
    ? undefined
    : `出动${who}${thing === '车' ? '车辆' : thing}${gap}`;
}
