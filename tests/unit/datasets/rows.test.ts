import { afterAll, describe, expect, test } from 'vitest';
import { buildExample } from './built-example.ts';
import { createDocuments } from './example-documents.ts';

const { readRows, remove } = await buildExample();
afterAll(remove);

describe('buildDatasets', () => {
  test('gives every quantity what is known of it, null for the rest', () => {
    const found = readRows('quantities').map(({ text, value, unit, min, max, approximate }) => {
      return [text, value, unit, min, max, approximate];
    });
    expect(found).toEqual([
      ['约6.3亿元', 630_000_000, '元', null, null, true],
      ['1至2座', null, '座', 1, 2, false],
      ['-5%', -5, '%', null, null, false],
      ['两件', 2, '件', null, null, false],
      ['18公里', 18, '公里', null, null, false],
      ['50公里以上', 50, '公里', 50, null, false],
      ['3座', 3, '座', null, null, false],
    ]);
  });

  test('gives every statement what it is about, its period and its quantity', () => {
    const [document] = createDocuments();
    const url = (index: number) => document?.statements[index]?.url;
    const rest = {
      bureau: 'yunxi',
      bureau_name: '云溪县交通运输局',
      document: 'plans/yunxi/2024',
      in_force: true,
      corrected: null,
      former_text: null,
    };
    const none = { quantity: null, value: null, unit: null, min: null, max: null, approximate: null };
    const ring = { project: 'ring-road', project_name: '云溪绕城公路' };
    const roads = { measure: 'roads', measure_name: '修路里程' };
    expect(readRows('statements')).toEqual([
      {
        ...rest,
        ...ring,
        ...none,
        kind: 'target',
        measure: null,
        measure_name: null,
        period: '2024',
        quantity: '约6.3亿元',
        value: 630_000_000,
        unit: '元',
        approximate: true,
        stage: null,
        stage_text: null,
        commitment: 'listed',
        text: 'G209，投资约6.3亿元',
        sentence: '修G209，投资约6.3亿元。',
        paragraph: document?.paragraphs[1]?.id,
        anchor: expect.stringMatching(/^t-/u) as unknown,
        url: url(0),
      },
      {
        ...rest,
        ...ring,
        ...none,
        ...roads,
        kind: 'target',
        period: '2024/2025',
        corrected: '2024-02-01',
        former_text: '修路16公里',
        quantity: '18公里',
        value: 18,
        unit: '公里',
        approximate: false,
        stage: null,
        stage_text: null,
        commitment: 'firm',
        text: '修路18公里',
        sentence: '抓两件事：一是修路18公里。',
        paragraph: document?.paragraphs[2]?.id,
        anchor: expect.stringMatching(/^t-/u) as unknown,
        url: url(1),
      },
      {
        ...rest,
        ...ring,
        ...none,
        kind: 'result',
        measure: null,
        measure_name: null,
        period: '2024-H1',
        stage: 'part',
        stage_text: '完成路基',
        commitment: null,
        text: '路基全部完工',
        sentence: '路基全部完工。',
        paragraph: document?.paragraphs[3]?.id,
        anchor: expect.stringMatching(/^r-/u) as unknown,
        url: url(2),
      },
      {
        ...rest,
        ...none,
        ...roads,
        kind: 'result',
        project: null,
        project_name: null,
        period: '2024',
        quantity: '50公里以上',
        value: 50,
        unit: '公里',
        min: 50,
        approximate: false,
        stage: null,
        stage_text: null,
        commitment: null,
        text: '50公里以上',
        sentence: 'S335　50公里以上',
        paragraph: document?.paragraphs.at(-1)?.id,
        anchor: expect.stringMatching(/^r-/u) as unknown,
        url: url(3),
      },
    ]);
  });

  test('gives every promise its state, and leads to the statements that make it so', () => {
    const found = readRows('promises').map((row) =>
      [
        row['project'] ?? row['measure'],
        row['period'],
        row['due'],
        row['state'],
        row['state_name'],
        row['commitment'],
        row['promise_text'],
        row['done_text'],
        row['same_document'],
      ].join(' ｜ '),
    );
    expect(found).toEqual([
      'ring-road ｜ 2024/2025 ｜ 2025-12-31 ｜ under-way ｜ 进行中 ｜ firm ｜ 修路里程 18公里 ｜ “路基全部完工” ｜ true',
      'ring-road ｜ 2024 ｜ 2024-12-31 ｜ under-way ｜ 进行中 ｜ listed ｜ “G209，投资约6.3亿元” ｜ “路基全部完工” ｜ true',
      'roads ｜ 2024 ｜ 2024-12-31 ｜ untargeted ｜ 未见公开目标 ｜  ｜  ｜ 50公里以上 ｜ false',
    ]);
    const places = new Set(readRows('statements').map((row) => `${row['document']}#${row['anchor']}`));
    for (const row of readRows('promises')) {
      expect(row['url']).toBe(`https://www.example.com/jtj/ledger/#${String(row['id'])}`);
      for (const end of ['target', 'result'])
        if (row[`${end}_document`] !== null)
          expect(places).toContain(`${row[`${end}_document`]}#${row[`${end}_anchor`]}`);
    }
  });

  test('says which paragraphs are notes, and takes no figure and no road from them', () => {
    const [note, text] = readRows('paragraphs').filter((row) => row['document'] === 'plans/yuncheng/桥 2024');
    expect(note).toMatchObject({ kind: 'note', text: '原写作架桥5座，见S335。' });
    expect(text).toMatchObject({ kind: 'paragraph', text: '=架桥3座。' });
    const found = ['quantities', 'routes'].flatMap((name) =>
      readRows(name).filter((row) => row['document'] === 'plans/yuncheng/桥 2024'),
    );
    expect(found.map((row) => row['text'])).toEqual(['3座']);
  });

  test('every fact leads to its paragraph, and its offsets give its text', () => {
    const texts = new Map(
      readRows('paragraphs').map((row) => [`${row['document']} ${row['anchor']}`, row['text']]),
    );
    for (const name of ['quantities', 'routes']) {
      for (const row of readRows(name)) {
        const text = String(texts.get(`${row['document']} ${row['paragraph']}`));
        expect(text.slice(Number(row['text_start']), Number(row['text_end']))).toBe(row['text']);
        expect(text).toContain(row['sentence']);
        expect(row['sentence']).toContain(row['text']);
      }
    }
  });

  test('keeps what was corrected apart: old words and number stand nowhere else', () => {
    const [document] = createDocuments();
    expect(readRows('corrections')).toEqual([
      {
        document: 'plans/yunxi/2024',
        number: 1,
        date: '2024-02-01',
        kind: '更正',
        note: '漏加了一段。',
        old_text: '修路16公里',
        new_text: '修路18公里',
        old_value: 16,
        old_unit: '公里',
        new_value: 18,
        new_unit: '公里',
        paragraph: document?.statements[1]?.paragraph,
        url: `${document?.url ?? ''}#change-1`,
      },
      {
        document: 'plans/yunxi/2024',
        number: 2,
        date: '2024-02-02',
        kind: '补充',
        note: '=增加养护的公路。',
        old_text: null,
        new_text: '养护X085',
        old_value: null,
        old_unit: null,
        new_value: null,
        new_unit: null,
        paragraph: document?.statements[1]?.paragraph,
        url: `${document?.url ?? ''}#change-2`,
      },
      {
        document: 'plans/yuncheng/桥 2024',
        number: 0,
        date: '2024-02-09',
        kind: '失效',
        note: '桥已经拆了',
        old_text: null,
        new_text: null,
        old_value: null,
        old_unit: null,
        new_value: null,
        new_unit: null,
        paragraph: null,
        url: `${createDocuments()[1]?.url ?? ''}#validity`,
      },
    ]);
    expect(readRows('quantities').map(({ text }) => text)).not.toContain('16公里');
    expect(readRows('documents')[0]).toMatchObject({
      corrected: '2024-02-01',
      changed: '2024-02-02',
      ended: null,
      withdrawn: null,
      replaced_by: null,
      in_force: true,
      bureau_merged_into: null,
    });
    expect(readRows('documents')[1]).toMatchObject({
      validity: '失效',
      ended: '2024-02-09',
      ended_reason: '桥已经拆了',
      changed: '2024-02-09',
      in_force: true,
    });
  });
});
