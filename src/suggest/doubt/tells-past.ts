import { finished } from '../time/discourse/promise-words.ts';

/** What tells that a paragraph speaks of what has been: a number that is compared, or that there is; something that was done. */
const past =
  /同比|环比|[比较](?:上年|去年)|去年|上年|截[至止]|超额|圆满|连续|成为|历史|最[多快高大长]|增长|突破|居全|位居|位列|受益|惠及|共(?:投入|完成|建成|新建|新改建|实施|开工|开通|出动|组织)|(?:前|1\s*[-—–~～至到]\s*)1?\d个?月|年初至今|以来|(?<!确保|力争|计划|将|要|争取|预计)(?:全面)?(?:完成|建成)(?:投资|了|通车)?[^，。；]{0,12}\d/u;
/** Whether a text compares, sums up or tells of something done. */
export function tellsPast(text: string): boolean {
  return past.test(text) || finished.test(text);
}
