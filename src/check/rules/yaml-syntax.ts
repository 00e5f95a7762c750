import type { ReportedRule } from './rule.ts';

export const yamlSyntax: ReportedRule = {
  id: 'yaml-syntax',
  severity: 'error',
  title: '字段的写法读不出来',
  why: '引号、括号没有配对，或者缩进不对时，程序不知道哪些字是字段的值。',
  part: 'frontmatter',
  bad: 'abstract: "今年修好农村公路二十公里。',
  good: 'abstract: "今年修好农村公路二十公里。"',
  found:
    'content/plans/yunxi/2024.mdx:2:25 这里少了或多了符号，例如引号、括号没有配对。请检查这一行的引号和方括号。',
  reportedBy: ['src/source/yaml.ts'],
};
