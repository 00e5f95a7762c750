import type { FieldName } from '../draft.ts';

/** A fact of a page's head that names itself: `发布时间：2020-03-17`. */
export interface Labelled {
  readonly field: FieldName | 'author' | 'url' | 'site' | 'other';
  readonly value: string;
}

/** Labels of the information-disclosure header (国办发〔2017〕47号) and of the line below a title. */
const labels: readonly (readonly [field: Labelled['field'], pattern: string])[] = [
  ['indexNumber', '索\\s*引\\s*号(?:码)?'],
  ['documentNumber', '(?:发\\s*文\\s*字\\s*号|文\\s*件\\s*编\\s*号|文\\s*号)'],
  [
    'published',
    '(?:发\\s*布|公\\s*开|发\\s*文|上\\s*传|更\\s*新)\\s*(?:时\\s*间|日\\s*期)|时\\s*间|日\\s*期',
  ],
  ['written', '(?:成\\s*文|生\\s*成|印\\s*发|制\\s*发)\\s*(?:时\\s*间|日\\s*期)'],
  [
    'bureau',
    '(?:发\\s*(?:布|文)\\s*(?:机\\s*构|机\\s*关|单\\s*位|部\\s*门)|制\\s*(?:发|定)\\s*机\\s*关|公开(?:责任)?(?:部门|单位|主体)|责任(?:部门|单位))',
  ],
  ['source', '(?:(?:信息|文章|稿件|内容|稿)\\s*)?来\\s*源'],
  ['keywords', '(?:主\\s*题\\s*词|关\\s*键\\s*[词字])'],
  ['title', '(?:标\\s*题|名\\s*称|文件名称|信息名称)'],
  ['author', '作\\s*者'],
  [
    'other',
    '(?:主题分类|分\\s*类|有\\s*效\\s*性|公开方式|公开范围|公开时限|字(?:体|号)(?:大小)?|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:数|量|次数)?|访问(?:次数|量)|责任编辑|编\\s*辑|审\\s*核|废止日期|失效日期|体\\s*裁|发布[者人]|录入[者人]?|撰稿|供稿|校对|签发|打印|分享)',
  ],
];

const anyLabel = labels.map(([, pattern], index) => `(?<f${String(index)}>${pattern})`).join('|');
// However long white space is, it is looked at once only.
const form = `(?:${anyLabel})\\s*[】\\]]?\\s*[:：]`.replaceAll('\\s*', '\\s{0,9}');
const label = new RegExp(`(?<!\\p{L})${form}`, 'gu');
/** Where a line begins with a label, the next may follow without white space: the page sets them apart by its style. */
const nextLabel = new RegExp(form, 'gu');

/** A page often gives the date without a label: `2023-12-28 16:05 来源：某局`. A day in words is the date of the text itself. */
const bareDate =
  /^\s*[[【(（]?\s*(\d{4}(?:[-/]\d{1,2}[-/]\d{1,2}|年\d{1,2}月\d{1,2}日(?=\s*\d{1,2}[:：]\d{2}))(?:[T\s]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?)\s*[\])】）]?/u;

/** Reads the labelled facts of a line, in order. What stands before the first label is not given, unless it is a date. */
export function readLabels(text: string): Labelled[] {
  const [start, date] = bareDate.exec(text) ?? [];
  const begins = start !== undefined || /^.?$/u.test(text.slice(0, text.search(label)));
  const found = [...text.matchAll(begins ? nextLabel : label)];
  const isDated = start !== undefined && start.length >= (found[0]?.index ?? text.length) - 1;
  const labelled = found.map((match, index): Labelled => {
    const end = found[index + 1]?.index ?? text.length;
    const value = text
      .slice(match.index + match[0].length, end)
      .replace(/^[\s【[]+|[\s【】\][|｜,，;；]+$/gu, '');
    const number = labels.findIndex((_, at) => match.groups?.[`f${String(at)}`] !== undefined);
    return { field: labels[number]?.[0] ?? 'other', value };
  });
  return isDated && date !== undefined ? [{ field: 'published', value: date }, ...labelled] : labelled;
}

/** Whether a line consists of labelled facts, and is not a sentence that contains one. */
export function isLabelLine(text: string): boolean {
  if (text.length > 200) return false;
  const found = readLabels(text);
  if (found.length === 0) return false;
  const begins = text.search(label) <= 1 || found[0]?.value === bareDate.exec(text)?.[1];
  return begins && found.every(({ value }) => value.length <= 60 && !value.includes('。'));
}
