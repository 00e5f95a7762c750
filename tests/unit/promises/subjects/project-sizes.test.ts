import { describe, expect, it } from 'vitest';
import { findSizes } from '../../../../src/promises/subjects/project-sizes.ts';
import { collectSayings } from '../../../../src/promises/sayings/saying.ts';
import type { Project } from '../../../../src/schema/project.ts';
import { createSaying, type Said } from '../example-rows.ts';

const project: Project = {
  id: 'ring-road',
  name: 'S901云溪至白石段',
  aliases: ['云白公路'],
  formerly: [],
  routes: ['S901'],
};

function find(documents: Record<string, { published: string; said: Said[] }>) {
  const { catalogue } = createSaying(
    Object.fromEntries(
      Object.entries(documents).map(([id, { published, said }]) => [
        id,
        {
          data: { published },
          said: said.map((one) => ({ project: project.id, sentence: one.text ?? '', ...one })),
        },
      ]),
    ),
  );
  return findSizes(collectSayings(catalogue.items), project).map(({ name, differs, sayings }) => [
    name,
    differs,
    sayings.map(({ statement }) => statement.text),
  ]);
}

const length = (text: string): Said => {
  const value = Number(/[\d.]+(?=公里)/u.exec(text)?.[0]);
  return { kind: 'result', value, text };
};
const money = (text: string): Said => {
  const number = /[\d.]+亿元/u.exec(text)?.[0] ?? '';
  return {
    kind: 'result',
    text,
    quantity: { text: number, value: Number.parseFloat(number) * 1e8, unit: '元' },
  } as Said;
};

describe('findSizes', () => {
  const older = { published: '2024-01-05', said: [length('全长12公里')] };

  it('puts lengths and sums beside each other, oldest first, and says whether they differ', () => {
    const sizes = find({
      'plans/yunxi/2024': older,
      'summaries/yunxi/2024': {
        published: '2025-01-05',
        said: [
          money('总投资3.2亿元'),
          length('全长12.5公里'),
          { kind: 'result', value: 20, unit: '%', text: '完成20%' },
          { kind: 'result', value: 2, unit: '座', text: '桥2座' },
        ],
      },
    });
    expect(sizes).toEqual([
      ['长度', true, ['全长12公里', '全长12.5公里']],
      ['投资', false, ['总投资3.2亿元']],
    ]);
  });

  it('finds no difference where two documents say the same', () => {
    expect(
      find({ 'plans/yunxi/2024': older, 'plans/yunxi/2025': older }).map(([, differs]) => differs),
    ).toEqual([false]);
  });

  it.each(['S901云溪至白石段全长12公里', '云白公路总长约12公里', '路线全长为12公里', '主线长12公里'])(
    'takes %s for the length of the project',
    (text) => {
      expect(find({ 'plans/yunxi/2024': { published: '2024-01-05', said: [length(text)] } })).toEqual([
        ['长度', false, [text]],
      ]);
    },
  );

  it.each([
    'S901云溪至白石段完成路基30公里',
    '路基完成31公里',
    '30公里完成路基',
    '我县境内19.4公里未能按期通车',
    '我县境内全长19.4公里',
    '建成5公里',
    '剩余1.7公里',
    '二期全长8公里',
    '路面长6公里',
  ])('takes %s for no size: it is a stage or a part', (text) => {
    expect(find({ 'plans/yunxi/2024': { published: '2024-01-05', said: [length(text)] } })).toEqual([]);
  });

  it.each(['年底完成投资9.1亿元', '累计完成投资4亿元', '到位资金2亿元', '今年投资3亿元'])(
    'takes %s for no cost: it is what was spent',
    (text) => {
      expect(find({ 'plans/yunxi/2024': { published: '2024-01-05', said: [money(text)] } })).toEqual([]);
    },
  );

  it('puts what a repealed document says behind the rest, where it makes no difference', () => {
    const { catalogue } = createSaying({
      'plans/yunxi/2024': {
        data: {
          published: '2024-01-05',
          validity: { status: '废止', date: '2024-03-01', reason: '方案有变' },
        },
        said: [{ project: project.id, sentence: '', ...money('总投资9.6亿元') }],
      },
      'plans/yunxi/2025': {
        data: { published: '2025-01-05' },
        said: [{ project: project.id, sentence: '', ...money('总投资6.2亿元') }],
      },
    });
    expect(findSizes(collectSayings(catalogue.items), project)).toMatchObject([
      {
        differs: false,
        sayings: [{ statement: { text: '总投资6.2亿元' } }, { statement: { text: '总投资9.6亿元' } }],
      },
    ]);
  });

  it('reads what a document on the project, and one that takes the place of another, say without a mark', () => {
    const read = (text: string, data: { title?: string }, more: object = {}): string[] => {
      const { catalogue } = createSaying({
        'plans/yunxi/2024': {
          data: { published: '2024-01-05', ...data },
          said: [{ project: project.id, kind: 'result', text: '云白公路开工', sentence: '云白公路开工。' }],
        },
      });
      const items = catalogue.items.map((item) => ({ ...item, ...more }));
      const paragraph = { id: 'p-9', kind: 'paragraph', text, line: 9 } as const;
      const body = () => ({ outline: [], paragraphs: [paragraph] });
      return findSizes(collectSayings(items), project, body).flatMap(({ sayings }) =>
        sayings.map(({ statement }) => `${statement.anchor} ${statement.text}`),
      );
    };
    const done =
      '路在白石境，全长486米，桥面宽9米，总投资1.18亿元，比概算节约460万元。其中引桥多，全长60米。';
    expect(read(done, { title: '云白公路建设总结' })).toEqual(['p-9 全长486米', 'p-9 总投资1.18亿元']);
    expect(read(done, {})).toEqual([]);
    const changed = '云白公路多花3.4亿元。专家建议改为明线：线路长10.6公里，总投资6.2亿元。';
    const replaces = { replaces: [{ id: 'plans/yunxi/2023', title: '' }] };
    expect(read(changed, {}, replaces)).toEqual(['p-9 线路长10.6公里', 'p-9 总投资6.2亿元']);
    expect(read(changed, {})).toEqual([]);
    expect(read(changed.replaceAll('云白公路', '另一条路'), {}, replaces)).toEqual([]);
  });

  it('tells what a sentence goes on to say of it without a mark', () => {
    const said = (sentence: string): unknown[] =>
      find({
        'plans/yunxi/2024': {
          published: '2024-01-05',
          said: [{ kind: 'result', text: '云白公路完成可行性研究', sentence }],
        },
      }).flatMap((one) => one.at(-1) as string[]);
    expect(said('1.云白公路完成可行性研究，估算投资2900万元，坑槽修补2600平方米。')).toEqual([
      '估算投资2900万元',
    ]);
    expect(said('云白公路完成可行性研究，线路长10.6公里，总投资约3亿元。')).toEqual([
      '线路长10.6公里',
      '总投资约3亿元',
    ]);
    expect(said('云白公路完成可行性研究，另一条路开工，总投资5亿元。')).toEqual([]);
    expect(said('云白公路完成可行性研究，完成投资5亿元。')).toEqual([]);
    expect(said('云白公路完成可行性研究。总投资5亿元。')).toEqual([]);
  });
});
