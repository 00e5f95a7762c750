import { describe, expect, it } from 'vitest';
import { inferBureau } from '../../../../src/import/recognise/bureau/infer-bureau.ts';
import { inferDates, inferNumbers, inferSource } from '../../../../src/import/recognise/infer-facts.ts';
import { inferPeriods } from '../../../../src/import/recognise/period/infer-periods.ts';
import { readMeta } from '../../../../src/import/recognise/page/meta.ts';
import type { Fact } from '../../../../src/import/recognise/page/parts.ts';
import { lines } from '../make-blocks.ts';
import { shiqiao, yunxi } from '../known-bureaus.ts';

const fact = (field: Fact['field'], value: string, place = 3): Fact => ({ field, value, place });

describe('inferDates', () => {
  it('takes what the page labels', () => {
    const facts = [fact('published', '2024年1月15日 9:30'), fact('written', '2024-01-12 10:00', 4)];
    expect(inferDates(facts, lines('建成。\n2023年12月1日'))).toEqual({
      fields: { written: '2024-01-12', published: '2024-01-15 09:30' },
      inferred: [
        { field: 'written', value: '2024-01-12', from: '2024-01-12 10:00', place: 4 },
        { field: 'published', value: '2024-01-15 09:30', from: '2024年1月15日 9:30', place: 3 },
      ],
      missing: [],
    });
  });

  it('takes the hour from where it is said, and passes over what is no date', () => {
    const facts = [
      fact('published', '见附件'),
      fact('published', '2024-01-15', 0),
      fact('published', '2024-01-15 16:05', 5),
      fact('published', '2024-02-01 10:00'),
    ];
    expect(inferDates(facts, []).inferred).toEqual([
      { field: 'published', value: '2024-01-15 16:05', from: '2024-01-15 16:05', place: 5 },
    ]);
  });

  it.each([
    ['below the title', '（2022年11月25日）\n建成。', '2022-11-25'],
    ['at the end', '建成。\n云溪县交通运输局\n二〇二三年一月五日', '2023-01-05'],
    ['a month', '建成。\n2023年1月', '2023-01'],
    ['a day rather than a month', '2023年1月\n建成。\n2023年2月3日', '2023-02-03'],
    ['the last of two', '建成。\n甲。\n乙。\n丙。\n2023年1月2日\n2023年2月3日', '2023-02-03'],
  ])('reads the date %s', (_, text, written) => {
    expect(inferDates([], lines(text)).fields).toEqual({ written });
  });

  it('takes no date out of a sentence, and none in the middle', () => {
    expect(inferDates([], lines('2023年1月5日，全县通车。')).fields).toEqual({});
    const text = `${'甲。\n'.repeat(5)}2023年1月5日\n${'乙。\n'.repeat(7)}`;
    expect(inferDates([], lines(text)).fields).toEqual({});
  });
});

describe('inferNumbers', () => {
  it('takes what is said and leaves what is open', () => {
    expect(
      inferNumbers([
        fact('indexNumber', '000123/2024-1'),
        fact('documentNumber', '无'),
        fact('keywords', '公路、桥梁 安全'),
      ]).fields,
    ).toEqual({
      indexNumber: '000123/2024-1',
      keywords: ['公路', '桥梁', '安全'],
    });
    expect(
      inferNumbers([fact('documentNumber', '—'), fact('documentNumber', '云交发〔2024〕1号')]).fields,
    ).toEqual({
      documentNumber: '云交发〔2024〕1号',
    });
  });
});

describe('inferSource', () => {
  it('names what the page names, with its address', () => {
    expect(
      inferSource(
        [fact('source', '云溪县人民政府网'), fact('url', 'https://www.yunxi.example/1.html')],
        '计划',
        '云溪县交通运输局',
      ),
    ).toEqual({
      fields: {
        source: { name: '云溪县人民政府网', title: '计划', url: 'https://www.yunxi.example/1.html' },
      },
      inferred: [{ field: 'source', value: '云溪县人民政府网', from: '云溪县人民政府网', place: 3 }],
      missing: [],
    });
  });

  it.each<[string, Fact[], string | undefined, string | undefined]>([
    [
      'the bureau where the page names nobody',
      [fact('source', '本站原创')],
      '云溪县交通运输局',
      '云溪县交通运输局',
    ],
    ['a site that is none of the government', [fact('site', '文档天地')], '云溪县交通运输局', '文档天地'],
    [
      'the bureau on a site of the government',
      [fact('site', '云溪县人民政府')],
      '云溪县交通运输局',
      '云溪县交通运输局',
    ],
    ['nobody', [], undefined, undefined],
  ])('names %s', (_, facts, bureau, name) => {
    expect(inferSource(facts, '计划', bureau).fields.source?.name).toBe(name);
  });

  it('takes no address that is not of the web', () => {
    for (const url of ['https:evil', 'http://10.1.1.1/1.html', 'https://cms/1.html', 'http://a@b.cn/'])
      expect(inferSource([fact('url', url)], '计划', '局').fields).not.toHaveProperty('source.url');
    expect(inferSource([fact('url', 'file:///C:/1.html')], '计划', '局').fields).toEqual({
      source: { name: '局', title: '计划' },
    });
  });
});

describe('inferBureau', () => {
  it('knows the bureau that the title names', () => {
    expect(inferBureau('云溪县交通运输局2024年工作计划', [], [], { bureaus: [shiqiao, yunxi] })).toEqual({
      fields: { bureau: 'yunxi' },
      inferred: [
        { field: 'bureau', value: 'yunxi（云溪县交通运输局）', from: '云溪县交通运输局2024年工作计划' },
      ],
      missing: [],
      name: '云溪县交通运输局',
    });
  });

  it('looks at the header first, then the title, the ends of the text, the source', () => {
    const body = lines('建成。\n云溪县交通运输局');
    expect(
      inferBureau('石桥州交通运输局计划', [fact('bureau', '云溪县交通运输局')], [], {
        bureaus: [shiqiao, yunxi],
      }).fields.bureau,
    ).toBe('yunxi');
    expect(
      inferBureau('工作计划', [fact('source', '石桥州交通运输局')], body, { bureaus: [shiqiao, yunxi] })
        .fields.bureau,
    ).toBe('yunxi');
    expect(
      inferBureau('工作计划', [fact('source', '石桥州交通运输局')], [], { bureaus: [shiqiao, yunxi] }).fields
        .bureau,
    ).toBe('shiqiao');
  });

  it('does not ask where the webmaster says which', () => {
    expect(inferBureau('工作计划', [], [], { bureaus: [yunxi], wanted: 'yunxi' })).toEqual({
      fields: { bureau: 'yunxi' },
      inferred: [],
      missing: [],
      name: '云溪县交通运输局',
    });
    expect(
      inferBureau('南岭县交通运输局工作计划', [], [], { bureaus: [yunxi], wanted: 'nan' }),
    ).toMatchObject({
      fields: { bureau: 'nan' },
      name: '南岭县交通运输局',
    });
    expect(inferBureau('工作计划', [], [], { bureaus: [yunxi], wanted: 'nan' })).toEqual({
      fields: { bureau: 'nan' },
      inferred: [],
      missing: [],
    });
  });

  it('proposes a bureau that the site does not have', () => {
    expect(
      inferBureau('南岭县交通运输局2024年工作计划', [], lines('云溪、云溪、云溪。'), { bureaus: [yunxi] }),
    ).toEqual({
      fields: { bureau: 'nanling' },
      inferred: [
        { field: 'bureau', value: 'nanling（南岭县交通运输局）', from: '南岭县交通运输局', doubtful: true },
      ],
      missing: [
        {
          field: 'bureau',
          advice: '网站还没有“南岭县交通运输局”，请建一个文件 content/bureaus/nanling.yaml。',
        },
      ],
      name: '南岭县交通运输局',
      proposed: { id: 'nanling', name: '南岭县交通运输局', shortName: '南岭县', level: '县级' },
    });
  });

  it('takes the bureau whose site it is where nothing names one', () => {
    const beside = { bureaus: [shiqiao, yunxi], usual: yunxi };
    expect(inferBureau('2024年工作计划', [], [], beside).inferred).toEqual([
      { field: 'bureau', value: 'yunxi（云溪县交通运输局）', from: '网站只有这一个机构', doubtful: true },
    ]);
    expect(inferBureau('石桥州交通运输局计划', [], [], beside).fields.bureau).toBe('shiqiao');
    expect(inferBureau('南岭县交通运输局2024年工作计划', [], [], beside).fields.bureau).toBe('nanling');
  });

  it('guesses from the text, and asks where it cannot', () => {
    expect(
      inferBureau('2024年工作计划', [], lines('云溪公路通村，云溪人方便。'), { bureaus: [yunxi] }).inferred,
    ).toEqual([
      { field: 'bureau', value: 'yunxi（云溪县交通运输局）', from: '正文 2 次提到“云溪”', doubtful: true },
    ]);
    expect(inferBureau('2024年工作计划', [], [], { bureaus: [yunxi] })).toEqual({
      fields: {},
      inferred: [],
      missing: [{ field: 'bureau', advice: '没有认出发布机构，请写上它的代号，或者用 --bureau 指定。' }],
    });
  });
});

describe('inferPeriods', () => {
  it('reads them from the title', () => {
    const title = '2023年上半年总结和下半年计划';
    expect(inferPeriods(title, [])).toEqual({
      side: 'summary',
      fields: { kind: '半年总结', plans: ['2023-H2'], reviews: ['2023-H1'] },
      inferred: [
        { field: 'kind', value: '半年总结', from: title },
        { field: 'plans', value: '2023-H2', from: title },
        { field: 'reviews', value: '2023-H1', from: title },
      ],
      missing: [],
    });
  });

  it('reads from a chapter what a summary plans', () => {
    const { fields, inferred } = inferPeriods(
      '2023年工作总结',
      lines('一、2023年工作回顾\n建成。\n二、2024年工作计划\n新建。'),
    );
    expect(fields).toMatchObject({ plans: ['2024'], reviews: ['2023'] });
    expect(inferred[1]).toEqual({
      field: 'plans',
      value: '2024',
      from: '2023年工作总结；二、2024年工作计划',
    });
    expect(inferPeriods('2023年上半年工作总结', lines('三、下半年工作打算')).fields.plans).toEqual([
      '2023-H2',
    ]);
    expect(inferPeriods('2023年工作总结', lines('三、下一步工作打算')).fields.plans).toEqual([]);
  });

  it('takes the first year of the text where the title names none, and says that it is a guess', () => {
    expect(inferPeriods('工作计划', lines('2024年，全县建成60公里。'))).toMatchObject({
      fields: { plans: ['2024'], reviews: [] },
      inferred: [{}, { field: 'plans', value: '2024', from: '正文', doubtful: true }],
      missing: [],
    });
    expect(inferPeriods('工作总结', lines('2023年，全县建成60公里。')).fields.reviews).toEqual(['2023']);
  });

  it('asks where no year is named', () => {
    expect(inferPeriods('工作计划', lines('全县建成60公里。')).missing).toEqual([
      { field: 'plans', advice: '没有认出时期，请写上文件说的是哪一年，例如 ["2024"]。' },
    ]);
  });

  it('follows the webmaster', () => {
    expect(inferPeriods('2023年工作总结和2024年工作计划', [], { side: 'plan' })).toMatchObject({
      side: 'plan',
      fields: { kind: '年度工作计划' },
    });
  });
});

describe('inferPeriods: what the title leaves open', () => {
  const marked = (...given: Parameters<typeof inferPeriods>): string[] =>
    inferPeriods(...given).inferred.map(
      ({ field, value, doubtful }) => `${field}=${value}${doubtful ? '?' : ''}`,
    );

  it.each<[string, string, string | undefined, string[]]>([
    ['工作情况报告', '建成。', undefined, ['kind=年度工作总结?']],
    ['上半年工作总结', '建成。', undefined, ['kind=半年总结']],
    [
      '上半年工作总结和下半年工作安排',
      '建成。',
      '2023-07-05',
      ['kind=半年总结', 'plans=2023-H2?', 'reviews=2023-H1?'],
    ],
    [
      '工作总结',
      '现将2022年工作情况和2023年工作打算报告如下。',
      undefined,
      ['kind=年度工作总结?', 'plans=2023?', 'reviews=2022?'],
    ],
    [
      '在2024年工作会议上的讲话',
      '一、2023年工作回顾\n建成。\n二、2024年工作安排',
      undefined,
      ['kind=年度工作总结?', 'plans=2024?', 'reviews=2023?'],
    ],
    [
      '2025年“十五五”规划推进会上的发言',
      '我代表县局发言。',
      undefined,
      ['kind=年度工作计划?', 'plans=2025?'],
    ],
    [
      '今年计划完成投资88亿元',
      '会议总结了2019年的工作。',
      '2020-03-18',
      ['kind=年度工作计划?', 'plans=2020?'],
    ],
    ['工作总结和2024年工作计划', '建成。', undefined, ['kind=年度工作总结?', 'plans=2024', 'reviews=2023?']],
    ['“十四五”规划中期评估报告', '建成。', '2023-09-01', ['kind=五年规划总结?', 'reviews=2021/2023?']],
    ['2024年工作总结', '建成。', '2024-02-01', ['kind=年度工作总结?', 'reviews=2024?']],
    ['2024年工作总结', '建成。', '2024-12-20', ['kind=年度工作总结', 'reviews=2024']],
    [
      '某县通车',
      '上半年，累计完成投资3亿元，同比增长5%。',
      '2023-07-10',
      ['kind=半年总结?', 'reviews=2023-H1?'],
    ],
  ])('%s: %s', (title, text, published, expected) => {
    expect(marked(title, lines(text), { published })).toEqual(expected);
  });
});

describe('readMeta', () => {
  it('takes the facts that it knows, and nothing empty', () => {
    const meta = [
      { name: 'PubDate', value: ' 2024-01-15 09:30 ', place: 2 },
      { name: 'ContentSource', value: '云溪县交通运输局', place: 3 },
      { name: 'Keywords', value: '', place: 4 },
      { name: 'generator', value: 'CMS', place: 5 },
      { name: 'og:url', value: 'https://www.yunxi.example/', place: 6 },
    ];
    expect(readMeta(meta)).toEqual([
      { field: 'published', value: '2024-01-15 09:30', place: 2 },
      { field: 'source', value: '云溪县交通运输局', place: 3 },
      { field: 'url', value: 'https://www.yunxi.example/', place: 6 },
    ]);
  });
});
