import { keepsOldWords, placeChanges } from '../../schema/place-changes.ts';
import { locatePath } from '../locate-field.ts';
import type { DocumentRule, Finding } from './rule.ts';

export const changedWords: DocumentRule = {
  id: 'changed-words',
  severity: 'error',
  title: '修改记录和正文不合',
  why: '读者从修改记录点到正文，看到的应当是改正以后的文字。',
  part: 'frontmatter',
  bad: `changes:
  - date: 2024-03-15
    kind: 更正
    note: 里程漏加了一段。
    from: 十八公里
    to: 二十一公里`,
  good: `changes:
  - date: 2024-03-15
    kind: 更正
    note: 里程漏加了一段。
    from: 十八公里
    to: 二十公里`,
  found:
    'content/plans/yunxi/2024.mdx:7:5 正文里没有“二十一公里”，修改记录说现在写的是它。请照网页上显示的写，不带 ** 这样的标记；后来又改过的，再加一条修改记录。',
  check: ({ document, source }) =>
    placeChanges(document).flatMap((placed, index): Finding[] => {
      const { from = '', to } = placed.change;
      if (to === undefined || placed.isOutdated) return [];
      if (placed.paragraphs.length === 0 && !placed.isInTitle) {
        return [
          {
            ...locatePath(source, ['changes', index, 'to']),
            message: `正文里没有“${to}”，修改记录说现在写的是它。`,
            advice: '请照网页上显示的写，不带 ** 这样的标记；后来又改过的，再加一条修改记录。',
          },
        ];
      }
      if (!keepsOldWords(placed)) return [];
      return [
        {
          ...locatePath(source, ['changes', index, 'from']),
          message: `“${to}”那一段里还有“${from}”，修改记录说它已经改了。`,
          advice: '请改正正文；那是另一处文字的，from 和 to 都多写几个字，写到分得清为止。',
        },
      ];
    }),
};
