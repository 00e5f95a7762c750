import { reportWords } from '../words/report-words.ts';
import type { DocumentRule } from './rule.ts';

export const blockedWord: DocumentRule = {
  id: 'blocked-word',
  severity: 'error',
  title: '不能发布的字词',
  why: '重要的政治表述错一个字也不行；网站自己规定不能出现的字词（content/check.yaml 里 tier 是 block 的）也在这里。',
  part: 'body',
  bad: '出席了全国人大代表大会。',
  good: '出席了全国人民代表大会。',
  found:
    'content/plans/yunxi/2024.mdx:10:4 这里写的是“全国人大代表大会”，应当是“全国人民代表大会”。政治表述要用规范的说法，一字不能错。请改正。',
  check: (checked, context) => reportWords('block', checked, context),
};
