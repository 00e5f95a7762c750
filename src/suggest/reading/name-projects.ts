import { gap } from './gap.ts';
import { readLastRoadClass, readRoadClass } from './road-class.ts';
import { actions, doneWords, fillers, joinWords, plannedWords } from './words.ts';

/** What stands before the names: 计划新开工, 年内建成. */
const verbs = new RegExp(
  `^(?:(?:全|我|本)[省市县区州旗]|境内|\\u3000)*(?:${joinWords([...actions, ...plannedWords, ...doneWords, ...fillers])}|年内|年底前|将|加快|同时|(?:高速公路|(?:普通)?(?:国省干线|国省道|干线)(?:公路)?|农村公路)(?=.*(?:${joinWords(actions)})))*`,
  'u',
);
/** What is counted as a project, and what is done to it. */
const projects = new RegExp(
  `^的?(?:续建|新建|在建|改建|改扩建|新开工|重点|高速公路|高速|国省干线|国省道|公路|普通干线)*(?:建设|改造|改扩建|升级改造)*(?:项目|工程|任务|路段|段)?(?:的(?=前期))?(?:均|都|已|全部|将|按时|如期|确保|顺利|相继|陆续|先后|主线|将|于|年内|年底前)*(?:${joinWords(actions)}|$)`,
  'u',
);
/** Among them are no roads only. */
const otherWorks =
  /(?:大桥|枢纽|码头|机场|铁路|船闸|航道|泊位|车站|站场|场站|客运站|[二三四]级公路|(?:旅游|产业|资源)(?:公路|路)|[乡镇村][\p{Script=Han}]{1,4}(?<![公铁])路)(?:工程|项目)?(?:[、和及等]|$)/u;
/** A name of a road or of its ends. */
const named = /至|线|段|[GSXYC]\d{2,4}|国道|省道|高速|大桥|互通|连接|过境|环线|改[建造]/u;
/** 铁路、国省道、港航等项目▯ */
const anyMode =
  /(?:(?:铁路|公路|高速公路|国省道|国省干线|农村公路|港航|水运|港口|航道|机场|民航|场站|站场|枢纽)(?:[、和及]|等)){2,}(?:等)?(?:重点|重大|交通|建设)*(?=项目|工程)/u;
const units: ReadonlySet<string> = new Set(['个', '项', '条', '公里']);

/** What words before names say: 计划新开工 of 计划新开工甲至乙等. */
export function readVerb(words: string): string {
  return verbs.exec(words)?.[0] ?? '';
}

/**
 * Reads 实施铁路、公路、港航等项目▯ as 实施交通建设项目▯, and 建成国道甲至乙段、丙至丁段等▯项目 as 建成国省干线▯项目: the names are examples, and tell only what kind of road is counted; where
 * they do not, the sentence has named it before.
 * @param before the paragraph up to the part
 */
export function nameProjects(own: string, unit: string, before: string): string {
  const all = anyMode.exec(own);
  if (all && (unit === '个' || unit === '项')) return own.replace(all[0], '交通建设');
  const at = own.indexOf(gap);
  const [head, behind] = [own.slice(0, at), own.slice(at + 1)];
  if (at === -1 || !units.has(unit) || !projects.test(behind)) return own;
  const verb = readVerb(head);
  const names = head.slice(verb.length);
  const examples = names.lastIndexOf('等');
  // 甲至乙等国省道项目▯: what is counted stands between.
  if (examples !== -1 && examples < names.length - 1)
    return readRoadClass(names.slice(examples)) === undefined
      ? own
      : verb + names.slice(examples + 1) + gap + behind;
  const isList = examples !== -1 || (unit !== '公里' && /[、至和及]/u.test(names));
  if (!isList) return own;
  if (readRoadClass(behind) !== undefined) return verb + gap + behind;
  if (!named.test(names)) return own;
  // 开工951国道等▯项目: one number tells of what kind the others are only where the text has said so.
  const isAlone = unit !== '公里' && !/[、至和及段]/u.test(names);
  if (isAlone && readLastRoadClass(before) === undefined) return own;
  if (otherWorks.test(names)) return own;
  const kind = readRoadClass(names) ?? readLastRoadClass(lastSentences(before));
  return kind === undefined ? own : verb + kind + gap + behind;
}

/** The sentence, and what ； joins to it. */
function lastSentences(text: string): string {
  return text.slice(text.lastIndexOf('。') + 1);
}
