import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Converted } from '../../../src/import/convert.ts';
import type { Draft } from '../../../src/import/draft.ts';
import {
  describeConcealed,
  describeImport,
  describeSkipped,
  writeBureau,
} from '../../../src/import/report.ts';
import { bureau } from '../../../src/schema/bureau.ts';

const draft: Draft = {
  collection: 'plans',
  fields: { title: '计划', kind: '年度工作计划', plans: [], reviews: [], provenance: 'edited' },
  inferred: [],
  missing: [],
  body: [],
  notes: new Map(),
  images: new Map(),
  dropped: [],
  kept: [],
  concealed: [],
};

function describeDraft(changes: Partial<Draft>, pictures: Converted['pictures'] = new Map()): string[] {
  return describeImport({ file: '', mdx: '', pictures, draft: { ...draft, ...changes } }, '行');
}

describe('describeImport', () => {
  it('says nothing where there is nothing to say', () => {
    expect(describeDraft({})).toEqual([]);
  });

  it('lists what was recognised, with the line and the words that it came from', () => {
    expect(
      describeDraft({
        inferred: [
          { field: 'title', value: '2024年工作计划', from: '2024年工作计划', place: 3 },
          {
            field: 'bureau',
            value: 'yunxi（云溪县交通运输局）',
            from: '正文 2 次提到“云溪”',
            doubtful: true,
          },
          { field: 'written', value: '2024-01-12', from: '（二〇二四年一月十二日）', place: 9 },
          {
            field: 'plans',
            value: '2024',
            from: '云溪县交通运输局关于认真做好全县二〇二四年交通运输各项工作的计划',
          },
        ],
      }),
    ).toEqual([
      '  认出的文件信息，请对照原文：',
      '    标题：2024年工作计划（第 3 行）',
      '    发布机构：yunxi（云溪县交通运输局）（“正文 2 次提到“云溪””）【推测，请核对】',
      '    成文日期：2024-01-12（第 9 行，“（二〇二四年一月十二日）”）',
      '    计划时期：2024（“云溪县交通运输局关于认真做好全县二〇二四年交通运输各项工作的……”）',
    ]);
  });

  it('lists what is to be done, and pictures', () => {
    expect(
      describeDraft(
        {
          missing: [{ field: 'published', advice: '没有找到发布日期。' }],
          images: new Map([
            ['p1', { name: 'a.png', extension: 'png' }],
            ['p2', { name: 'b.png', extension: 'png' }],
          ]),
        },
        new Map([['plans/yunxi/2024/图1.png', Uint8Array.of(1)]]),
      ),
    ).toEqual([
      '  要补充的：',
      '    发布日期（published）：没有找到发布日期。',
      '    有 1 张图片没有一起保存，文件里没有它们。',
      '    图片 plans/yunxi/2024/图1.png：请核对文字说明，没有的请补上。',
    ]);
  });

  it('lists what was left out', () => {
    expect(describeDraft({ dropped: [{ sort: '版权', text: '版权所有\n 云溪县', place: 20 }] })).toEqual([
      '  略去的，不是文件的内容：',
      '    第 20 行 版权：版权所有',
      '    第 20 行 版权：云溪县',
    ]);
  });

  it('lists a catalogue row by row and every line whole', () => {
    const long = '云溪县交通运输局'.repeat(20);
    const text = `索 引 号\t000123456/2031-00012\t发布机构\t县交通运输局\n名 称\t${long}\n\n`;
    expect(describeDraft({ dropped: [{ sort: '发布信息', text, place: 2 }] })).toEqual([
      '  略去的，不是文件的内容：',
      '    第 2 行 发布信息：索 引 号｜000123456/2031-00012｜发布机构｜县交通运输局',
      `    第 2 行 发布信息：名 称｜${long}`,
    ]);
  });
});

describe('describeConcealed', () => {
  it('lists what a reader would not see', () => {
    expect(describeConcealed([{ sort: '批注', text: `再核对${'一下'.repeat(20)}`, place: 4 }])).toEqual([
      `    第 4 段 批注：再核对${'一下'.repeat(13)}一……`,
    ]);
  });
});

describe('writeBureau', () => {
  it('writes a file that the site accepts', () => {
    const written = writeBureau({
      id: 'nanling',
      name: '南岭县交通运输局',
      shortName: '南岭县',
      level: '县级',
    });
    expect(written).toBe(
      '# yaml-language-server: $schema=../schemas/bureau.schema.json\nname: 南岭县交通运输局\nshortName: 南岭县\nlevel: 县级\n',
    );
    expect(bureau.safeParse(parse(written)).success).toBe(true);
  });
});

describe('describeSkipped', () => {
  it('lists what was left out, and apart from it what only looks hidden and stands in the text', () => {
    expect(
      describeSkipped([
        { sort: '批注', text: '再核', place: 2 },
        { sort: '疑似隐藏文字（白色）', text: '另有5公里', place: 3 },
      ]),
    ).toEqual([
      '  没有导入的，在文件里看不见或者没有定稿：',
      '    第 2 段 批注：再核',
      '  疑似隐藏的文字，照样导入了，不该公开的请删去：',
      '    第 3 段 疑似隐藏文字（白色）：另有5公里',
    ]);
    expect(describeSkipped([])).toEqual([]);
  });
});
