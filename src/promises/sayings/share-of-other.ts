import { unitClassOf } from '../../text/quantity/unit-class.ts';

const money = /投资|资金|产值/u;
const preparation = /征地|征拆|征迁|拆迁|用地|前期|招标|招投标|设计|合格率|满意/u;

/**
 * Whether a share is one of something else than what is counted: of 新建16公里 完成投资的100% tells nothing but how much was spent.
 * @param text words with the share in them
 * @param unit of what is counted
 */
export function isShareOfOther(text: string, share: string, unit: string): boolean {
  const clause = text.split(/[，,；;。]/u).find((one) => one.includes(share)) ?? text;
  return preparation.test(clause) || (money.test(clause) && unitClassOf(unit) !== 'money');
}
