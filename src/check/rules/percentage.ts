import { findWrongShares } from '../../text/statement/completion.ts';
import { createFinding } from '../create-finding.ts';
import { listFields, listParagraphs } from '../published-texts.ts';
import type { DocumentRule } from './rule.ts';

export const percentage: DocumentRule = {
  id: 'percentage',
  severity: 'warning',
  title: '百分比和前面的数对不上',
  why: '同一句里写明了计划数、完成数和百分比，三个数就应当相符，否则读者不知道哪个是错的。',
  part: 'body',
  bad: `安防工程计划16公里，已完成8.4公里，占计划的62.5%。`,
  good: `安防工程计划16公里，已完成8.4公里，占计划的52.5%。`,
  found:
    'content/plans/yunxi/2024.mdx:10:25 计划是16公里，完成的是8.4公里，应当是52.5%，这里写的是“62.5%”。请核对这三个数；原文就是这样的，可以不改。',
  check: (checked) =>
    [...listFields(checked), ...listParagraphs(checked)].flatMap(({ text, kind, locate }) =>
      kind === 'row'
        ? []
        : findWrongShares(text).map((found) =>
            createFinding(locate(found), {
              message: `计划是${found.planned}，完成的是${found.done}，应当是${found.correct}，这里写的是“${found.text}”。`,
              advice: `请核对这三个数；原文就是这样的，可以不改。`,
            }),
          ),
    ),
};
