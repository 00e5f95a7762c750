import { findImpossibleDates } from '../../text/period/impossible-date.ts';
import { createFinding } from '../create-finding.ts';
import { listFields, listParagraphs } from '../published-texts.ts';
import type { DocumentRule } from './rule.ts';

export const impossibleDate: DocumentRule = {
  id: 'impossible-date',
  severity: 'warning',
  title: '没有这一天',
  why: '13月5日、2月30日这样的日期一定是写错了，读者不知道该信哪一天。',
  part: 'body',
  bad: '大桥2023年2月29日开工，今年6月30日合龙。',
  good: '大桥2023年2月28日开工，今年6月30日合龙。',
  found: 'content/plans/yunxi/2024.mdx:10:3 没有“2023年2月29日”这一天：2023年2月没有29日。请对照原文改正。',
  check: (checked) =>
    [...listFields(checked), ...listParagraphs(checked)].flatMap(({ text, locate }) =>
      findImpossibleDates(text).map((date) =>
        createFinding(locate(date), {
          message: `没有“${date.text}”这一天：${date.reason}。`,
          advice: '请对照原文改正。',
        }),
      ),
    ),
};
