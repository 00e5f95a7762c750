import { judgeDocumentNumber } from '../../text/document-number.ts';
import { createFinding } from '../create-finding.ts';
import { locateInField } from '../locate-text.ts';
import type { DocumentRule } from './rule.ts';

export const documentNumber: DocumentRule = {
  id: 'document-number',
  severity: 'warning',
  fixable: true,
  title: '文号不像文号',
  why: '文号由机关代字、年份和序号组成，年份用六角括号；读者和别的系统靠它找文件。',
  part: 'frontmatter',
  bad: 'documentNumber: 云交[2024]5号',
  good: 'documentNumber: 云交〔2024〕5号',
  found:
    'content/plans/yunxi/2024.mdx:2:17 文号“云交[2024]5号”的写法不合规定。请写成 云交〔2024〕5号；原文就是这样的，可以不改。',
  check: ({ document: { data }, source }) => {
    const { documentNumber: written } = data;
    const fault = written === undefined ? undefined : judgeDocumentNumber(written);
    if (written === undefined || fault === undefined) return [];
    const place = locateInField(source, 'documentNumber', written);
    return fault.kind === 'none'
      ? [
          createFinding(place, {
            message: `“${written}”不是文号。`,
            advice: '文号是 云交〔2024〕5号 的样子；没有文号的，请删去这一行。',
          }),
        ]
      : [
          createFinding(
            place,
            {
              message: `文号“${written}”的写法不合规定。`,
              advice: `请写成 ${fault.correct}；原文就是这样的，可以不改。`,
            },
            fault.correct,
          ),
        ];
  },
};
