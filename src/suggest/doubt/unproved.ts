import type { Frontmatter } from '../../schema/frontmatter.ts';
import type { Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';
import type { Before } from '../subject/carry.ts';
import { unpromised } from './of-kind.ts';

/** What a plan is, and what is promised by it. */
const promise =
  /将(?![近军])|计划|规划(?=完成|新|建|改|实施|投资)|力争|力促|确保|争取(?!到|了)|拟(?=[新建开安完投改竣])|目标|任务|预计|明年|下一[步年]|下半年|不低于|不少于|下达|安排|届时|今年(?!以?来)|年内|全年|(?<![主需必重首纲摘])要(?![求素点闻])|(?:年|月)底?前|(?<!截)[到至](?:20\d{2}年|[“"]?十[一二三四五六七八九]五[”"]?期?末)/u;
/** A plan that was fulfilled, or stands in a name, promises nothing. */
const fulfilled =
  /(?:占|为|达到?|完成|超额?|的|年度|全年|年初|总|省[定级]?|市|年)(?:年度|全年|年初|总|既定|责任|投资)*(?:计划|目标|任务)(?:任务|数|投资|值|总数)?(?=的|\d|[，。、；]|$)|计划[内外]|工作计划/gu;
/** 全县争取资金▯: it may have come already. */
const won = /(?<!计划|力争|将|要|目标)争取[^，。；\d]*(?:资金|补助)/gu;
/** What tells of something that has been. */
const report =
  /(?:^|[，。；\n])继|已(?!纳入|列入|有)|累计|共(?:完成|建成|投|新|实施|开)|共计|截[至止]|目前|去年|上年|同比|环比|完成率|超额|圆满|顺利|(?<!今年)以来|[“"]十[一二三四五六]五/u;
/** How much there is: a plan may want it, or have it already. */
const reached = /达|为|突破|超过|有|100%/u;
/** 全县营运客车▯、班线▯: nothing is done. */
const isThere =
  /^\s*(?:全|我|本)[省市县区州旗](?:现有|共有)?(?:(?!新|完成|实现|力争|建|开|改)[^，。；、\d%]{2,8}[\d.]+万?[^，。；、\d%]{1,3}(?:[，、]|$))+$/u;
/** What is to be done, at the head of a clause: 加强管护，列养率达到▯. */
const undertakes =
  /(?<=^|[。；，：])\s*(?:推动|推进|加快|加强|提升|深化|落实|完善|持续|继续|全面|着力|大力|扎实|做好|抓好|强化|实施|开展|优化|建立|健全|巩固)/u;
const stops = ['。', '！', '？', '\n'];
/** In characters: what stands farther behind is of something else. */
const farthest = 200;

/** What a number and its document are. */
export interface Promised {
  /** Whether a heading, or a sentence before, promises all that follows. */
  readonly isLed: boolean;
  /** Whether its own words promise, or its sentence goes on with what was done of it: 铺排90公里，已完成40公里. */
  readonly isTold: boolean;
}

/**
 * A number is a target where its sentence promises. Without such a word it is one only in a document that does nothing else, and only if
 * the sentence reports nothing: 农村公路总里程达到900公里, told beside what is promised, is what there is already.
 */
export function doubtPromise(
  { text, names, goesOnFrom, document }: Pick<Reading, 'text' | 'names' | 'goesOnFrom' | 'document'>,
  { start, end }: Part,
  { kind, measure }: Pick<Before, 'kind' | 'measure'>,
  { reviews }: Pick<Frontmatter, 'reviews'>,
  { isLed, isTold }: Promised,
): string | undefined {
  if (kind !== 'target' || measure === undefined || isTold) return undefined;
  const from = Math.max(...stops.map((sign) => text.lastIndexOf(sign, start - 1))) + 1;
  const sentence = text.slice(from, end).replaceAll(fulfilled, '').replaceAll(won, '');
  const behind = text.slice(end, end + farthest).split('。')[0] ?? '';
  const isPromised =
    promise.test(sentence) || aim.test(text.slice(start, end + nearby)) || goesOn.test(behind);
  if (isPromised) return undefined;
  if (report.test(sentence) || (reviews.length > 0 && !isLed)) return unpromised;
  const isStanding =
    names.isLevel(measure) &&
    (isThere.test(sentence) || (reached.test(text.slice(start, end)) && !isToBe(goesOnFrom + text)));
  return isStanding && reviews.length === 0 && (document.match(/将|计划/gu)?.length ?? 0) > 1
    ? unpromised
    : undefined;
}

function isToBe(paragraph: string): boolean {
  return promise.test(paragraph.replaceAll(fulfilled, '')) || undertakes.test(paragraph);
}

/** In characters: how far behind a number 的任务 is of it. */
const nearby = 8;
const aim = /计划|任务|目标/u;
/** ▯，是今年要办好的实事之一 */
const goesOn = /[，—]这?是[^。；]*(?:任务|实事|目标|承诺)/u;
