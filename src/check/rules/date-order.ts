import type { Frontmatter } from '../../schema/frontmatter.ts';
import { yearOfNumber } from '../../text/document-number.ts';
import { comparePeriods, parsePeriod, type Period } from '../../text/period/period.ts';
import { isPremature } from '../../text/period/premature.ts';
import { locateField } from '../locate-field.ts';
import type { DocumentRule, Finding } from './rule.ts';

export const dateOrder: DocumentRule = {
  id: 'date-order',
  severity: 'warning',
  title: '日期前后不合',
  why: '发布早于成文、早于定时发布，废止早于发布，或者成文时总结的时期还没有开始，多半是写错了年份。',
  part: 'frontmatter',
  bad: `written: 2024-01-12
published: 2024-01-05`,
  good: `written: 2024-01-04
published: 2024-01-05`,
  found:
    'content/plans/yunxi/2024.mdx:3:1 发布日期“2024-01-05”早于成文日期“2024-01-12”。请对照原文；原文就是这样的，可以不改。',
  check: ({ document, source }) =>
    findDateConflicts(document.data).map(({ field, ...conflict }) => ({
      line: locateField(source, field),
      column: 1,
      ...conflict,
    })),
};

interface Conflict extends Pick<Finding, 'message' | 'advice'> {
  readonly field: keyof Frontmatter;
}

/** Dates that contradict each other: published before it was written, or written before what it reviews had begun. */
function findDateConflicts({
  written,
  published,
  reviews,
  validity,
  documentNumber = '',
  provenance,
  publish,
}: Frontmatter): Conflict[] {
  const advice = '请对照原文；原文就是这样的，可以不改。';
  const found: Conflict[] = [];
  const day = published?.slice(0, dayLength);
  if (written && day && day < written) {
    found.push({
      field: 'published',
      message: `发布日期“${day}”早于成文日期“${written}”。`,
      advice,
    });
  }
  const held = publish?.slice(0, dayLength);
  if (day && held && provenance === 'official' && day < held) {
    found.push({
      field: 'publish',
      message: `定时发布（publish）写的是“${publish ?? ''}”，发布日期（published）却是“${day}”，那一天网站上还没有它。`,
      advice: '请把两个改成一致；在别处先公布过的，可以不改。',
    });
  }
  const [issued, what] = day === undefined ? [written, '成文'] : [day, '发布'];
  if (issued && validity?.date && validity.date < issued) {
    found.push({
      field: 'validity',
      message: `${validity.status}日期“${validity.date}”早于${what}日期“${issued}”。`,
      advice,
    });
  }
  const numbered = yearOfNumber(documentNumber);
  if (issued && numbered !== undefined && numbered > Number(issued.slice(0, yearLength))) {
    found.push({
      field: 'documentNumber',
      message: `文号“${documentNumber}”的年份晚于${what}日期“${issued}”。`,
      advice,
    });
  }
  const month = written === undefined ? undefined : parsePeriod(written.slice(0, monthLength));
  for (const period of reviews.flatMap((id) => startsAfter(id, month))) {
    // Where the other date says the same, it is no slip of a date: unfinished-review tells.
    if (day === undefined || isPremature(period, day)) continue;
    found.push({
      field: 'written',
      message: `成文日期是 ${written ?? ''}，“${period.label}”还没有开始，不能总结。`,
      advice,
    });
  }
  return found;
}

const yearLength = '2023'.length;
const dayLength = '2023-12-01'.length;
const monthLength = '2023-12'.length;

function startsAfter(id: string, month: Period | undefined): Period[] {
  const period = parsePeriod(id);
  return period && month && comparePeriods(period, month) > 0 ? [period] : [];
}
