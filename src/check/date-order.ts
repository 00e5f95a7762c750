import type { Document } from '../document/document.ts';
import { comparePeriods, parsePeriod, type Period } from '../text/period.ts';
import type { FieldProblem } from './locate-field.ts';

/** Dates that contradict each other: published before it was written, or a review of what had not begun. */
export function findDateConflicts({ file, data }: Pick<Document, 'file' | 'data'>): FieldProblem[] {
  const { written, published, reviews } = data;
  const base = { rule: 'date-order', severity: 'warning', file } as const;
  const advice = '请对照原文；原文就是这样的，可以不改。';
  const found: FieldProblem[] = [];
  const day = published?.slice(0, dayLength);
  if (written && day && day < written) {
    found.push({
      ...base,
      field: 'published',
      message: `发布日期“${day}”早于成文日期“${written}”。`,
      advice,
    });
  }
  const date = written ?? day;
  const month = date === undefined ? undefined : parsePeriod(date.slice(0, monthLength));
  for (const { label } of reviews.flatMap((id) => startsAfter(id, month))) {
    found.push({
      ...base,
      field: 'reviews',
      message: `文件的日期是 ${date ?? ''}，“${label}”还没有开始，不能总结。`,
      advice,
    });
  }
  return found;
}

const dayLength = '2023-12-01'.length;
const monthLength = '2023-12'.length;

function startsAfter(id: string, month: Period | undefined): Period[] {
  const period = parsePeriod(id);
  return period && month && comparePeriods(period, month) > 0 ? [period] : [];
}
