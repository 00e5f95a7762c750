import { findAll } from '../../text/find-all.ts';
import { festival } from '../doubt/festival.ts';
import { gap } from './gap.ts';

/** Where a part stands that may count the travellers of a festival. */
export interface FestivalPlace {
  /** The paragraph before the part's sentence. */
  readonly before: string;
  /** The sentence up to the part. */
  readonly sentence: string;
  /** Headings and title, the nearest first. */
  readonly above: readonly string[];
}

const mode = '(?:公路|道路|水路|水运|铁路|高铁|民航|航空|(?:城市)?公交|出租(?:汽?车)?|轨道交通|地铁|轮渡)';
/** 铁路、公路、水路、民航共▯: all together. */
const severalModes = new RegExp(
  `${mode}(?:客运)?(?:(?:、|和|及|与)${mode}(?:客运)?)+(?:运输)?(?:等)?(?:多种运输方式|四种运输方式)?`,
  'gu',
);
/** One way of transport, or one place, is not all of them. */
const one = new RegExp(
  `${mode}|公共汽|公共交通|有轨|电车|网约|[车客货]站|包车|专车|专列|枢纽|机场|码头|口岸|景区|航线|班线|专线`,
  'u',
);
const together = /综合交通运输|综合运输|综合交通|全社会|公铁水空|公铁水航|公铁水|公铁航|综合(?=客运|旅客)/gu;
const travellers = new RegExp(
  `(?:旅客|乘客|客运量|客流量|客运总量|旅客发送量)[^，]{0,10}${gap}|(?:发送|运送)${gap}`,
  'u',
);
/** Another time than that of the festival. */
const otherTime = /全年|今年|去年|上半年|季度|\d月(?!\d{1,2}日?\s*[-—–~～至到])|(?:19|20)\d{2}年/u;
const wholeTime = /全年|上半年|下半年|季度|今年(?:以来)?(?=，|累计|共|完成)/u;
/** 投入公路客运班车▯ tells by what they travelled, and of no part of them; 全市公交投入运力▯ begins with a part. */
const vehicles = new RegExp(
  `(?<=^|[，；：])(?!(?:全[省市县区州])?${mode})[^，。；：]*(?:[班包客]车|班线车|公交车|出租车|车辆|运力)[^，；]*\\d[^，；]*`,
  'gu',
);

/**
 * 春运▯ before what travelled then, where the sentence, the one before it or the title tells of a festival, and all ways of transport are
 * counted together; undefined where nothing tells so.
 */
export function nameFestival(own: string, { before, sentence, above }: FestivalPlace): string | undefined {
  if (!travellers.test(own)) return undefined;
  const all = own.replaceAll(together, '').replaceAll(severalModes, '');
  const plain = sentence.replaceAll(vehicles, '').replaceAll(severalModes, '');
  if (one.test(`${plain}，${all}`) || /日均|平均|当日|首日|高峰/u.test(own)) return undefined;
  // “五一”假期运送▯，全年客运量▯
  if (wholeTime.test(own) && !festival.test(own)) return undefined;
  const told =
    findFestival(sentence + own) ??
    (otherTime.test(sentence + own) ? null : festival.exec(lastSentence(before)));
  const found = told ?? (otherTime.test(sentence + own) ? null : festival.exec(above.join('，')));
  if (!found || found[0] === '暑运') return undefined;
  const word = found[0] === '春运' ? '春运' : '假期';
  return all.includes(word) && all === own ? undefined : `${word}${all.replace(festival, '')}`;
}

/** The one that was named last: 春运发送▯，“五一”小长假发送▯. */
function findFestival(text: string): RegExpExecArray | null {
  return findAll(text, anyFestival).at(-1) ?? null;
}
const anyFestival = new RegExp(festival.source, 'gu');

function lastSentence(text: string): string {
  return text.split('。').filter(Boolean).at(-1) ?? '';
}
