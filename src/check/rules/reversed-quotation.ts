import { findReversedQuotations } from '../../text/spelling/quotation-marks.ts';
import { createFinding } from '../create-finding.ts';
import { listFields, listParagraphs } from '../published-texts.ts';
import type { DocumentRule } from './rule.ts';

export const reversedQuotation: DocumentRule = {
  id: 'reversed-quotation',
  severity: 'warning',
  fixable: true,
  title: '引号反了',
  why: '前引号写成后引号，多半是输入法按错了；读者分不清引的是哪些字。',
  part: 'body',
  bad: '开展”百日攻坚“行动。',
  good: '开展“百日攻坚”行动。',
  found:
    'content/plans/yunxi/2024.mdx:10:3 引号反了：”百日攻坚“。请写成 “百日攻坚”；原文就是这样的，可以不改。',
  check: (checked) =>
    [...listFields(checked), ...listParagraphs(checked)].flatMap(({ text, locate }) =>
      findReversedQuotations(text).map((found) =>
        createFinding(
          locate(found),
          {
            message: `${/[《》]/u.test(found.text) ? '书名号' : '引号'}反了：${found.text}。`,
            advice: `请写成 ${found.correct}；原文就是这样的，可以不改。`,
          },
          found.correct,
        ),
      ),
    ),
};
