import type { ReportedRule } from './rule.ts';

export const unseenInSettings: ReportedRule = {
  id: 'unseen-in-settings',
  severity: 'error',
  title: '名称和说明里有看不见的字符',
  why: '机构、指标、名词的名称要和文件里的逐字相同，多一个看不见的字符就认不出来。',
  part: 'term',
  bad: `term: 安防\u200B工程\nexplanation: 在公路上增设护栏、标志和标线的工程。`,
  good: `term: 安防工程\nexplanation: 在公路上增设护栏、标志和标线的工程。`,
  found: 'content/glossary/shuang-sui-ji.yaml:1:1 “安防”后面有零宽字符 U+200B。请删去它。',
  reportedBy: ['src/settings/settings-file.ts'],
};
