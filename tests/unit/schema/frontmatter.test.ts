import { describe, expect, test } from 'vitest';
import { frontmatter } from '../../../src/schema/frontmatter.ts';

const least = {
  title: '云溪县交通运输局2024年工作计划',
  bureau: 'yunxi',
  kind: '年度工作计划',
  plans: ['2024'],
  published: '2024-01-05',
  provenance: 'official',
};

function refuse(changed: object): unknown[] {
  const { error } = frontmatter.safeParse({ ...least, ...changed });
  return (
    error?.issues.map((issue) =>
      issue.code === 'custom' ? [issue.path.join('.'), issue.message] : issue.code,
    ) ?? []
  );
}

describe('frontmatter', () => {
  test('fills in what may be left out', () => {
    expect(frontmatter.parse(least)).toEqual({
      ...least,
      reviews: [],
      topics: [],
      keywords: [],
      attachments: [],
    });
  });

  test('refuses unknown fields at every level', () => {
    expect(refuse({ colour: 'red' })).toEqual(['unrecognized_keys']);
    expect(refuse({ source: { name: '甲', link: '' } })).toEqual(['unrecognized_keys']);
  });

  test('reads a year that YAML took for a number', () => {
    expect(frontmatter.parse({ ...least, plans: [2024, '2024-H1'] }).plans).toEqual(['2024', '2024-H1']);
  });

  test.each(['2024-H3', '2024-Q0', '2024-13', '2025/2021', '24', '2024年', '2024-2025'])(
    'refuses the period %s',
    (period) => {
      expect(refuse({ plans: [period] })).toEqual([['plans.0', `计划时期里的“${period}”不是时期。`]]);
    },
  );

  test('leaves it to the kind whether there has to be a period', () => {
    expect(refuse({ plans: [] })).toEqual([]);
    expect(refuse({ plans: [], reviews: ['2023'] })).toEqual([]);
  });

  test.each(['2024-1-5', '2024年1月5日', '2024-01-05T10:00', '2024-01-05 25:00'])(
    'refuses the date %s',
    (published) => {
      expect(refuse({ published })).toEqual([['published', `发布日期“${published}”不是日期。`]]);
    },
  );

  test.each([
    ['2024-02-30', '2024年2月没有30日'],
    ['2023/2/29', '2023年2月没有29日'],
    ['2024-13-01', '一年没有13月'],
    ['2024-06-31 10:30', '2024年6月没有31日'],
  ])('says why %s is no day', (published, reason) => {
    expect(refuse({ published })).toEqual([['published', `发布日期“${published}”不是日期：${reason}。`]]);
  });

  test('wants titles and numbers in one line', () => {
    expect(refuse({ title: '云溪县\n2024年计划' })).toEqual([['title', '标题里有换行。']]);
    expect(refuse({ documentNumber: '云交〔2024〕\u20281号' })).toEqual([
      ['documentNumber', '文号里有换行。'],
    ]);
  });

  test('takes a time of day for the publication only', () => {
    expect(refuse({ published: '2024-01-05 10:30' })).toEqual([]);
    expect(refuse({ written: '2024-01-05 10:30' })).toEqual([
      ['written', '成文日期“2024-01-05 10:30”不是日期。'],
    ]);
  });

  test('wants the date of publication for an official text only', () => {
    expect(refuse({ published: undefined })).toEqual([
      ['', '缺少“发布日期”（published）：原文（provenance: official）必须有发布日期。'],
    ]);
    expect(refuse({ published: undefined, draft: false })).toHaveLength(1);
    expect(refuse({ published: undefined, draft: true })).toEqual([]);
    const source = { name: '云溪县交通运输局', title: '云溪县交通运输局2024年工作计划' };
    expect(refuse({ published: undefined, provenance: 'edited', source })).toEqual([]);
  });

  test('wants the title of the original for an edited text', () => {
    const message = '缺少“来源”（source）：编写的文本（provenance: edited）必须写明原文的出处和标题。';
    expect(refuse({ provenance: 'edited' })).toEqual([['', message]]);
    expect(refuse({ provenance: 'edited', source: { name: '云溪县交通运输局' } })).toEqual([['', message]]);
  });

  test('wants date and reason of a document that is no longer valid', () => {
    expect(refuse({ validity: { status: '有效' } })).toEqual([]);
    expect(refuse({ validity: { status: '失效', date: '2024-12-31', reason: '已到期。' } })).toEqual([]);
    expect(refuse({ validity: { status: '废止', date: '2024-12-31' } })).toEqual([
      ['validity', '有效性是“废止”，但没有写明原因。'],
    ]);
  });

  test.each(['www.example.com', 'ftp://example.com/', 'https://', 'javascript:alert(1)'])(
    'refuses the address %s',
    (url) => {
      expect(refuse({ source: { name: '甲', url } })).toEqual([['source.url', `原文网址“${url}”不是网址。`]]);
    },
  );

  test.each(['https://evil', 'http://192.168.1.1/a.html', 'https://www.example.com/。'])(
    'refuses the address %s, which readers cannot follow',
    (url) => {
      expect(refuse({ source: { name: '甲', url } })).toEqual([
        ['source.url', `原文网址“${url}”读者打不开：域名不全、在内部网络里，或者末尾有标点。`],
      ]);
    },
  );

  test('refuses a value of white space', () => {
    expect(refuse({ title: '　 ' })).toEqual(['too_small']);
  });
});
