import { gap } from '../reading/gap.ts';
import { blank, countNaming, mostLeft, readModifier } from '../reading/own-words.ts';
import type { Around } from '../reading/reading.ts';
import { readRoadClass } from '../reading/road-class.ts';
import { attributes, matchWords } from '../reading/words.ts';
import type { Piece } from './measure-name.ts';
import type { Found, OwnWords, PieceSite } from './sought.ts';

/** What is carried: 水路完成货物周转量▯，客运量▯ goes on speaking of 水路. */
const carried = ['货物', '旅客'];
/** 50户以上的: it tells of which, and counts nothing. */
const bound = new RegExp(`${gap}(?:及?以[上下内]|的(?:[和及、]|$))`, 'u');

/** Looks for a piece in what stands before a part, the nearest first. */
export function findBefore(
  piece: Piece,
  around: Around,
  { isDone, isHalf, allWords }: OwnWords,
): Found | undefined {
  const texts: (readonly [PieceSite, string])[] = [
    ['clause', around.clause],
    ...around.sentence.toReversed().map((text): [PieceSite, string] => ['sentence', text]),
  ];
  // 公路完成客运量44亿人；货运量14亿吨: what is named here goes on speaking of it.
  if (isHalf || isDone)
    texts.push(...around.joined.toReversed().map((text): [PieceSite, string] => ['joined', text]));
  // What the words around name keeps it from what leads them.
  if (countNaming(blank(around.clause, [...allWords, ...carried])) <= mostLeft)
    texts.push(['lead', around.lead], ...around.above.map((text): [PieceSite, string] => ['above', text]));
  const kindOfRoads = piece.kind === 'noun' ? readRoadClass(piece.words.join('，')) : undefined;
  // 省道丙段改建；农村公路提档升级203公里、危桥12座: of the roads that were named last.
  const isOfOtherRoads = (text: string) =>
    kindOfRoads !== undefined && (readRoadClass(text) ?? kindOfRoads) !== kindOfRoads;
  let isOther = false;
  for (const [site, text] of texts) {
    // 改造危桥81座，渡改桥4座，完成1座: what was counted last is what goes on; a topic such as 春运期间 lasts longer.
    const isSaid = site === 'sentence' || site === 'joined';
    if (isOther && isSaid && text.includes(gap)) {
      if (isOfOtherRoads(text)) return undefined;
      continue;
    }
    const word = piece.words.find(
      (one) =>
        hasOnItsOwn(text, one, piece, allWords) &&
        !(isHalf && piece.kind === 'noun' && isCounted(text, one)) &&
        !(isDone && !isHalf && piece.kind === 'noun' && isOfOther(text, one, allWords)) &&
        !(
          (site === 'lead' || isTopic.test(text)) &&
          piece.kind === 'noun' &&
          goesOnNaming(text, one, allWords)
        ),
    );
    if (word !== undefined) return { piece, word, site, text };
    if (isOfOtherRoads(text)) return undefined;
    isOther ||=
      piece.kind === 'noun' &&
      isSaid &&
      text.includes(gap) &&
      !bound.test(text) &&
      !text.includes('率') &&
      countNaming(blank(withoutExamples(text), [...allWords, ...carried])) > mostLeft;
  }
  return undefined;
}

/** 甲桥等▯项目, 石桥至柳林▯项目: examples name nothing else that is counted. */
const examples = new RegExp(`^[^，]*(?=${gap}(?:重点)?(?:项目|工程))`, 'u');
/** 普通国省道▯项目 does. */
const ofAnother = /公路|国道|省道|国省|[GSXYC]\d|桥|港|码头|航道|铁路|机场|站|农村|枢纽|水运/u;

function withoutExamples(text: string): string {
  const [said = ''] = examples.exec(text) ?? [];
  return said.endsWith('等') || !ofAnother.test(said) ? text.slice(said.length) : text;
}

/** Whether a text has a word that is no part of a longer name: 公路, but not in 通村公路. */
function hasOnItsOwn(
  text: string,
  word: string,
  { kind, words }: Piece,
  allWords: readonly string[],
): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    // 高速 is no word of 高速公路、农村公路: that one is looked for by itself.
    if (words.some((one) => one.length > word.length && one.startsWith(word) && text.startsWith(one, at)))
      continue;
    // 公路、水路完成客运量: of both together.
    const isListed = /[、和及]$/u.test(text.slice(0, at)) || /^[、和及]/u.test(text.slice(at + word.length));
    if (isListed && kind === 'noun') continue;
    const modifier = readModifier(blank(text.slice(0, at), allWords));
    if (
      modifier === '' ||
      (kind === 'attribute' && ofAll.test(modifier)) ||
      /[县市区州省局厅]$/u.test(modifier)
    )
      return true;
  }
  return false;
}

const isTopic = /^[^，\uFFFC]*(?:方面|领域|上)$/u;
/** 公路运输方面, 水运行业 */
const ofWhole = /^(?:旅客|货物|客货)?(?:运输|行业|市场|事业|发展|生产|运输生产|运输服务)+/u;
/** 村道安全生命防护工程方面 is about more than 村道. */
function goesOnNaming(text: string, word: string, allWords: readonly string[]): boolean {
  const clause = text.split('，').find((one) => one.includes(word)) ?? '';
  const rest = clause.slice(clause.lastIndexOf(word) + word.length).replace(ofWhole, '');
  return countNaming(blank(rest, allWords)) > mostLeft;
}

/** 农村公路安防工程开工▯、完工▯: of the roads something else was counted, which goes on. */
function isOfOther(text: string, word: string, allWords: readonly string[]): boolean {
  const clause = text.split('，').find((one) => one.includes(word)) ?? '';
  const [rest = '', ...others] = clause.slice(clause.lastIndexOf(word) + word.length).split(gap);
  return others.length > 0 && countNaming(blank(rest, allWords)) > mostLeft;
}

/** 交通投资53亿元，其中站场4亿元: its 投资 is that of the whole. */
const ofAll = /^(?:(?:综合)?交通(?:运输)?|公路水路|公路水运|货物)$/u;
const attribute = matchWords(attributes);
const kindOfRoad = /公路|道路/gu;

/** Whether it is a word that was counted: the 干线公路 of 新建干线公路▯ is not that of the 危桥改造 behind it, but 公路完成客运量▯ may be. */
function isCounted(text: string, word: string): boolean {
  return text.split('，').some((one) => {
    const at = one.lastIndexOf(word);
    if (at === -1 || !one.includes(gap)) return false;
    const rest = one.slice(at + word.length).split(gap)[0] ?? '';
    return countNaming(rest.replaceAll(kindOfRoad, '')) === 0 && rest.search(attribute) === -1;
  });
}
