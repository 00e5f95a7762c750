import { reportWords } from '../words/report-words.ts';
import type { DocumentRule } from './rule.ts';

export const wrongWord: DocumentRule = {
  id: 'wrong-word',
  severity: 'warning',
  fixable: true,
  title: '写错或者不规范的字词',
  why: '正式文件里的错别字、不规范的机构名称，会让人怀疑别的内容。用词表可以由网站增减，写在 content/check.yaml 里。',
  part: 'body',
  bad: '清理了应急物资台帐。',
  good: '清理了应急物资台账。',
  found:
    'content/plans/yunxi/2024.mdx:10:8 这里写的是“台帐”，应当是“台账”。《第一批异形词整理表》：与钱物有关的用“账”。请改正；原文就是这样的，可以不改。',
  check: (checked, context) => reportWords('warn', checked, context),
};
