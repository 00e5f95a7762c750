import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Fields } from '../../../../src/import/draft.ts';
import { writeFrontmatter } from '../../../../src/import/write/frontmatter.ts';

const fields: Fields = {
  title: '云溪县交通运输局2024年工作计划',
  bureau: 'yunxi',
  kind: '年度工作计划',
  plans: ['2024'],
  reviews: [],
  provenance: 'edited',
};

function readBack(written: string): unknown {
  const [, yaml = ''] = /^---\n([\s\S]*)---\n$/u.exec(written) ?? [];
  return parse(yaml);
}

describe('writeFrontmatter', () => {
  it('writes all fields in the order of the guide', () => {
    const written = writeFrontmatter(
      {
        ...fields,
        reviews: ['2023-H1', '2023-Q3'],
        written: '2024-01-12',
        published: '2024-01-15 09:30',
        source: { name: '云溪县人民政府网', title: '计划', url: 'https://www.yunxi.example/1.html' },
        indexNumber: '000123/2024-1',
        documentNumber: '云交发〔2024〕1号',
        keywords: ['公路', '桥梁'],
        provenance: 'official',
      },
      [],
    );
    expect(written).toBe(`---
title: 云溪县交通运输局2024年工作计划
bureau: yunxi
kind: 年度工作计划
plans: ["2024"]
reviews: ["2023-H1", "2023-Q3"]
written: 2024-01-12
published: 2024-01-15 09:30
source:
  name: 云溪县人民政府网
  title: 计划
  url: https://www.yunxi.example/1.html
indexNumber: 000123/2024-1
documentNumber: 云交发〔2024〕1号
keywords: [公路, 桥梁]
provenance: official
---
`);
  });

  it('says in comments what is missing, and names no bureau that is not known', () => {
    const { title, kind, reviews, provenance } = fields;
    const missing = [{ field: 'plans' as const, advice: '没有认出时期。' }];
    expect(writeFrontmatter({ title, kind, plans: [], reviews, provenance }, missing)).toBe(`---
# plans：没有认出时期。
title: 云溪县交通运输局2024年工作计划
bureau: unknown
kind: 年度工作计划
provenance: edited
---
`);
  });

  it.each([
    '关于“十四五”的计划：意见',
    "it's: a plan",
    '# 计划',
    '- 计划',
    '2024',
    'true',
    '~',
    '[甲, 乙]',
    '{甲: 乙}',
    '*甲',
    '&甲',
    '!甲',
    '% 甲',
    '@甲',
    '甲 # 乙',
    '"甲"',
    ' 甲',
    '甲:',
    '---',
    '甲\\乙',
  ])('reads back the title %j', (title) => {
    expect(readBack(writeFrontmatter({ ...fields, title }, []))).toMatchObject({ title });
  });

  it('reads back whatever is written', () => {
    const text = fc
      .array(fc.constantFrom('县', '计划', '2024', ...Array.from(' :#-\'"[]{},&*!|>%@`?\\~.=<')), {
        minLength: 1,
        maxLength: 12,
      })
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(text, text, fc.array(text, { minLength: 1, maxLength: 3 }), (title, number, keywords) => {
        const all = { ...fields, title, documentNumber: number, keywords, source: { name: number, title } };
        expect(readBack(writeFrontmatter(all, []))).toEqual({
          title,
          bureau: 'yunxi',
          kind: '年度工作计划',
          plans: ['2024'],
          source: { name: number, title },
          documentNumber: number,
          keywords,
          provenance: 'edited',
        });
      }),
    );
  });
});
