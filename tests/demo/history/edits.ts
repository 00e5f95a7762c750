/** What a document said before it was what it is. */
export interface Edit {
  /** Its file in the content. */
  readonly file: string;
  /** When the edit was published, `YYYY-MM-DD`. */
  readonly day: string;
  /** What stands there now, and what stood there before that day. */
  readonly replaced: readonly (readonly [now: string, before: string])[];
  /** Where the file was before, if it was moved that day. */
  readonly from?: string;
}

/** Of a document with several edits the last comes first: each takes the text one step back. */
export const edits: readonly Edit[] = [
  // A correction, with its entry.
  {
    file: 'summaries/liaoxi/2022',
    day: '2023-03-06',
    replaced: [
      [
        `changes:
  - date: 2023-03-06
    kind: 更正
    note: 原来写的是计划数，少的6公里在蓼溪上游，至今没有复工。统计人员把计划表当作完成表抄了。
    from: 新改建农村公路32公里
    to: 新改建农村公路26公里
`,
        '',
      ],
      ['新改建农村公路26公里，比计划少6公里；', '新改建农村公路32公里；'],
      ['新改建农村公路26公里</Result>，比计划的32公里少6公里；', '新改建农村公路32公里</Result>，完成计划；'],
      ['## 二、没有完成的6公里', '## 二、最难的6公里'],
      ['改线设计2023年2月完成，当年修通。', '改线以后赶在年底修通。'],
    ],
  },
  // A promise that became easier to keep, and nobody said so.
  {
    file: 'plans/qingdu/2024',
    day: '2024-04-02',
    replaced: [['四十分钟以内到村口', '半小时以内到村口']],
  },
  // A slip, and its mending: the words are again what they were.
  { file: 'plans/baishi/2024', day: '2024-03-12', replaced: [['新装村道路灯200盏', '新装村道路灯220盏']] },
  { file: 'plans/baishi/2024', day: '2024-03-11', replaced: [['新装村道路灯220盏', '新装村道路灯200盏']] },
  // The form alone.
  {
    file: 'plans/yunze/2024',
    day: '2024-01-15',
    replaced: [['keywords: [四好农村路, 安防工程, 客货邮]\n', '']],
  },
  // Another address.
  { file: 'plans/songlan/2022-调整', day: '2022-07-05', replaced: [], from: 'plans/songlan/2022-2' },
];

/** A document that was published by mistake, and taken away. */
export const withdrawn = {
  file: 'summaries/xingwu/2022-初稿',
  published: '2023-01-05',
  day: '2023-01-09',
  bureau: 'xingwu',
  text: `---
title: 杏坞县交通运输局2022年工作总结（征求意见稿）
bureau: xingwu
kind: 年度工作总结
reviews: ["2022"]
published: 2023-01-05
provenance: official
---

征求意见稿，附件是村民的意见。
`,
} as const;
