import { writeDocument } from '../check/example-site.ts';
import type { TestCommit } from './repository.ts';

export const [plan, moved, last] = ['2031', '2031-修订', '2031年'].map(
  (name) => `content/plans/yunxi/${name}.mdx`,
) as [string, string, string];
export const [other, gone] = ['content/summaries/yunxi/2030.mdx', 'content/summaries/yunxi/2029.mdx'];

export const entry = (date: string, note: string): string =>
  `\n  - { date: ${date}, kind: 更正, note: ${note} }`;
export const first = entry('2031-03-15', '里程漏加了一段。');

/** A plan that promises so many kilometres. */
export function promise(kilometres: string, changes = ''): string {
  return writeDocument(
    { title: '云溪县2031年工作计划', published: '2031-01-05', ...(changes !== '' && { changes }) },
    `今年修好农村公路${kilometres}公里。\n\n路修到村口。`,
  );
}

/** A summary with so many paragraphs. */
export function tell(...paragraphs: readonly string[]): string {
  return writeDocument(
    { title: '云溪县2030年工作总结', published: '2031-01-05', plans: '[]', reviews: '["2030"]' },
    paragraphs.join('\n\n'),
  );
}

export const [roads, bridges, buses] = ['修了公路。', '修了桥。', '通了客车。'] as [string, string, string];

/** Twenty commits of what can happen: edited, corrected, moved, withdrawn, merged, reverted, and a bad merge that drops a paragraph. */
export const commits: readonly TestCommit[] = [
  { day: '2031-01-05', files: { [plan]: promise('十八'), [other]: tell(roads), [gone]: tell('旧事。') } },
  {
    day: '2031-03-15T09:00:00+08:00',
    message:
      '改正里程\n\nPublished-by: 云溪县交通运输局办公室\nReviewed-by: 某人 <someone@committer.example>',
    files: { [plan]: promise('二十', first) },
  },
  { day: '2031-03-15T17:00:00+08:00', files: { [plan]: promise('二十一', first) } },
  { day: '2031-03-20', files: { [plan]: promise('**二十一**', first) } },
  { day: '2031-03-21', files: { [plan]: promise('**二十一**', first).replaceAll('\n', '\r\n') } },
  { day: '2031-03-22', message: '与文件无关', files: { 'README.md': '说明' } },
  { day: '2031-04-01', files: { [plan]: undefined, [moved]: promise('**二十一**', first) } },
  { day: '2031-04-02', branch: 'draft', from: 'main', files: { [moved]: promise('三十', first) } },
  { day: '2031-04-03', branch: 'draft', files: { [moved]: promise('三十一', first) } },
  { day: '2031-04-04', files: { [other]: tell(roads, bridges) } },
  // What a branch brings is published with the merge, as one.
  {
    day: '2031-04-05',
    merge: 'draft',
    files: { [moved]: promise('三十一', first + entry('2031-04-05', '增加了一条路。')) },
  },
  { day: '2031-04-06', branch: 'side', from: 'main', files: { 'README.md': '说明二' } },
  { day: '2031-04-07', files: { [other]: tell(roads, bridges, buses) } },
  // A bad merge: the branch was begun before the paragraph was there, and wins.
  {
    day: '2031-04-08',
    merge: 'side',
    message: "Merge branch 'side'",
    files: { [other]: tell(roads, bridges) },
  },
  // A revert.
  { day: '2031-05-01', files: { [moved]: promise('二十一', first) } },
  { day: '2031-05-02', files: { [other]: undefined } },
  { day: '2031-05-03', files: { [other]: tell(roads, bridges) } },
  // Late in the evening of UTC it is the next day in Beijing.
  {
    day: '2031-05-31T23:30:00Z',
    files: { [moved]: undefined, [last]: promise('二十一', first) + '\n完。\n' },
  },
  {
    day: '2031-06-02',
    message: '\n\nPublished-by: 某人 <someone@committer.example>',
    files: { [gone]: undefined },
  },
  {
    day: '2031-06-03',
    files: { [last]: promise('二十一', first).replace('kind: 年度', 'topics: []\nkind: 年度') + '\n完。\n' },
  },
];
