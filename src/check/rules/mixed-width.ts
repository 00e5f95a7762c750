import { findMixedWidths } from '../../text/spelling/number-width.ts';
import { createFinding } from '../create-finding.ts';
import { listFields, listParagraphs } from '../published-texts.ts';
import type { DocumentRule } from './rule.ts';

export const mixedWidth: DocumentRule = {
  id: 'mixed-width',
  severity: 'warning',
  fixable: true,
  title: '一个数里混用全角和半角',
  why: '“1０”“3．5”看上去像一个数，搜索和计算却会当成两个。',
  part: 'body',
  bad: `今年修好农村公路2０公里。`,
  good: `今年修好农村公路20公里。`,
  found: 'content/plans/yunxi/2024.mdx:10:9 “2０”里混用了全角和半角。请都用半角，写成“20”。',
  check: (checked) =>
    [...listFields(checked), ...listParagraphs(checked)].flatMap(({ text, locate }) =>
      findMixedWidths(text).map((found) =>
        createFinding(
          locate(found),
          {
            message: `“${found.text}”里混用了全角和半角。`,
            advice: `请都用半角，写成“${found.correct}”。`,
          },
          found.correct,
        ),
      ),
    ),
};
