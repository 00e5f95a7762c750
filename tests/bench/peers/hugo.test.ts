import { describe, expect, test } from 'vitest';
import { hugo } from './hugo.ts';

describe('hugo', () => {
  test('has a document in Hugo’s words, and its text as it is', () => {
    const source = [
      '---',
      'title: 云溪县交通运输局2023年工作计划',
      'bureau: yunxi',
      'kind: 半年工作计划',
      'plans: ["2023-H2"]',
      'written: "2023-01-11"',
      'published: "2023-01-11 13:30"',
      '---',
      '',
      '修路。',
      '',
    ].join('\n');
    expect(hugo.place({ file: 'content/plans/yunxi/2023-H2.mdx', source })).toEqual({
      file: 'content/plans/yunxi/2023-H2.md',
      source: [
        '---',
        'title: 云溪县交通运输局2023年工作计划',
        'bureaus: [yunxi]',
        'kinds: [半年工作计划]',
        'plans: ["2023-H2"]',
        'years: ["2023"]',
        'written: "2023-01-11"',
        'date: "2023-01-11"',
        'issued: "2023-01-11 13:30"',
        '---',
        '',
        '修路。',
        '',
      ].join('\n'),
    });
  });
});
