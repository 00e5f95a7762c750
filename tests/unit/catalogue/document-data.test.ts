import { describe, expect, test } from 'vitest';
import { cite } from '../../../src/catalogue/citation.ts';
import { describePeriods, labelPeriods } from '../../../src/catalogue/describe.ts';
import { publishBody, publishDocument } from '../../../src/catalogue/document-data.ts';
import { createExample, getItem, settings } from './example-catalogue.ts';

const catalogue = createExample({
  'plans/yunxi/2024': {
    plans: ['2024-H2', '2025'],
    reviews: ['2024-H1'],
    published: '2024-07-05 10:30',
    written: '2024-07-01',
  },
  'plans/yuncheng/2024': { written: '2024-01-02' },
  'plans/yunling/2024': {},
});

const body = { outline: [], paragraphs: [] };

describe('publishDocument', () => {
  test('gives what programs need, with the full address and the bureaus above', () => {
    const item = getItem(catalogue, 'plans/yunxi/2024');
    expect(publishDocument(item, body, catalogue)).toEqual({
      id: 'plans/yunxi/2024',
      url: 'https://www.example.com/jtj/plans/yunxi/2024/',
      bureau: {
        id: 'yunxi',
        name: '云溪县交通运输局',
        level: '县级',
        code: '990121',
        ancestors: [{ id: 'yunzhou', name: '云州市交通运输局', level: '市级', code: '990100' }],
      },
      planYears: [2024, 2025],
      reviewYears: [2024],
      orderDate: '2024-07-05',
      data: item.data,
      outline: [],
      paragraphs: [],
      statements: [],
    });
  });

  test('names the bureau of which the issuing one became a part', () => {
    const item = getItem(catalogue, 'plans/yunxi/2024');
    const merged = { ...item, bureau: { ...item.bureau, successor: 'yunzhou' } };
    expect(publishDocument(merged, body, catalogue).bureau.mergedInto?.name).toBe('云州市交通运输局');
  });

  test('gives statements their addresses, and measures and projects their names', () => {
    const statement = {
      kind: 'target',
      anchor: 't-1',
      paragraph: 'p-1',
      period: '2025',
      text: '修路9公里',
      sentence: '修路9公里。',
      quantity: { text: '9公里', value: 9, unit: '公里' },
      line: 12,
    } as const;
    const item = getItem(catalogue, 'plans/yunxi/2024');
    const { line: _, ...said } = statement;
    const statements = [{ ...statement, measure: 'roads', project: 'unread' }, statement];
    const measure = {
      id: 'roads',
      name: '修路里程',
      unit: '公里',
      topic: '农村公路',
      basis: '期间' as const,
      description: '修路。',
      aliases: [],
      units: [],
      except: [],
    };
    const published = publishDocument({ ...item, statements }, body, {
      ...catalogue,
      settings: { ...settings, measures: [measure] },
    });
    const url = 'https://www.example.com/jtj/plans/yunxi/2024/#t-1';
    const site = 'https://www.example.com/jtj';
    expect(published.statements).toEqual([
      {
        ...said,
        commitment: 'firm',
        url,
        measure: { id: 'roads', name: '修路里程', url: `${site}/measures/roads/` },
        project: { id: 'unread', name: 'unread', url: `${site}/projects/unread/` },
      },
      { ...said, commitment: 'listed', url },
    ]);
  });

  test('names the line of the ledger of a statement, and none that only shows it', () => {
    const statement = {
      kind: 'result',
      anchor: 'r-1',
      paragraph: 'p-1',
      period: '2024-H1',
      text: '修路9公里',
      sentence: '修路9公里。',
      line: 12,
    } as const;
    const item = { ...getItem(catalogue, 'plans/yunxi/2024'), statements: [statement] };
    const line = { name: '修路', period: '2024年', state: 'under-way', stateName: '进行中', anchor: 'l-1' };
    const publish = (isOwn: boolean) =>
      publishDocument(item, body, catalogue, new Map([['r-1', { ...line, isOwn }]])).statements[0]?.ledger;
    expect(publish(true)?.url).toBe('https://www.example.com/jtj/ledger/#l-1');
    expect(publish(false)).toBeUndefined();
  });

  test('leaves out a code that is not known', () => {
    const { bureau } = publishDocument(getItem(catalogue, 'plans/yuncheng/2024'), body, catalogue);
    expect(bureau).not.toHaveProperty('code');
  });

  test('survives JSON unchanged', () => {
    const data = publishDocument(getItem(catalogue, 'plans/yunxi/2024'), body, catalogue);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});

describe('cite', () => {
  const citation = (id: string) => cite(getItem(catalogue, id), settings.site);

  test('follows GB/T 7714-2015 for an electronic document', () => {
    expect(citation('plans/yunxi/2024')).toBe(
      '云溪县交通运输局. 云溪县交通运输局2024年工作计划[EB/OL]. (2024-07-05)[引用日期]. https://www.example.com/jtj/plans/yunxi/2024/.',
    );
  });

  test('takes the date that the document bears if it is not known when it was published, and none if neither is', () => {
    expect(citation('plans/yuncheng/2024')).toContain('[EB/OL]. (2024-01-02)[引用日期]. ');
    expect(citation('plans/yunling/2024')).toContain('[EB/OL]. [引用日期]. ');
  });
});

describe('describePeriods', () => {
  test('tells what a document looks back on and ahead to', () => {
    expect(describePeriods({ reviews: ['2024-H1'], plans: ['2024-H2'] })).toBe(
      '总结2024年上半年，计划2024年下半年',
    );
    expect(describePeriods({ reviews: [], plans: ['2021/2025'] })).toBe('计划2021—2025年');
    expect(describePeriods({ reviews: [], plans: [] })).toBe('');
  });

  test('joins several periods', () => {
    expect(labelPeriods(['2023', '2024-Q1', '2024-05'])).toBe('2023年、2024年第一季度、2024年5月');
  });
});

describe('publishBody', () => {
  test('says of sections and paragraphs what they have, and nothing of the file', () => {
    const facts = { quantities: [{ start: 9, end: 12, value: 2, unit: '公里' }], routes: [] };
    const numbering = { style: 'chinese', value: 1, marker: '一、', level: 1 } as const;
    const section = { id: 's-1', text: '一、修路', numbering, runIn: false, line: 3, children: [] };
    expect(
      publishBody({
        outline: [
          { ...section, children: [{ ...section, id: 's-2', text: '其他', numbering: undefined }] },
        ] as never,
        paragraphs: [
          { id: 's-1', kind: 'heading', text: '一、修路', line: 3, section: 's-1' },
          { id: 'p-1', kind: 'paragraph', text: '今年新改建农村公路2公里。', line: 5, section: 's-1', facts },
        ],
      }),
    ).toEqual({
      outline: [{ id: 's-1', text: '一、修路', marker: '一、', children: [{ id: 's-2', text: '其他' }] }],
      paragraphs: [
        { id: 's-1', kind: 'heading', text: '一、修路', section: 's-1' },
        {
          id: 'p-1',
          kind: 'paragraph',
          text: '今年新改建农村公路2公里。',
          section: 's-1',
          quantities: facts.quantities,
        },
      ],
    });
  });
});
