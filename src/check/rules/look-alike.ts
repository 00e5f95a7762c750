import { findLookAlikes } from '../../text/spelling/look-alike.ts';
import { createFinding } from '../create-finding.ts';
import { listFields, listParagraphs } from '../published-texts.ts';
import type { DocumentRule } from './rule.ts';

export const lookAlike: DocumentRule = {
  id: 'look-alike',
  severity: 'warning',
  fixable: true,
  title: '数字里混进了形状相似的字符',
  why: '扫描、手打的数字里，字母 O、l 常常当成了 0、1；看上去一样，搜索却找不到，也没法计算。',
  part: 'body',
  bad: `2O24年修好农村公路二十公里。`,
  good: `2024年修好农村公路二十公里。`,
  found: 'content/plans/yunxi/2024.mdx:10:1 “2O24”里的“O”不是数字，应当是“2024”。请改成数字。',
  check: (checked) =>
    [...listFields(checked), ...listParagraphs(checked)].flatMap(({ text, locate }) =>
      findLookAlikes(text).map((found) =>
        createFinding(
          locate(found),
          {
            message: `“${found.text}”里的“${found.sign}”不是数字，应当是“${found.correct}”。`,
            advice: found.digit === '〇' ? '年份里的零写“〇”。' : '请改成数字。',
          },
          found.correct,
        ),
      ),
    ),
};
