import { aCode, hiddenPlace, maskSign } from './code.ts';

/**
 * What has the form of a code and follows with another word: a train, a summit, concrete, an aeroplane, a house, a version, a part
 * number (S335-2; but G209-S335 are two roads), or with signs that hide the rest of it: G1*, S2××.
 */
const elsewhere = new RegExp(
  '\\s?(?:(?:[/、]\\d+)*次|峰会|论坛|集团|国家|成员国|系统|列车|高铁|动车|航空|混凝土|砼|客机|飞机|大飞机|运输机|航班|手机|芯片|版|型|系列|室|教室|房' +
    '|扫描|航站楼|航站区|候机|登机[口桥]|检票口|停机位|泊位|打印|相机|光机|号文|号楼|号线|号房|级|标号|标准件|轴承|螺栓|[栋幢座楼](?!落|梁|桥)|地块|驾驶?[证照]|射线|科创|科技创新|创新走廊)' +
    `|(?!${hiddenPlace})${maskSign}(?![GSXYCZ]\\d)|[？?]{2}|\\.\\d|[-_](?![GSXYCZ]\\d)[A-Za-z\\d]|[:：]?\\d`,
  'uiy',
);
/** What announces something else than a road. */
const announced =
  /(?:型号|标号|(?<!路线|公路|高速|[国省县乡]道|道路|线路)编号|货号|批号|车牌|车次|车号|列车|高铁|动车|航班|零件|部件|配件|牌号|版本|房间|图号|规格|尺寸)(?:[为是:：]|\s)?$/u;
/** 编号为S305的公路. */
const roadBehind = /^的?(?:国家)?(?:高速|公路|[国省县乡]道|路线|线路)/u;
/** A hyphen joins it to what is no road: XK-S335. */
const joined = /(?:^|[^A-Za-z\d])([A-Za-z\d]+)[-_]$/u;

/** Lots of a tender are numbered like short codes: S2标段, G1标和S2标; of G209标段 the road has the lots. */
const lotCode = /^[A-Z]\d$/u;
const lot = /^\s?标(?:段|(?![线志识牌准注记杆]))/u;

/** Groups of states; the road of the same number says so: G20青银高速. */
const states = /^G(?:7|8|20|77)$/u;
const roadNear = /^.{0,8}?(?:高速|公路|国道|线|路|互通|收费|扩容|改|段|沿|匝道|枢纽)/u;

/** Lines of suburban railways are numbered like provincial expressways: 市域铁路S1线, S2线. */
const railCode = /^S\d{1,2}$/u;
const motorway = /^\s?\p{Script=Han}{0,6}(?:高速|公路|省道|互通|收费站|匝道)/u;
const railBefore =
  /(?:轨道|轨交|地铁|轻轨|市域|市郊|城轨|城铁|铁路|磁浮|磁悬浮|云轨|有轨电车|捷运)[^。；;！？\n]{0,28}$/u;
/** It is called a line, alone or in a list, and not a road. */
const line = /^\s?(?:号?线|(?:一期|二期|[、和及与]\s?S\d{1,2})+线)/u;
const railNear =
  /轨道|轨交|地铁|轻轨|市域|市郊铁路|城轨|铺轨|轨通|洞通|设站|列车|车辆段|盾构|高架[站线]|地下[站线]/u;
const roadWords =
  /高速|公路|[国省县]道|路面|路基|互通|收费站|养护|改建|改造|大修|中修|绕城|路段|通车|治超|超限|塌方|水毁|K\d+\+/u;
const far = 60;

function isRailLine(plain: string, start: number, end: number, code: string): boolean {
  const after = plain.slice(end, end + far);
  if (!railCode.test(code) || motorway.test(after)) return false;
  const before = plain.slice(Math.max(0, start - far), start);
  if (railBefore.test(before)) return true;
  if (!line.test(after)) return false;
  const around = `${before} ${after}`;
  // Of expressways one says S1高速; S1线 without a word of roads is none.
  return railNear.test(around) || (code.length === 2 && !roadWords.test(around));
}

/** Whether a text that looks like the code of a road is something else: G1234次, G20峰会, C305室, 地铁S1线, G1*. */
export function isSomethingElse(plain: string, start: number, end: number, code: string): boolean {
  elsewhere.lastIndex = end;
  if (elsewhere.test(plain)) return true;
  const before = plain.slice(Math.max(0, start - 24), start);
  if (announced.test(before) && !roadBehind.test(plain.slice(end, end + 8))) return true;
  const other = joined.exec(before)?.[1];
  if (other !== undefined && !aCode.test(other)) return true;
  if (lotCode.test(code) && lot.test(plain.slice(end, end + 3))) return true;
  if (states.test(code) && !roadNear.test(plain.slice(end, end + 14))) return true;
  return isRailLine(plain, start, end, code);
}
