import type { MeasureName } from './names.ts';
import { gap } from './gap.ts';
import type { Around, Reading } from './reading.ts';
import type { Part } from './split-text.ts';

/** What a count is judged by that may be one of a part. */
export interface Counted {
  readonly name: MeasureName;
  readonly part: Part;
  readonly around: Around;
  /** Whether it is counted by no more than 全市, 全年. */
  readonly isVague: boolean;
}

export const oneMonth = '可能只是一个月的数';
const traffic: ReadonlySet<string> = new Set(['人次', '人', '吨', '人公里', '吨公里', '标箱']);
const people: ReadonlySet<string> = new Set(['人次', '人', '人公里']);
const vehicles: ReadonlySet<string> = new Set(['辆', '台', '艘', '架']);
const festival = /春运|暑运|黄金周|小长假|假期|假日|节日期间|“?[五十]一”?(?:期间|假)|国庆|中秋|清明|元旦/u;
const modes = /公路|道路|水路|水运|铁路|民航|航空|轨道|地铁|公交|出租/gu;
const month =
  /(?<![-—–~～至到\d月])(?:1[0-2]|[1-9])月份?(?![\d底末初以]|[-—–~～至到])(?![^，。；]{0,2}[底末初])/u;
const untilNow = /目前|至今|迄今|现已|截[至止](?:目前|(?:19|20)\d{2}年[底末]?(?!\d))/u;
const altogether =
  /共(?:有|计)?建成|累计(?:建成|完成|开通|新增|打通)|建成通车(?:的)?[^，。]{0,4}(?:总|达)|总数/u;
const other = /其他|其它|其余|剩余|另外的/u;
const begun = /启动|动工|开工|正在|在建|拟建/u;
const works = /大桥|中桥|小桥|涵洞|路基|隧道|互通/gu;
const thing = /公路|水路|铁路|机场|项目|工程|[桥港站路线段]|枢纽|码头|园区|企业|公司/u;
const capacity = /运力|储备|备用|待命|应急保障|日均投入|投入运营的/u;
const sample = new RegExp(`[桥路线段站村县区镇乡号]等(?:一批)?${gap}`, 'u');
/** 51个贫困县的, 12个偏远乡镇的: some of the places. */
const someOf =
  /(?<!全[县市区省州]|所有|全部)(?<![\d一二两三四五六七八九十几])[\d一二两三四五六七八九十几]+([个处座])(?:[\p{Script=Han}]{0,6})(?:县|区|镇|乡|村|镇街|乡镇|街道)的?/u;

/** Why a count may be one of a part, of a time within the year, or of all years; undefined if nothing tells so. */
export function doubtPart({ name, part, around, isVague }: Counted, reading: Reading): string | undefined {
  const { measure, allWords } = name;
  const unit = part.quantity?.unit ?? '';
  const sentence = [...around.sentence, around.own].join('，');
  const speaksOf = (pattern: RegExp): boolean => allWords.some((word) => word.search(pattern) !== -1);
  const raw = readRaw(reading, part);
  const isFlow = measure.basis === '期间';
  const before = [...around.sentence, around.lead, ...around.above].join('，');
  if (isVague && unit === '元' && thing.test(before)) return '前面说了别的，不清楚是哪一样的钱';
  if (around.own.includes('分别')) return '不清楚哪个数是哪一样的';
  if (other.test(around.own) && !speaksOf(other)) return '说的是其他的、其余的，可能只是一部分';
  if (unit === '座' && sample.test(around.own)) return '前面举了例子，可能只是其中几样';
  if (begun.test(around.own) && isFlow && unit !== '元' && !speaksOf(begun))
    return '可能只是开了工，还没有建成';
  if (people.has(unit) && !speaksOf(/春运|假|节/u)) {
    const where = [sentence, around.lead, ...around.above, reading.title].join('，');
    if (festival.test(where)) return '可能只是春运或者节假日的数';
  }
  if (festival.test(sentence) && people.has(unit) && around.own.search(modes) !== -1)
    return '可能只是一种运输方式的数';
  if (vehicles.has(unit) && capacity.test(sentence)) return '说的可能是运力，不是新增的';
  if (unit === '座' && isOfOneRoad(reading, part)) return '像是一个项目里的桥梁';
  if (traffic.has(unit) && isOfSeveralModes(name, sentence)) return '可能是另一种或者几种运输方式的数';
  if (traffic.has(unit) && /量|旅客/u.test(measure.name) && isOneMonth(reading, part)) return oneMonth;
  if (isFlow && untilNow.test(raw) && altogether.test(around.own))
    return '可能是到现在为止的总数，不是这一年的';
  const some = someOf.exec(
    raw.slice(Math.max(...['，', ',', '、'].map((sign) => raw.lastIndexOf(sign))) + 1),
  );
  if (isFlow && some && unit !== some[1] && !speaksOf(/建制村|行政村|自然村|自然屯|乡镇(?!公路)/u))
    return `可能只是“${some[0]}”的数`;
  return undefined;
}

/** The sentence up to the quantity, as it stands. */
function readRaw({ text, parts }: Reading, part: Part): string {
  const first = parts.find(({ sentence }) => sentence === part.sentence)?.start ?? part.start;
  return text.slice(first, part.quantity?.start ?? part.end);
}

/** 大桥1座、中桥2座、涵洞31道: several works of one road. */
function isOfOneRoad({ text, parts }: Reading, part: Part): boolean {
  const same = parts.filter(({ sentence }) => sentence === part.sentence);
  const said = text.slice(same[0]?.start, same.at(-1)?.end);
  return new Set(said.match(works)).size > 1 && !/疏通|危/u.test(said);
}

/** 公路、水路完成货物周转量: of both. A measure of all is none of one that the sentence has named. */
function isOfSeveralModes({ measure, allWords }: MeasureName, sentence: string): boolean {
  const last = sentence.split('，').findLast((one) => one.search(modes) !== -1);
  if (last === undefined) return false;
  if (/(?:公路|道路|水路|水运|铁路|民航)[、和及与](?:公路|道路|水路|水运|铁路|民航)/u.test(last))
    return /公路|水路|货运量|货物|客运量|旅客/u.test(measure.name);
  return !allWords.some((word) => word.search(modes) !== -1) && measure.except.includes('公路');
}

/** 6月份完成货运量42万吨, in a document of more than that month. */
function isOneMonth({ text, parts, title }: Reading, part: Part): boolean {
  const first = parts.find(({ sentence }) => sentence === part.sentence)?.start ?? part.start;
  const said = text.slice(first, part.start + 12 < part.end ? part.start + 12 : part.end);
  const found = month.exec(said);
  return (
    found !== null && !title.includes(found[0].replace('份', '')) && !/累计|1\s*[-—–~～至到]/u.test(said)
  );
}
