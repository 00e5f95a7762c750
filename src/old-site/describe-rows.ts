import type { Converted } from '../import/convert.ts';
import { pickTitle } from './judge/judge-group.ts';
import type { Found, Left, SitePlan } from './plan-site.ts';
import type { ReportRow } from './report-rows.ts';

/** What the webmaster has to look at. */
export function listGuesses({ draft: { inferred, missing, kept } }: Converted): string {
  return [
    ...inferred.filter(({ doubtful }) => doubtful).map(({ value }) => `${value}【推测】`),
    ...missing.map(({ advice }) => advice),
    ...(kept.length > 0 ? [`有 ${String(kept.length)} 行可能不是正文。`] : []),
  ].join(' ');
}

/** Rows of all files in which the old site had a document. */
export function describeFound(
  { pages, holder, copies }: Found,
  plan: SitePlan,
  outcome: string,
  place: string,
  reason: string,
): ReportRow[] {
  const [first, ...others] = pages;
  return [
    {
      ...rowOf(plan, first.file, outcome, place, reason),
      title: pickTitle(first, holder),
    },
    ...others.map(({ file, title }, index) => ({
      ...rowOf(plan, file, `同一份文件的第 ${String(index + 2)} 页`, place, ''),
      title,
    })),
    ...(holder ? [{ ...rowOf(plan, holder.file, '正文', place, ''), title: holder.title }] : []),
    ...copies.map((file) => rowOf(plan, file, '同一份文件', place, '内容一样，只导入一份')),
  ];
}

export function rowOf(
  { site }: SitePlan,
  file: string,
  outcome: string,
  place: string,
  reason: string,
): ReportRow {
  return { file, address: site.addressOf(file), title: '', outcome, place, reason };
}

/** What was not imported. */
export function describeLeft(plan: SitePlan, { file, title, verdict }: Left): ReportRow {
  const outcome = verdict.kind === 'unsure' ? '拿不准，没有导入' : '略去';
  return { ...rowOf(plan, file, outcome, '', verdict.reason), title };
}
