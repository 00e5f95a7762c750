import { findAll } from '../../text/find-all.ts';
export const investment = '投资';
/** How many kilometres of roads there are. */
export const mileage = '里程';

/** What bulletins add up, each for the whole and for its parts: a figure counts it only in a unit of its own nature. */
export interface Measure {
  readonly name: string;
  /** How texts name it. */
  readonly words: RegExp;
  readonly unit: RegExp;
}

/** Of those that end at one place the first counts: 外贸货物吞吐量 is no 货物吞吐量. */
export const measures: readonly Measure[] = [
  { name: '集装箱吞吐量', words: /(?:[内外]贸)?集装箱(?:吞吐量)?/gu, unit: /箱$|^TEU$/iu },
  { name: '外贸吞吐量', words: /外贸(?:货物)?(?:吞吐量|(?!进口|出口|进出))/gu, unit: /^吨$/u },
  {
    name: '旅客',
    words:
      /旅客吞吐量|客运总?量|旅客(?:累计)?(?:运输|发送)总?量|(?:发送|运送|输送|接送)(?:旅客|乘客)|客运(?=(?:完成|达到?|为|约|共|：)*$)/gu,
    unit: /^人次?$/u,
  },
  { name: '货物吞吐量', words: /(?:港口)?货物吞吐量|吞吐量/gu, unit: /^吨$/u },
  {
    name: '货运量',
    words:
      /货运总?量|货物(?:运输|发送)量|货物发送(?=(?:完成|达到?|为|约|共)*$)|货运(?=(?:完成|达到?|为|约|共|：)*$)/gu,
    unit: /^吨$/u,
  },
  {
    name: '快递业务量',
    words: /快递(?:服务)?(?:企业)?业务(?:量)?(?!收入|总量)|快递(?:投递|收寄)?量/gu,
    unit: /^件$/u,
  },
  { name: '业务收入', words: /业务收入/gu, unit: /元$/u },
  { name: '业务总量', words: /业务总量/gu, unit: /元$/u },
  { name: '旅客周转量', words: /旅客周转量/gu, unit: /^人公里$/u },
  { name: '货物周转量', words: /货物周转量/gu, unit: /^吨公里$/u },
  // Of passengers or of goods, as the unit says.
  { name: '周转量', words: /周转量/gu, unit: /^(?:人|吨)公里$/u },
  // 落实中央投资 is money that was given.
  {
    name: investment,
    words:
      /(?<!(?:中央|省级|上级|国家|预算内|车购税)[^，。；]{0,4})投资|(?<=计划|确保|累计|预计|共|拟|总|全年)投入(?=约?$)/gu,
    unit: /元$/u,
  },
  // What there is of roads; what is new is no stock.
  {
    name: mileage,
    words:
      /(?<!(?:新增|新建|建成|新改建|续建|在建|管养|养护|增加|增长)[^，。；]{0,12})(?:总里程|里程(?=(?:已|共|将|首次)*(?:突破|达到?|超过?|增加?[到至]|为))|(?<=通车|运营|营业|高铁|铁路|公路)里程$)/gu,
    unit: /^(?:公里|千米)$/u,
  },
];

/** Parts of a whole, and what else parts it: who does it. */
const scopes: readonly (readonly [string, RegExp, string?])[] = [
  ['', /公路[、和与及]?水[路运]|公铁水空?|(?:公路)?(?<!公共|轨道)交通(?:运输)?/gu],
  ['高速公路', /高速公路|高速(?!铁路)/gu],
  ['高等级公路', /高等级公路/gu, mileage],
  ['一级公路', /一级公路/gu, mileage],
  ['二级公路', /二级(?:及以上)?公路/gu, mileage],
  ['国省道', /普通国省道|国省干线(?:公路)?|国省道|干线公路|普通公路/gu],
  ['农村公路', /农村公路/gu],
  ['公路', /公路|道路/gu],
  ['水路', /水路|水运|港航|港口航道/gu],
  ['港口', /港口/gu, investment],
  ['航道', /航道/gu, investment],
  ['高铁', /高铁|高速铁路/gu],
  ['铁路', /铁路/gu],
  ['民航', /民航|航空|(?:民用)?(?:运输)?机场|旅客吞吐量/gu],
  ['外贸', /外贸/gu, '集装箱吞吐量'],
  ['内贸', /内贸/gu],
  ['同城', /同城/gu, '快递业务量'],
  ['异地', /异地/gu, '快递业务量'],
  ['国际', /国际|港澳台/gu, '快递业务量'],
  ['快递', /快递/gu, '业务收入'],
  ['寄递', /寄递/gu, '业务收入'],
  ['沿海', /沿海/gu],
  ['内河', /内河/gu],
  ['公共交通', /公共交通|公共汽?电?车[、和与及]轨道交通/gu],
  ['大运量', /地铁[、和与及]轻轨|大运量/gu],
  ['中运量', /单轨|磁浮|磁悬浮|中运量/gu],
  ['低运量', /有轨电车|低运量/gu],
  ['轨道交通', /轨道交通|地铁/gu],
  ['公交', /公共汽?电?车|公交/gu],
  ['出租车', /(?:巡游)?出租(?:汽?车)?|网约车/gu],
  ['站场', /站场|场站|枢纽/gu],
  ['支持系统', /支持(?:保障)?系统/gu, investment],
  ['续建', /续建|结转项目|在建项目/gu, investment],
  ['新开工', /新开工(?=[^，。；\d]{0,4}项目)|新建项目/gu, investment],
  ['本局', /[我本市县]局/gu],
  ['上级', /(?:[省市县区州]委|政府|厅|上级)[^，。；]{0,8}(?:要求|下达|确定)|下达/gu],
];

/** A part of a text, and what was found there. */
export interface Found {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const ofMeasures = createSearch(measures.map(({ name, words: form }) => ({ name, form })));
const ofScopes = createSearch(scopes.map(([name, form, only]) => ({ name, form, only })));

export function findMeasures(words: string): Found[] {
  return ofMeasures(words);
}

/** @param measure some parts are those of one measure alone: all throughput is that of ports */
export function findScopes(words: string, measure?: string): Found[] {
  return ofScopes(words, measure);
}

/** A name with its words; `only` with one measure, if that is given. */
interface Form {
  readonly name: string;
  readonly form: RegExp;
  readonly only?: string | undefined;
}

/** Gives the function that finds all of the forms in their order; where two overlap, the one listed first. */
function createSearch(forms: readonly Form[]): (words: string, measure?: string) => Found[] {
  // Most words have none of them, and one look says so.
  const any = new RegExp(forms.map(({ form }) => form.source).join('|'), 'u');
  return (words, measure) => {
    if (!any.test(words)) return [];
    const found: Found[] = [];
    for (const { name, form, only } of forms) {
      if (only !== undefined && only !== measure) continue;
      for (const { index: start, 0: text } of findAll(words, form)) {
        const end = start + text.length;
        if (found.every((one) => end <= one.start || start >= one.end)) found.push({ name, start, end });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  };
}
