import { simplify } from '../../../text/spelling/simplify.ts';
import { anyLabel, labelOfGroup, type LabelField } from './label-words.ts';
import { isOfPage, isPlausible } from './label-value.ts';

/** A fact of a page's head that names itself: `发布时间：2020-03-17`. */
export interface Labelled {
  readonly field: LabelField;
  readonly value: string;
  /** Whether texts have such labels too, so that it is only likely to be the page's. */
  readonly loose?: true;
}

/** What may follow its label without a colon, because it can be nothing else: the page sets the two apart by its style. */
const bareValues: readonly (readonly [label: string, value: string])[] = [
  ['时间|日期', '\\d{4}[-/.年]'],
  ['文号|字号', '\\p{Script=Han}{1,12}[〔［\\[]\\d{4}'],
  ['索引号', '[\\dA-Z][\\dA-Z/-]{5,}'],
  ['(?:发布|公开|发文)(?:机构|机关|单位)', '\\p{Script=Han}{2,20}(?:局|厅|委员会|办公室|政府)(?:$|\\s)'],
  ['公开(?:方式|形式|属性|类别)', '(?:主动公开|依申请公开|不予公开)'],
];
const bare = bareValues.map(([label, value]) => `(?<=${label})\\s{0,9}(?=${value})`).join('|');
const form = `(?:${anyLabel})\\s{0,9}(?:[】\\]]?\\s{0,9}[:：]|[｜丨](?=\\p{Script=Han})|${bare})`;
const label = new RegExp(`(?<!\\p{L})${form}`, 'gu');
/** Where a line begins with a label, the next may follow without white space: the page sets them apart by its style. */
const nextLabel = new RegExp(form, 'gu');

/** No text without one of these has a label: a colon, a bar, or what a label without a colon ends with. */
const mayHaveLabel = /[:：｜丨间期号构关位式性别]/u;

const counter = '(?:阅读|浏览|点击|访问|评论|点赞|收藏|转发)(?:次数|数量|量|数)?';
const day = `\\d{4}(?:[-/]\\d{1,2}[-/]\\d{1,2}|年\\d{1,2}月\\d{1,2}日(?=\\s*\\d{1,2}[:：]\\d{2}|\\s{1,9}(?:来源|作者|字[体号]|${counter})\\s*[:：]))`;
const clock = '[T\\s]*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?';

/**
 * A page often gives the date without a label: `2023-12-28 16:05 来源：某局`, and behind its hour how often it was read. A day in words is
 * the date of the text itself.
 */
const bareDate = new RegExp(
  `^\\s*[[【(（]?\\s*(${day}(?:${clock})?)(?:(?<=[:：]\\d{2})(?:\\s+(?:${counter}\\s*)?\\d{1,7}\\s*次?)+$|\\s*[\\])】）]?)`,
  'u',
);

/** A date behind what has another label: `来源：某网 2011年2月22日16:06`, `[字号： ] 2016-02-14 某办 阅读次数：`. */
const lateDate = new RegExp(
  `(?<=来源\\s*[:：][^。；:：]{1,30}[^-/\\d:：])(${day}(?:${clock})?)\\s*$|(?<=字[体号]\\s*[:：][^。；:：]{0,12}[^-/\\d:：])(${day}(?:${clock})?)`,
  'u',
);

/** What stands before the facts of a line that is one of a list. */
const bullet = /^\s*[•·●◆■▪]\s*/u;

/** Buttons that follow a value on its line: 来源：某局【打印】. */
const buttons =
  /[\s【[（(|｜]*(?:打印(?:本页)?|关闭(?:窗口|本页)?|分享(?:到)?|收藏|字[体号].{0,12}|我要纠错|纠错|听全文|扫一扫|A\s?[+-]|[大中小])[\s】\]）)|｜]*$/u;

/** `【打印】 【关闭】` at the end, whatever stands before. */
const bracketedButtons =
  /(?:\s*[【[（(]\s*(?:打印|关闭|收藏|分享|纠错|返回|字[体号])[^【】[\]（）()]{0,12}[】\]）)]?)+\s*$/u;

/** Reads the labelled facts of a line, in order. What stands before the first label is not given, unless it is a date. */
export function readLabels(line: string): Labelled[] {
  const source = line.replace(bullet, '');
  const [start, date] = bareDate.exec(simplify(source)) ?? [];
  const labelled = readNamed(source, start !== undefined);
  const text = simplify(source);
  const at = mayHaveLabel.test(text) ? text.search(nextLabel) : -1;
  const isDated = start !== undefined && start.length >= (at === -1 ? source.length : at) - 1;
  if (isDated && date !== undefined) return [{ field: 'published', value: date }, ...labelled];
  return labelled.some(({ field }) => field === 'published') ? labelled : separateDate(source, labelled);
}

/** A date that stands behind the value of another label is a fact of its own. */
function separateDate(source: string, labelled: readonly Labelled[]): Labelled[] {
  const [, atEnd, within] = lateDate.exec(simplify(source)) ?? [];
  const date = atEnd ?? within;
  if (date === undefined) return [...labelled];
  const others = labelled.map((one): Labelled => {
    const at = one.value.indexOf(date);
    return at === -1 ? one : { ...one, value: trimValue(one.value.slice(0, at)) };
  });
  return [...others, { field: 'published', value: date }];
}

/**
 * Reads what has a label and nothing else.
 * @param isHead whether the line begins with something else of a page's head
 */
export function readNamed(source: string, isHead = false): Labelled[] {
  const text = simplify(source);
  if (!mayHaveLabel.test(text)) return [];
  const begins = isHead || /^.?$/u.test(text.slice(0, text.search(label)));
  const found = [...text.matchAll(begins ? nextLabel : label)];
  return found.map((match, index): Labelled => {
    const end = found[index + 1]?.index ?? text.length;
    const value = trimValue(source.slice(match.index + match[0].length, end));
    const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
    const group = Object.keys(groups).find((name) => groups[name] !== undefined) ?? '';
    const { field = 'other', loose } = labelOfGroup.get(group) ?? {};
    return { field, value, ...(loose && { loose }) };
  });
}

function trimValue(written: string): string {
  let value = written.replace(bracketedButtons, '').replace(/^[\s【[]+|[\s【】\][|｜,，;；]+$/gu, '');
  for (let before = ''; before !== value && /\p{Script=Han}{3}/u.test(value);) {
    before = value;
    value = value.replace(buttons, '');
  }
  return value.replace(/[\s【[|｜]+$/gu, '');
}

/** Whether a line consists of labelled facts of a page, and is no sentence and no line of a text: 时间：3月1日至5日. */
export function isLabelLine(line: string): boolean {
  if (line.length > longest) return false;
  const source = line.replace(bullet, '');
  const text = simplify(source);
  const found = readLabels(source);
  if (found.length === 0) return false;
  const begins = text.search(label) <= 1 || found[0]?.value === bareDate.exec(text)?.[1];
  const isSure = found.length > 1 && found.some(({ loose, value }) => !loose && value !== '');
  return (
    begins &&
    found.every(({ field, value, loose }) =>
      loose && !isSure ? isOfPage(field, value) : isPlausible(field, value),
    )
  );
}

const longest = 200;
