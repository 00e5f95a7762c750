import type { Frontmatter } from '../../schema/frontmatter.ts';
import type { Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';
import type { Before } from '../subject/carry.ts';

/** What a plan is, and what is promised by it. */
const promise =
  /将(?![近军])|计划|力争|力促|确保|争取(?!到|了)|拟(?=[新建开安完投改竣])|目标|任务|预计|明年|下一步|下半年|规划|下达|安排|届时|(?<![主需必重首纲摘])要(?![求素点闻])|(?:年|月)底?前/u;
/** A plan that was fulfilled, or stands in a name, promises nothing. */
const fulfilled =
  /(?:占|为|达到?|完成|超额?|的|年度|全年|年初|总|省[定级]?|市|年)(?:年度|全年|年初|总|既定|责任|投资)*(?:计划|目标|任务)(?:任务|数|投资|值|总数)?(?=的|\d|[，。、；]|$)|计划[内外]|工作计划/gu;
/** What tells of something that has been. */
const report =
  /已(?!纳入|列入)|累计|共(?:完成|建成|投|新|实施|开)|共计|截[至止]|目前|去年|上年|同比|环比|完成率|超额|圆满|顺利|以来|[成到]了|达到?(?:约|近)?\d|100%|[“"]十[一二三四五六]五/u;
const stop = /[。！？!?\n]/u;

/**
 * A number is a target where its sentence promises. Without such a word it is one only in a document that does nothing else, and only if
 * the sentence reports nothing: 农村公路总里程达到900公里 in a plan is what there is already.
 * @param isLed whether a heading, or a sentence before, promises all that follows
 */
export function doubtPromise(
  { text }: Pick<Reading, 'text'>,
  { start, end }: Part,
  { kind }: Pick<Before, 'kind'>,
  { reviews }: Pick<Frontmatter, 'reviews'>,
  isLed: boolean,
): string | undefined {
  if (kind !== 'target') return undefined;
  const from = text.slice(0, start).split(stop).at(-1)?.length ?? 0;
  const sentence = text.slice(start - from, end);
  const here = text.slice(start, end + nearby);
  if (promise.test(sentence.replaceAll(fulfilled, '')) || aim.test(here)) return undefined;
  return report.test(sentence) || (reviews.length > 0 && !isLed) ? '没有说是计划，可能是已经做到的' : undefined;
}
/** In characters: how far behind a number 的任务 is of it. */
const nearby = 8;
const aim = /计划|任务|目标/u;
