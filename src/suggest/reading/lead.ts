import { remember } from './remember.ts';
import type { Part } from './split-text.ts';

/** 水路方面，: what follows speaks of it until another is named. */
const topicEnd = /^[^\d]{2,8}方面$/u;
/** 综合客运枢纽，计划投资▯: so a sentence begins that speaks of another. */
const head =
  /^[\p{Script=Han}]{0,8}(?:枢纽|站场|场站|公路|道路|水路|航道|港口|码头|铁路|机场|国省道|干线)(?:建设|养护|改造|管理)?$/u;
const mode = '(?:公路|道路|水路|水运|铁路|民航|航空)';
/** 水路运输平稳, 全县道路运输行业完成客运量90万人次: the way of transport of which a sentence speaks. */
const carrier = new RegExp(
  `^(?:[\\p{Script=Han}]{0,6}?[省市县区州])?(${mode})(?:方面|[客货]?运输?(?:行业|市场|生产)?(?=[^，]*(?:平稳|恢复|增长|回升|完成|发展|向好|稳步|运行))|(?=(?:累计)?完成))`,
  'u',
);
/** What is said of all ways of transport, or of the whole area, goes on with none of them. */
const ofAll = /全社会|综合|公铁|全行业|全[省市县区州]|我[省市县区州]|公路水路|合计/u;

/** Gives the function that finds what leads the point or the paragraph that a part stands in: 三是农村路网建设：. */
export function createLeadFinder({
  text,
  parts,
}: {
  readonly text: string;
  readonly parts: readonly Part[];
}): (part: Part) => string {
  const cut = ({ start, end }: Part) => text.slice(start, end);
  const isTopic = remember((part: Part) => text.startsWith('方面', part.end - 2) && topicEnd.test(cut(part)));
  const isHead = remember((part: Part) => !part.leads && isFirst(part) && head.test(cut(part)));
  const isFirst = ({ sentence, start }: Part): boolean =>
    parts.every((one) => one.sentence !== sentence || one.start >= start);
  const readSubject = remember((part: Part) => readCarrier(cut(part)));
  return (part) => {
    const before = parts.filter(({ point, start }) => point === part.point && start < part.start);
    const topic = before.findLast((one) => isTopic(one) || isHead(one));
    const leads = before.filter(({ leads }) => leads).map(cut);
    if (topic) return [...leads, cut(topic)].join('，');
    if (ofAll.test(cut(part))) return leads.join('，');
    const subject = before.map(readSubject).findLast((found) => found !== undefined) ?? [];
    return [...leads, ...subject].join('，');
  };
}

/** The way of transport that is the subject of some words; none if they speak of all, undefined if they tell no subject. */
function readCarrier(words: string): readonly string[] | undefined {
  const [, found] = carrier.exec(words) ?? [];
  if (found !== undefined) return [found];
  return ofAll.test(words) ? [] : undefined;
}
