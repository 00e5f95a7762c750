import type { Frontmatter } from '../../schema/frontmatter.ts';
import type { Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';
import type { Before } from '../subject/carry.ts';
import { untold } from './of-kind.ts';
import { finished } from '../time/discourse/promise-words.ts';

/** What tells that a paragraph speaks of what has been: a number that is compared, or that there is; something that was done. */
const past =
  /同比|环比|[比较](?:上年|去年)|去年|上年|截[至止]|超额|圆满|连续|成为|历史|最[多快高大长]|增长|突破|居全|位居|位列|受益|惠及|共(?:投入|完成|建成|新建|新改建|实施|开工|开通|出动|组织)|(?:前|1\s*[-—–~～至到]\s*)1?\d个?月|年初至今|以来|(?<!确保|力争|计划|将|要|争取|预计)(?:全面)?(?:完成|建成)(?:投资|了|通车)?[^，。；]{0,12}\d/u;
/** Whether a text compares, sums up or tells of something done. */
export function tellsPast(text: string): boolean {
  return past.test(text) || finished.test(text);
}

/** What nobody promises by its number. */
const neverPlanned = /查处|查获|查扣|出动|检查|排查|受理|办结|处罚|卸载|抢[险修通]|救援|发生/u;

/**
 * 新改建农村公路60公里, in a document that plans and reports: no word tells which of both it is. What there is, and what was carried, is not
 * promised so.
 */
export function doubtKind(
  { text, parts, names, goesOnFrom }: Pick<Reading, 'text' | 'parts' | 'names' | 'goesOnFrom'>,
  part: Part,
  { measure }: Pick<Before, 'measure'>,
  { plans, reviews }: Pick<Frontmatter, 'plans' | 'reviews'>,
): string | undefined {
  if (plans.length === 0 || reviews.length === 0 || names.isLevel(measure)) return undefined;
  if (neverPlanned.test(text.slice(part.start, part.end))) return undefined;
  const end = parts.findLast(({ sentence }) => sentence === part.sentence)?.end ?? part.end;
  const said = `${goesOnFrom}\n${text.slice(0, end)}`;
  return tellsPast(said) ? undefined : untold;
}
