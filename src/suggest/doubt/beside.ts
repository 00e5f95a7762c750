import type { Paragraph } from '../../schema/document.ts';
import type { Before } from '../subject/carry.ts';
import { completed } from '../reading/completed.ts';
import type { Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';
import { isOfKind } from './of-kind.ts';

/** Of several numbers in a row the head of the table tells which was promised and which was done. */
export function doubtRow({ kind, text }: Paragraph, parts: readonly Part[]): string | undefined {
  const cells = new Set(
    parts.filter(({ quantity }) => quantity).map(({ start }) => text.slice(0, start).split('\t').length),
  );
  return kind === 'row' && cells.size > 1 ? '要看表头才知道是目标还是成果' : undefined;
}

/** Another level of the same: 3000亿元，力争突破3300亿元. */
const otherLevel = /力争|突破|确保|争取|已|实际|预计|累计|完成/u;

/** A part of what has been counted already is no second number of the same measure. */
export function doubtRepetition(
  before: readonly Before[],
  { measure, kind, period }: Pick<Before, 'measure' | 'kind' | 'period'>,
  {
    part,
    parts,
    isNamedHere,
    words,
  }: { part: Part; parts: readonly Part[]; isNamedHere: boolean; words: string },
): string | undefined {
  // 完成130亿元，首次突破百亿元: no other level, but a round word for the same.
  const isOther = otherLevel.test(kind === 'result' ? words.replaceAll('突破', '') : words);
  // 全市客运量506万人；市区客运量▯
  const isCity = ofCity.test(words);
  if (measure === undefined || (!part.isPart && !isCity && (isNamedHere || isOther))) return undefined;
  // 十年来完成700亿元，其中2021年全年完成90亿元
  if (/(?:19|20)\d{2}年/u.test(words)) return undefined;
  const isSame = before.some((one) => {
    const from = parts.find(({ start }) => start === one.start);
    return (
      one.measure === measure &&
      // “十四五”期间1500公里，2022年300公里
      one.period === period &&
      (part.isPart || isCity || (one.kind === kind && from?.sentence === part.sentence))
    );
  });
  return isSame ? '可能是前面那个数的一部分' : undefined;
}

const ofCity = /^(?:市区|城区|县城|主城区|中心城区|[市县区]本级)(?!公交|出租|新)/u;

/** 公路通车里程达▯，通车总里程突破▯, 年末好路率▯，年平均好路率▯: there are not two levels of the same at one time. */
export function doubtTwoLevels(
  before: readonly Before[],
  { parts, names, text }: Pick<Reading, 'parts' | 'names' | 'text'>,
  part: Part,
  { measure, kind, period }: Pick<Before, 'measure' | 'kind' | 'period'>,
): string | undefined {
  const isRate = part.quantity?.unit === '%' && !text.slice(part.start, part.end).includes('平均');
  if (!names.isLevel(measure) || isRate) return undefined;
  const isTold = before.some((one) => {
    const from = parts.find(({ start }) => start === one.start);
    return (
      one.measure === measure &&
      one.kind === kind &&
      one.period === period &&
      from?.sentence === part.sentence
    );
  });
  return isTold ? '前面已经说了它有多少，这里可能是别的' : undefined;
}

const grows = /增|升|降|减|同比|环比/u;

/** By how much something grew is no surer than how much it is. */
export function doubtBase(
  before: readonly Before[],
  { parts, text }: Pick<Reading, 'parts' | 'text'>,
  part: Part,
): string | undefined {
  const last = before.at(-1);
  const from = last && parts.find(({ start }) => start === last.start);
  const isBase =
    part.quantity?.unit === '%' &&
    grows.test(text.slice(part.start, part.end)) &&
    from?.sentence === part.sentence &&
    from.quantity?.unit !== '%';
  return isBase ? last?.doubt : undefined;
}

/** What was proposed last is not sure if the number behind it is of the same, and tells better how much was done. */
export function correctLast<One extends Before>(
  before: readonly One[],
  { parts, text }: Pick<Reading, 'parts' | 'text'>,
  part: Part,
  { measure, kind }: Pick<Before, 'measure' | 'kind'>,
): (One & { readonly doubt: string }) | undefined {
  const last = before.at(-1);
  const from = last && parts.find(({ start }) => start === last.start);
  if (!last || measure === undefined || last.measure !== measure || last.kind !== kind) return undefined;
  if (from?.sentence !== part.sentence || from.quantity?.unit !== part.quantity?.unit) return undefined;
  const words = text.slice(part.start, part.end);
  const isGoal =
    kind === 'result' &&
    completed.test(words) &&
    !/目标|任务|计划/u.test(words) &&
    !completed.test(text.slice(from.start, from.end));
  if (isGoal) return { ...last, doubt: '后面又说完成了多少，这里可能是任务，不是做完的' };
  const isRound = round.test(text.slice(from.start, from.quantity?.end)) && exact.test(words);
  return isRound ? { ...last, doubt: '后面有更准的数' } : undefined;
}

/** 突破6000公里，达到6120公里 */
const round = /(?:突破|超过|跨越|跨上|迈上|跃上)[^，]*$/u;
const exact = /^(?:实际|最终|共)?(?:达到?|为|完成)(?!年|目标)/u;

const ofAYear = /今年|本年|当年|(?:19|20)\d{2}年/u;

/** 开工建设渡改桥4座，完成1座: what only goes on from a number before is no surer than it. */
export function doubtOfLast(
  before: readonly Before[],
  { parts, text }: Pick<Reading, 'parts' | 'text'>,
  part: Part,
  { measure, hasNoun }: { readonly measure?: string; readonly hasNoun: boolean },
): string | undefined {
  const last = before.at(-1);
  const from = last && parts.find(({ start }) => start === last.start);
  if (hasNoun || measure === undefined || last?.measure !== measure) return undefined;
  // 三年任务900公里，2023年完成▯
  if (last.doubt?.includes('几年') === true && ofAYear.test(text.slice(part.start, part.end)))
    return undefined;
  return from?.sentence === part.sentence && !isOfKind(last.doubt) ? last.doubt : undefined;
}

const local = /^可能只是“[^”]*(?:港|公司|集团|市|县|镇|乡|枢纽|机场)”的数$/u;
const ofArea = /(?:全|我|本)[省市县区州旗]|合计|总计/u;

/** 甲港完成货物吞吐量4亿吨，集装箱吞吐量9万标箱: of the place that the sentence began with. */
export function doubtPlace(
  before: readonly Before[],
  { parts, text }: Pick<Reading, 'parts' | 'text'>,
  part: Part,
): string | undefined {
  const last = before.at(-1);
  const from = last && parts.find(({ start }) => start === last.start);
  if (from?.sentence !== part.sentence || !local.test(last?.doubt ?? '')) return undefined;
  return ofArea.test(text.slice(from.end, part.end)) ? undefined : last?.doubt;
}
