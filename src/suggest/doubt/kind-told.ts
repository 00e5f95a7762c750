import type { Frontmatter } from '../../schema/frontmatter.ts';
import type { Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';
import type { Before } from '../subject/carry.ts';
import { finished } from '../time/discourse/promise-words.ts';

/** What tells that a paragraph speaks of what has been: a number that is compared, or that there is; something that was done. */
const past =
  /同比|环比|[比较](?:上年|去年)|去年|上年|截[至止]|超额|圆满|连续|成为|历史|最[多快高大长]|增长|突破|居全|位居|位列|受益|惠及|共(?:投入|完成|建成|新建|新改建|实施|开工|开通|出动|组织)|(?:前|1\s*[-—–~～至到]\s*)1?\d个?月|年初至今|以来|(?<!确保|力争|计划|将|要|争取|预计)(?:全面)?(?:完成|建成)(?:投资|了|通车)?[^，。；]{0,12}\d/u;
/** What nobody promises by its number. */
const neverPlanned = /查处|查获|查扣|出动|检查|排查|受理|办结|处罚|卸载|抢[险修通]|救援|发生/u;

/** 将, or what is to be done, at the head of a clause: 加强管护，列养率达到▯. */
const promise =
  /将|计划|力争|确保|争取|目标|任务|拟|不低于|(?<=^|[。；，：])\s*(?:要|推动|推进|加快|加强|提升|深化|落实|完善|持续|继续|全面|着力|大力|扎实|做好|抓好|强化|实施|开展|优化|建立|健全|巩固)/u;
const reached = /达|为|突破|超过|有/u;

/**
 * 全县公路总里程达到1200公里, in a plan that says 将 elsewhere: what there is already, told in a paragraph that promises nothing.
 */
export function doubtReached(
  { text, names, goesOnFrom, document }: Pick<Reading, 'text' | 'names' | 'goesOnFrom' | 'document'>,
  part: Part,
  { measure, kind }: Pick<Before, 'measure' | 'kind'>,
  { plans, reviews }: Pick<Frontmatter, 'plans' | 'reviews'>,
): string | undefined {
  if (kind !== 'target' || plans.length === 0 || reviews.length > 0 || !names.isLevel(measure))
    return undefined;
  const isTold = reached.test(text.slice(part.start, part.end)) && !promise.test(goesOnFrom + text);
  return isTold && (document.match(/将|计划/gu)?.length ?? 0) > 1
    ? '文件是计划，这里像是已经达到的'
    : undefined;
}

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
  return past.test(said) || finished.test(said) ? undefined : '文件既写计划又写成果，这里没有说是哪一样';
}
