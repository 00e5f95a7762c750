import fc from 'fast-check';
import { unzipSync } from 'fflate';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { blockText } from '../../../src/import/blocks.ts';
import { readDocx } from '../../../src/import/docx/read-docx.ts';
import type { Paragraph } from '../../../src/schema/document.ts';
import { compareSaved, readSavedAddress } from '../../../src/take-away/compare-saved.ts';
import { takeDocument, type TakenData } from '../../../src/take-away/taken.ts';
import { escapeText, writeMarkdown } from '../../../src/take-away/write-markdown.ts';
import { writeText } from '../../../src/take-away/write-text.ts';
import { writeWord } from '../../../src/take-away/write-word.ts';

const title = '云溪县交通运输局2024年工作计划';
const written: readonly (readonly [Paragraph['kind'], string, true?])[] = [
  ['heading', '一、主要目标'],
  ['heading', '（一）农村公路'],
  [
    'paragraph',
    '1.新改建*X012*线 <3.5> 公里 & 桥_2_座，见 https://yunxi.example/a_b 和 www.yunxi.example/c_d。',
  ],
  ['caption', '表1 项目表'],
  ['row', '项目\t里程|公里'],
  ['row', 'X012\t3.5'],
  ['row', '合计'],
  ['item', '- 养护 # 保通'],
  ['paragraph', '站方的话。', true],
  ['code', 'a ``` b\n  c'],
  ['heading', '二、保障'],
  ['footnote', '截至6月底。'],
  ['footnote', '按公路年报。'],
  ['footnote', '不含在建的。'],
];
const references = new Map([
  [2, [{ at: 2, number: 1 }]],
  [5, [{ at: 'X012\t3.5'.length, number: 2 }]],
  [7, [{ at: 0, number: 1 }]],
]);
const numbers = new Map([
  [11, 1],
  [12, 2],
  [13, 2],
]);
const paragraphs = written.map(([kind, text, isNote], index): Paragraph => ({
  id: `p-${String(index)}`,
  kind,
  text,
  line: index + 1,
  ...(isNote && { isNote }),
  ...(references.has(index) && { references: references.get(index) ?? [] }),
  ...(numbers.has(index) && { number: numbers.get(index) ?? 0 }),
}));
const section = (id: string, children: TakenData['outline'] = []) => ({
  id,
  text: '',
  runIn: false,
  line: 1,
  children,
});
const data: TakenData = {
  url: 'https://yunxi.example/plans/yunxi/2024/',
  bureau: {
    id: 'yunxi',
    name: '云溪县交通运输局',
    level: '县',
    ancestors: [],
  } as unknown as TakenData['bureau'],
  data: {
    title,
    bureau: 'yunxi',
    kind: '年度工作计划',
    plans: ['2024'],
    reviews: [],
    topics: [],
    keywords: [],
    attachments: [{ title: '项目表', file: '2024/a.csv' }],
    written: '2024-01',
    published: '2024-01-15',
    source: { name: '云岭日报', title: '原来的标题', url: 'https://news.yunling.example/1' },
    changes: [{ date: '2024-03-01', kind: '更正', note: '改正里程。' }],
    provenance: 'edited',
  } as unknown as TakenData['data'],
  outline: [section('p-0', [section('p-1')]), section('p-10')],
  paragraphs,
};
const taken = takeDocument(data);
const reader = remark().use(remarkGfm).freeze();
const readMarkdown = (source: string) => reader.parse(source);
const toString = (node: Nodes): string =>
  'children' in node ? node.children.map(toString).join('') : 'value' in node ? node.value : '';
afterEach(() => {
  vi.useRealTimers();
});

describe('a document that is taken away', () => {
  test('says as text what it is, who published it, when, and where it comes from', () => {
    expect(writeText(taken)).toBe(`${title}

发布机构：云溪县交通运输局
成文日期：2024-01
发布日期：2024-01-15
更正日期：2024-03-01
说明：本文根据公开文件编写，数字与原文一致，以原文为准：《原来的标题》


一、主要目标

（一）农村公路
1.新改建*X012*线 <3.5> 公里 & 桥_2_座，见 https://yunxi.example/a_b 和 www.yunxi.example/c_d。
表1 项目表
项目\t里程|公里
X012\t3.5
合计
- 养护 # 保通
［注］站方的话。
a \`\`\` b
  c

二、保障
[1] 截至6月底。
[2] 按公路年报。
不含在建的。

来源：云岭日报
原文网址：https://news.yunling.example/1
本文地址：https://yunxi.example/plans/yunxi/2024/
附件：项目表
这里只有现行的文字；图片、附件和划去的文字见本文地址。
`);
  });

  test('says how it stands if it is no longer in force', () => {
    const withdrawn = {
      ...data.data,
      changes: [{ date: '2024-05-01', kind: '撤回', note: '重复。' }],
    } as TakenData['data'];
    expect(takeDocument({ ...data, data: withdrawn }).about).toContain('有效性：已撤回，详见本文地址');
  });

  test('reads back from Markdown as the same text, with headings and a table', () => {
    const { children } = readMarkdown(writeMarkdown(taken));
    expect(
      children.map((node) => (node.type === 'heading' ? `${node.type} ${String(node.depth)}` : node.type)),
    ).toEqual([
      'heading 1',
      'list',
      'heading 2',
      'heading 3',
      'paragraph',
      'paragraph',
      'table',
      'list',
      'blockquote',
      'code',
      'heading 2',
      'footnoteDefinition',
      'footnoteDefinition',
      'thematicBreak',
      'list',
    ]);
    const table = children.find((node) => node.type === 'table');
    expect(table?.children.map((row) => row.children.map((cell) => toString(cell)))).toEqual([
      ['项目', '里程|公里'],
      ['X012', '3.5'],
      ['合计', ''],
    ]);
    const shown = children.flatMap((node): Nodes[] =>
      node.type === 'footnoteDefinition' ? node.children : [node],
    );
    for (const { text } of paragraphs.filter(({ kind }) => kind !== 'row'))
      expect(shown.map((node) => toString(node))).toContain(text);
    const notes = children.filter((node) => node.type === 'footnoteDefinition');
    expect(notes.map(({ identifier, children }) => [identifier, children.map(toString)])).toEqual([
      ['1', ['截至6月底。']],
      ['2', ['按公路年报。', '不含在建的。']],
    ]);
    const marked = writeMarkdown(taken);
    expect(marked).toContain('1\\.[^1]新改建');
    expect(marked).toContain('| 3\\.5[^2] |');
  });

  test('whatever is in a paragraph or a cell, Markdown has it as text', () => {
    const signs = fc.constantFrom(
      ...'ab1.2)-+=#*_`~|\\<>[]()!&;:/@$ 　路"\'{}^'.split(''),
      'www.',
      'http://',
      '&lt;',
      '\t',
    );
    const text = fc.string({ unit: signs, minLength: 1, maxLength: 16 });
    fc.assert(
      fc.property(text, (one) => {
        const [node, ...others] = readMarkdown(`${escapeText(one)}\n`).children;
        expect(others).toEqual([]);
        expect([node?.type, node && toString(node)]).toEqual(['paragraph', one]);
      }),
      { numRuns: 150 },
    );
    fc.assert(
      fc.property(text, (one) => {
        const cell = one.replaceAll('\t', ' ');
        const parts = [{ kind: 'table', rows: [[{ text: cell }, { text: '乙' }]] }] as const;
        const table = readMarkdown(writeMarkdown({ ...taken, parts })).children.find(
          ({ type }) => type === 'table',
        );
        expect(table && toString(table)).toBe(`${cell}乙`);
      }),
      { numRuns: 50 },
    );
  });

  test('is a Word file that the import reads back as the same text, with its headings', () => {
    const { blocks, concealed, dropped, meta } = readDocx(writeWord(taken));
    const shown = paragraphs.flatMap(({ kind, text, isNote }) => {
      if (kind === 'footnote') return [];
      return isNote ? `［注］${text}` : text === '合计' ? '合计\t' : text;
    });
    expect(blockText(blocks)).toBe([title, ...taken.about, ...shown, ...taken.end].join('\n'));
    expect([concealed, dropped]).toEqual([[], []]);
    expect(meta.map(({ value }) => value)).toEqual([title]);
    const ranks = blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.rank !== undefined && block.rank < 10 ? [block.rank] : [],
    );
    expect(ranks).toEqual([0, 1, 2, 1]);
  });

  test('has its footnotes as notes of Word, where the text refers to them', () => {
    const bytes = writeWord(taken);
    const { blocks, notes } = readDocx(bytes);
    expect([...notes.values()].map(blockText)).toEqual([
      '截至6月底。',
      '按公路年报。\n不含在建的。',
      // Referred to a second time: it stands there as well.
      '截至6月底。',
    ]);
    const [first] = notes.keys();
    const referring = blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.content]));
    const marked = referring.find((content) =>
      content.some((one) => one.kind === 'note' && one.id === first),
    );
    expect(marked?.slice(0, 2)).toMatchObject([{ text: '1.' }, { kind: 'note', id: first }]);
    expect(writeWord(takeDocument(structuredClone(data)))).toEqual(bytes);
    const without = takeDocument({ ...data, paragraphs: paragraphs.slice(0, 2) });
    expect(Object.keys(unzipSync(writeWord(without)))).not.toContain('word/footnotes.xml');
  });

  test('lists a footnote of a footnote at the end, as Word has none', () => {
    const nested = paragraphs.map((one) =>
      one.number === 1 ? { ...one, references: [{ at: 2, number: 3 }] } : one,
    );
    const third: Paragraph = { id: 'p-9', kind: 'footnote', text: '另一条。', line: 20, number: 3 };
    const { blocks, notes } = readDocx(writeWord(takeDocument({ ...data, paragraphs: [...nested, third] })));
    expect(notes.size).toBe(3);
    expect(blockText(blocks)).toContain('\n[3] 另一条。\n');
  });

  test('keeps two tables apart that follow each other, in each form', () => {
    const rows = [
      ['甲\t乙', true],
      ['1\t2', false],
      ['丙', true],
      ['3', false],
    ] as const;
    const { parts } = takeDocument({
      ...data,
      outline: [],
      paragraphs: rows.map(([text, startsTable], index) => ({
        id: `p-${String(index)}`,
        kind: 'row',
        text,
        line: index,
        ...(startsTable && { startsTable }),
      })),
    });
    const two = { ...taken, parts };
    expect(
      parts.map((part) => part.kind === 'table' && part.rows.map((row) => row.map(({ text }) => text))),
    ).toEqual([
      [
        ['甲', '乙'],
        ['1', '2'],
      ],
      [['丙'], ['3']],
    ]);
    expect(writeText(two)).toContain('甲\t乙\n1\t2\n\n丙\n3\n');
    const isTable = ({ type, kind }: { type?: string; kind?: string }) => (type ?? kind) === 'table';
    expect(readMarkdown(writeMarkdown(two)).children.filter(isTable)).toHaveLength(2);
    expect(readDocx(writeWord(two)).blocks.filter(isTable)).toHaveLength(2);
  });

  test('is known again by its address and its words, as it was saved', () => {
    for (const written of [writeText(taken), writeMarkdown(taken)]) {
      expect(readSavedAddress(written)).toBe('plans/yunxi/2024');
      expect(compareSaved(written, data)).toBeUndefined();
      expect(compareSaved(`\uFEFF${written.replaceAll('\n', '\r\n')}`, data)).toBeUndefined();
      const altered = compareSaved(written.replace('3.5', '35'), data);
      expect(altered?.own.replace('3.5', '35')).toBe(altered?.saved);
      expect(compareSaved(written.slice(0, -5), data)).toBeDefined();
    }
    expect(readSavedAddress('本文地址：不是网址')).toBeUndefined();
    expect(readSavedAddress('{"id":"plans/yunxi/2024"}')).toBeUndefined();
  });

  test('is the same Word file, byte for byte, whenever it is made', () => {
    vi.setSystemTime('2024-01-15');
    const first = writeWord(taken);
    vi.setSystemTime('2031-07-01');
    expect(writeWord(takeDocument(structuredClone(data)))).toEqual(first);
  });
});
