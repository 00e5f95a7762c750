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

// A date may follow its label without a colon.
const form = `(?:${anyLabel})\\s{0,9}(?:[】\\]]?\\s{0,9}[:：]|(?<=时间|日期)\\s{0,9}(?=\\d{4}[-/.年]))`;
const label = new RegExp(`(?<!\\p{L})${form}`, 'gu');
/** Where a line begins with a label, the next may follow without white space: the page sets them apart by its style. */
const nextLabel = new RegExp(form, 'gu');

/** A page often gives the date without a label: `2023-12-28 16:05 来源：某局`. A day in words is the date of the text itself. */
const bareDate =
  /^\s*[[【(（]?\s*(\d{4}(?:[-/]\d{1,2}[-/]\d{1,2}|年\d{1,2}月\d{1,2}日(?=\s*\d{1,2}[:：]\d{2}))(?:[T\s]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?)\s*[\])】）]?/u;

/** Buttons that follow a value on its line: 来源：某局【打印】. */
const buttons =
  /[\s【[（(|｜]*(?:打印(?:本页)?|关闭(?:窗口|本页)?|分享(?:到)?|收藏|字[体号].{0,12}|我要纠错|纠错|听全文|扫一扫|A\s?[+-]|[大中小])[\s】\]）)|｜]*$/u;

/** Reads the labelled facts of a line, in order. What stands before the first label is not given, unless it is a date. */
export function readLabels(source: string): Labelled[] {
  const [start, date] = bareDate.exec(simplify(source)) ?? [];
  const labelled = readNamed(source, start !== undefined);
  const at = simplify(source).search(nextLabel);
  const isDated = start !== undefined && start.length >= (at === -1 ? source.length : at) - 1;
  return isDated && date !== undefined ? [{ field: 'published', value: date }, ...labelled] : labelled;
}

/**
 * Reads what has a label and nothing else.
 * @param isHead whether the line begins with something else of a page's head
 */
export function readNamed(source: string, isHead = false): Labelled[] {
  const text = simplify(source);
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
  let value = written.replace(/^[\s【[]+|[\s【】\][|｜,，;；]+$/gu, '');
  for (let before = ''; before !== value && /\p{Script=Han}{3}/u.test(value);) {
    before = value;
    value = value.replace(buttons, '');
  }
  return value.replace(/[\s【[|｜]+$/gu, '');
}

/** Whether a line consists of labelled facts of a page, and is no sentence and no line of a text: 时间：3月1日至5日. */
export function isLabelLine(source: string): boolean {
  if (source.length > longest) return false;
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
