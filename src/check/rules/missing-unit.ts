import { findBareFigures } from '../../text/quantity/bare-figure.ts';
import { createFinding } from '../create-finding.ts';
import { listFields, listParagraphs } from '../published-texts.ts';
import type { DocumentRule } from './rule.ts';

export const missingUnit: DocumentRule = {
  id: 'missing-unit',
  severity: 'warning',
  title: '数字后面没有单位',
  why: '“完成投资25”差一个字就差一万倍，读者和程序都没法用这个数。',
  part: 'body',
  bad: `今年完成交通投资25，比去年多。`,
  good: `今年完成交通投资25亿元，比去年多。`,
  found:
    'content/plans/yunxi/2024.mdx:10:9 “完成交通投资”后面的 25 没有单位。请补上单位，例如亿元、万元、公里。',
  check: (checked) =>
    [...listFields(checked), ...listParagraphs(checked)].flatMap(({ text, kind, locate }) =>
      kind === 'row' || kind === 'heading'
        ? []
        : findBareFigures(text).map((found) =>
            createFinding(locate(found), {
              message: `“${found.subject}”后面的 ${found.text} 没有单位。`,
              advice: `请补上单位，例如亿元、万元、公里。`,
            }),
          ),
    ),
};
