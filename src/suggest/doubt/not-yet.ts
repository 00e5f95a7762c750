import type { StatementKind } from '../../schema/document.ts';
import type { Frontmatter } from '../../schema/frontmatter.ts';
import type { Part } from '../reading/split-text.ts';
import { rule, type Rule } from './case.ts';

const ordered = '可能只是下达、批准的任务，还没有做';
const started = '后面说刚开工，还没有建成';

/** It may not have been done yet; what is promised need not. */
export const notYet: readonly Rule[] = [
  rule(
    '可能只是开了工，还没有建成',
    ({ unit, isFlow, around, speaksOf }) =>
      isFlow && unit !== '元' && begun.test(around.own) && !speaksOf(begun),
  ),
  rule(ordered, ({ unit, isFlow, around: { own } }) => {
    return isFlow && unit !== '元' && /下达|批复|批准|立项|列入|纳入/u.test(own) && !/完成|建成/u.test(own);
  }),
  rule('说的是还没有做的', ({ counts, around: { own } }) => counts === 'things' && left.test(own)),
  rule(started, ({ unit, isFlow, behind, speaksOf }) => {
    return isFlow && unit !== '元' && justBegun.test(behind) && !speaksOf(begun);
  }),
];

const begun = /启动|动工|开工|正在|在建|拟建(?!成)/u;
/** 尚有▯需要改善 */
const left = /(?:尚|还|仍)(?:有|需|未)|需要|亟[需待]|缺口/u;
const justBegun = /^[，,]?(?:目前|现在?)?(?:均|都|全部|已|全面)+(?:开工|启动|动工|进场)/u;

/** 新增公交专用道40公里以上, in a document that plans as well: what was done is counted exactly. */
export function doubtDone(
  { kind }: { readonly kind: StatementKind },
  { quantity }: Part,
  words: string,
  { plans }: Pick<Frontmatter, 'plans'>,
): string | undefined {
  const isBound = /\d\s*\p{Script=Han}{1,4}以上/u.test(words) && !/已|累计|共|达|超|实际|完成/u.test(words);
  return kind === 'result' && plans.length > 0 && isBound && quantity?.unit !== '%'
    ? '说的是“以上”，可能是计划，不是做完的'
    : undefined;
}

/** Whether a reason holds nothing against a promise. */
export function isOfResults(reason: string | undefined): boolean {
  return reason === ordered || reason === started;
}
