import type { Rule, RulePart } from './rules/rule.ts';

/** Where a webmaster meets the rule, in the order of the page. */
const groups: readonly { readonly title: string; readonly parts: readonly RulePart[] }[] = [
  { title: '整个文件', parts: ['document', 'encoding', 'files', 'time'] },
  { title: '文件信息', parts: ['frontmatter', 'history'] },
  { title: '正文', parts: ['body'] },
  { title: '网站自己的网页', parts: ['page'] },
  {
    title: '网站、主题、机构、名词、指标、项目和检查的设置',
    parts: ['site', 'topics', 'bureau', 'term', 'measure', 'project', 'check'],
  },
  {
    title: '以前的网址和发布登记',
    parts: ['former', 'published', 'log'],
  },
];

/** Rules that belong together, each group with its title. */
export function groupRules(rules: readonly Rule[]): { title: string; members: readonly Rule[] }[] {
  return groups.map(({ title, parts }) => ({
    title,
    members: rules.filter(({ part }) => parts.includes(part)),
  }));
}

export const severities = {
  error: '错误：改正以后才能生成网站。',
  warning: '提醒：请看一看，不妨碍生成网站；原文就是这样的，可以写进文件的 accepted，不再提醒。',
} as const;

const introduction = `# 规则说明

<!-- 由 npm run rules 生成，请改 src/check/rules/ 里的文件。 -->

运行 \`npm run check\` 会检查全部内容，每个问题占一行：文件、行、列，哪里不对，怎样改，最后是规则的名称。
下面说明每条规则，各有一个不对的例子和一个对的例子。例子里的云溪县是虚构的。
`;

/** The page `docs/rules.md`. The anchor of a rule is its id. */
export function describeRules(rules: readonly Rule[]): string {
  const chapters = groupRules(rules);
  const contents = chapters.map(({ title, members }) => {
    return `- ${title}\n${members.map((rule) => `  - [${rule.title}](#${rule.id})\n`).join('')}`;
  });
  const bodies = chapters.map(
    ({ title, members }) => `## ${title}\n\n${members.map(describeRule).join('\n')}`,
  );
  return [introduction, contents.join(''), ...bodies].join('\n');
}

function describeRule({ id, title, why, severity, part, bad, good, found, fixable }: Rule): string {
  return `### ${id}

**${title}。** ${why}

${severities[severity]}${fixable ? '有把握的，`npm run check -- --fix` 可以自动改好。' : ''}

不对：

${showExample(part, bad)}

提示：

${fence('text', found)}

对：

${showExample(part, good)}
`;
}

const languages: Record<Exclude<RulePart, 'encoding' | 'time'>, string> = {
  document: 'mdx',
  files: 'text',
  frontmatter: 'yaml',
  history: 'yaml',
  body: 'mdx',
  page: 'mdx',
  site: 'yaml',
  topics: 'yaml',
  bureau: 'yaml',
  former: 'yaml',
  published: 'text',
  log: 'text',
  term: 'yaml',
  measure: 'yaml',
  project: 'yaml',
  check: 'yaml',
};

function showExample(part: RulePart, example: string): string {
  if (part === 'encoding' || part === 'time') return describeFile(part, example);
  return fence(languages[part], example);
}

/** An example that cannot be shown: that of a rule about encodings is the encoding's name, that of the rule about time a sentence. */
export function describeFile(part: 'encoding' | 'time', example: string): string {
  return part === 'encoding' ? `用 ${example} 编码保存的文件。` : example;
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${showUnseen(text).trimEnd()}\n\`\`\``;
}

/** What cannot be seen is named. */
export function showUnseen(text: string): string {
  return text.replace(/[\uFDD0-\uFDEF]/gu, '〔看不见的字符〕');
}
