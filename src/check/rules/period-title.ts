import { parsePeriod } from '../../text/period/period.ts';
import { agrees, readTitlePeriods } from '../../text/period/title-period.ts';
import { createFinding } from '../create-finding.ts';
import { locateInField } from '../locate-text.ts';
import type { DocumentRule } from './rule.ts';

export const periodTitle: DocumentRule = {
  id: 'period-title',
  severity: 'warning',
  title: '标题和时期不合',
  why: '读者按年度和时期找文件；时期（plans、reviews）和标题说的不一样，文件就排到了别的年份里。',
  part: 'frontmatter',
  bad: 'plans: ["2025"]',
  good: 'plans: ["2024"]',
  found:
    'content/plans/yunxi/2024.mdx:3:16 标题里写的是“2024年”，文件信息里的时期是2025年。请核对标题和 plans、reviews。',
  check: ({ document: { data }, source }) => {
    const periods = [...data.plans, ...data.reviews].flatMap((id) => parsePeriod(id) ?? []);
    // An explanation names the year of what it explains, and speaks of none itself.
    if (periods.length === 0) return [];
    return readTitlePeriods(data.title).flatMap((mention) => {
      if (periods.some((period) => agrees(mention.period, period))) return [];
      const written = periods.map(({ label }) => label).join('、');
      return [
        createFinding(locateInField(source, 'title', mention.text), {
          message: `标题里写的是“${mention.text}”，文件信息里的时期是${written}。`,
          advice: '请核对标题和 plans、reviews。',
        }),
      ];
    });
  },
};
