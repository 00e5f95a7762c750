import { rule, type Case, type Rule } from './case.ts';
import { festival } from './festival.ts';
import { people, traffic } from './units.ts';

/** It may be the number of one way of transport, or of another one. */
export const ofOneWay: readonly Rule[] = [
  rule('可能只是一种运输方式的数', ({ unit, sentence, behind, reading, around: { own }, speaksOf }) => {
    const isOfFestival = festival.test(sentence) || (speaksOf(festival) && festival.test(reading.title));
    if (!people.has(unit) || !isOfFestival || severalModes.test(own)) return false;
    // 公路发送旅客30万人次, and nothing of what went by rail: it is all that the bureau counts.
    return (
      modes.test(own) &&
      (!speaksOf(festival) || otherModes.test(sentence + behind) || allTravellers.test(reading.document))
    );
  }),
  rule('可能是另一种或者几种运输方式的数', (one) => traffic.has(one.unit) && isOfSeveralModes(one)),
  rule('前面说的是一种运输方式，可能还是它的数', (one) => traffic.has(one.unit) && isAfterOneMode(one)),
  rule('可能还含轨道交通等', ({ match, around: { own }, reading: { document } }) => {
    return match.name.measure.name === '公交客运量' && publicTransport.test(own) && rails.test(document);
  }),
  rule('前面数了别的，可能只是它们的数', (one) => traffic.has(one.unit) && isOfWhatWasCounted(one)),
];

const modes = /公路|道路|水路|水运|内河|铁路|民航|航空|轨道|地铁|公交|出租/u;
/** All who travelled, in the same document. */
const allTravellers = /(?:全[省市县区州]|合计|总计)(?:合计|累计|共)*(?:旅客(?:累计)?发送|(?:发送|运送)旅客)/u;
/** A bureau counts what goes by road. */
const otherModes = /水路|水运|铁路|高铁|民航|航空|轨道|地铁|公交|出租/u;
const severalModes = /(?:公路|道路|水路|水运|铁路|民航)[、和及与](?:公路|道路|水路|水运|铁路|民航)/u;

/** 铁路、水路完成货物周转量: of both. A measure of all is none of one that the sentence has named. */
function isOfSeveralModes({ match, sentence, speaksOf }: Case): boolean {
  const { measure } = match.name;
  if (speaksOf(festival)) return false;
  const last = sentence.split('，').findLast((one) => modes.test(one));
  if (last === undefined) return false;
  const isOfAll = measure.except.includes('公路');
  if (/(?:公路|道路|水路|水运|铁路|民航)[、和及与](?:公路|道路|水路|水运|铁路|民航)/u.test(last))
    return !isOfAll || !/(?:公路|道路)[、和及与](?:水路|水运)/u.test(last);
  if (/公路水路|公路水运/u.test(last)) return !isOfAll;
  return isOfAll && !match.name.pieces.some(({ words }) => words.some((word) => modes.test(word)));
}

/** 公路完成客运量30万人次。全市完成货运量400万吨: of all, or still of the roads. */
function isAfterOneMode({ match, around, sentence, reading: { text, parts }, part }: Case): boolean {
  const { except } = match.name.measure;
  if (!except.includes('公路') || !except.includes('水路') || ofAll.test(around.own) || modes.test(sentence))
    return false;
  const before = parts
    .filter(({ sentence, isPart }) => sentence === part.sentence - 1 && !isPart)
    .map(({ start, end }) => text.slice(start, end))
    .join('，');
  return (
    modes.test(before) && !ofAll.test(before) && !/公路水路|公铁/u.test(before) && !severalModes.test(before)
  );
}
const ofAll = /全社会|综合|全行业|(?<!客运|货运)总/u;

/** What carries people and goods, or where they are carried; in the 春运 cars are those of all. */
const publicTransport = /公共交通(?!汽)|城市客运/u;
const rails = /轨道交通|地铁/u;
const carriers = /^(?:条|个|家|辆|台|艘|架|座|处|公里|架次|对|列)$/u;
/** 开行班列90列，完成集装箱吞吐量▯: what is counted at a port comes by ship. */
const trains = /^(?:列|架|架次|班次)$/u;
const fewCarriers = /^(?:艘|架|架次|对|列)$/u;

/** 有轨电车线路6条，完成客运量90万人次: of those lines. */
function isOfWhatWasCounted({ match, speaksOf, reading: { parts }, part, around }: Case): boolean {
  const isOfFestival = speaksOf(festival);
  const isOfPort = match.name.measure.name.startsWith('港口');
  if (!isOfFestival && !isOfPort && !match.name.measure.except.includes('公路')) return false;
  if (/全[省市县区州]|全社会|全行业|总/u.test(around.own)) return false;
  return parts.some(
    ({ sentence, end, quantity }) =>
      sentence === part.sentence &&
      end <= part.start &&
      (isOfFestival ? fewCarriers : isOfPort ? trains : carriers).test(quantity?.unit ?? ''),
  );
}
