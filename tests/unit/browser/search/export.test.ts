import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listRows, writeCsv, writeJson, type ExportRow } from '../../../../src/browser/search/export.ts';
import type { Result } from '../../../../src/browser/search/result.ts';

const result: Result = {
  id: 'plans/yunxi/2024',
  address: '/jtj/plans/yunxi/2024/',
  ledger: '/jtj/ledger/',
  strings: ['桥梁', '5公里', '5km'],
  text: {
    title: '云溪县2024年计划',
    bureau: '云溪县交通运输局',
    kind: '年度工作计划',
    published: '2024-01-10 09:30',
    written: '2024-01-08',
    paragraphs: [
      { id: 'p-1', kind: 'heading', text: '二、桥梁' },
      { id: 'p-2', kind: 'paragraph', text: '修路5 KM，\n修桥梁。' },
      { id: 'p-3', kind: 'paragraph', text: '其他。' },
    ],
  },
};
const origin = 'https://jt.yunxi.example';
const today = '2024-03-05';

describe('listRows', () => {
  test('gives a row for each matching paragraph, with its address and a citation after GB/T 7714', () => {
    const shared = {
      title: '云溪县2024年计划',
      bureau: '云溪县交通运输局',
      kind: '年度工作计划',
      published: '2024-01-10 09:30',
      written: '2024-01-08',
      corrected: '',
      validity: '',
      index: '',
    };
    const page = 'https://jt.yunxi.example/jtj/plans/yunxi/2024/';
    expect(listRows(result, today, origin)).toEqual([
      {
        ...shared,
        paragraph: '二、桥梁',
        url: `${page}#p-1`,
        citation: `云溪县交通运输局. 云溪县2024年计划[EB/OL]. (2024-01-10)[2024-03-05]. ${page}#p-1.`,
      },
      {
        ...shared,
        paragraph: '修路5 KM，\n修桥梁。',
        url: `${page}#p-2`,
        citation: `云溪县交通运输局. 云溪县2024年计划[EB/OL]. (2024-01-10)[2024-03-05]. ${page}#p-2.`,
      },
    ]);
  });

  test('gives one row with the page’s address if only the title matches', () => {
    const rows = listRows({ ...result, strings: ['2024年计划'] }, today, origin);
    expect(rows.map(({ paragraph, url }) => ({ paragraph, url }))).toEqual([
      { paragraph: '', url: 'https://jt.yunxi.example/jtj/plans/yunxi/2024/' },
    ]);
  });

  test('cites the date that is known, or none', () => {
    const { published: _, ...unpublished } = result.text;
    const { written: __, ...undated } = unpublished;
    const cite = (text: Result['text']) => listRows({ ...result, text }, today, origin)[0]?.citation;
    expect(cite(unpublished)).toContain('[EB/OL]. (2024-01-08)[2024-03-05]. ');
    expect(cite(undated)).toContain('[EB/OL]. [2024-03-05]. ');
  });

  test('writes addresses that other programs can follow', () => {
    const [row] = listRows({ ...result, address: '/jtj/plans/石桥/专项 一/' }, today, origin);
    expect(row?.url).toBe(
      'https://jt.yunxi.example/jtj/plans/%E7%9F%B3%E6%A1%A5/%E4%B8%93%E9%A1%B9%20%E4%B8%80/#p-1',
    );
  });
});

const empty: ExportRow = {
  title: '',
  bureau: '',
  kind: '',
  published: '',
  written: '',
  paragraph: '',
  url: '',
  citation: '',
  corrected: '',
  validity: '',
  index: '',
};

/** Reads CSV as RFC 4180 says: the records with their fields. */
function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let fields: string[] = [];
  for (const [, quoted = '', end] of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/gu)) {
    fields.push(quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    records.push(fields);
    fields = [];
  }
  return records;
}

const readParagraphs = (text: string) =>
  readCsv(text)
    .slice(1)
    .map((fields) => fields[5]);

describe('writeCsv', () => {
  test('begins with a byte order mark and the names of the columns; lines end with CR LF', () => {
    expect(writeCsv([])).toBe(
      '\uFEFF"标题","发布机构","文种","发布日期","成文日期","段落","网址","引文","更正日期","效力","检索索引"\r\n',
    );
    expect(writeCsv([{ ...empty, title: '甲', citation: '乙' }])).toMatch(
      /\r\n"甲","","","","","","","乙","","",""\r\n$/u,
    );
  });

  test('keeps quote marks, commas and line ends inside a cell', () => {
    const paragraph = '他说"好"，甲,乙\r\n丙\n丁';
    expect(writeCsv([{ ...empty, paragraph }])).toContain(',"他说""好""，甲,乙\r\n丙\n丁",');
    expect(readParagraphs(writeCsv([{ ...empty, paragraph }]))).toEqual([paragraph]);
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '　=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '\u200B=1',
    '\uFEFF=1',
    '\tplain',
    '\rplain',
    '=HYPERLINK("https://example.org","看")',
  ])('makes %j harmless', (paragraph) => {
    expect(readParagraphs(writeCsv([{ ...empty, paragraph }]))).toEqual([`'${paragraph}`]);
  });

  test.each(['1=1', '云溪-石桥', 'a@b.example', '“=1”', '（一）+', ''])('leaves %j as it is', (paragraph) => {
    expect(readParagraphs(writeCsv([{ ...empty, paragraph }]))).toEqual([paragraph]);
  });

  test('makes every column harmless', () => {
    const rows = Object.keys(empty).map((key) => ({ ...empty, [key]: '=1' }));
    const cells = readCsv(writeCsv(rows)).slice(1);
    expect(cells.map((fields) => fields.filter((field) => field === "'=1").length)).toEqual(
      rows.map(() => 1),
    );
  });

  test('can be read back, and no cell begins as a formula does, for any text', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...Array.from('=+-@\t\r\n",，\'')),
        fc.string({ unit: 'grapheme', maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        const read = readParagraphs(writeCsv(texts.map((paragraph) => ({ ...empty, paragraph }))));
        expect(read.map((one) => one?.replace(/^'(?=[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u, ''))).toEqual(
          texts.map((one) => one.replace(/^'(?=[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u, '')),
        );
        for (const one of read) expect(one).not.toMatch(/^[=+\-@\t\r\n]/u);
      }),
    );
  });
});

describe('writeJson', () => {
  test('gives the query and the rows as they are: formulas are harmless there', () => {
    const rows = [{ ...empty, paragraph: '=1"\n' }];
    const text = writeJson(rows, '桥梁 -客运');
    expect(JSON.parse(text)).toEqual({ query: '桥梁 -客运', rows });
    expect(text).toMatch(/\}\n$/u);
  });
});
