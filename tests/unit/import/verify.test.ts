import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../src/import/blocks.ts';
import type { Draft } from '../../../src/import/draft.ts';
import { readBody } from '../../../src/import/read-body.ts';
import { recognise } from '../../../src/import/recognise/recognise.ts';
import { readText } from '../../../src/import/text/read-text.ts';
import { compareTexts } from '../../../src/import/verify.ts';
import { createBody } from '../../../src/import/write/body.ts';
import { writeMarkdown } from '../../../src/import/write/markdown.ts';
import { inlines, paragraph } from './make-blocks.ts';

const source = readText(`首页 > 规划计划
云溪县交通运输局2024年工作计划
发布时间：2024-01-15
全年建成农村公路60公里。
一、建设
（一）公路。建成60公里，利润率<5%；改造4座。
乡镇\t里程
石桥镇\t32
建成农村公路60公里。
上一篇：没有了`);
const draft = recognise(source, { bureaus: [], fileName: '文件' });
const body = writeMarkdown(createBody(draft.body, draft.notes, new Map()));

function compareBody(file: SourceDocument, recognised: Draft, text: string): string | undefined {
  const document = readBody(text);
  return typeof document === 'string' ? document : compareTexts(file, recognised, document);
}

describe('compareTexts', () => {
  it('finds nothing in a document that holds every text', () => {
    expect(compareBody(source, draft, body)).toBeUndefined();
  });

  it('lets lines break elsewhere', () => {
    expect(compareBody(source, draft, body.replace('全年建成', '全年\n建成'))).toBeUndefined();
  });

  it.each([
    ['a paragraph that was lost', '全年建成农村公路60公里。\n', '', '全年建成农村公路60公里。'],
    ['a character that was lost', '利润率', '利率', '（一）公路。建成60公里，利润率<5%；改造4座。'],
    ['a character that was changed', '| 32', '| 33', '石桥镇32'],
    ['text that was added', '改造4座。', '改造4座。新增一句。', '乡镇里程'],
    ['text that was added at the end', /$/u, '\n新增一段。', '新增一段。'],
    [
      'paragraphs that changed places',
      /(全年建成.*)\n\n(## .*)\n/u,
      '$2\n\n$1\n',
      '全年建成农村公路60公里。',
    ],
  ])('finds %s', (_, from, to, difference) => {
    const spoilt = body.replace(from, to);
    expect(spoilt).not.toBe(body);
    expect(compareBody(source, draft, spoilt)).toBe(difference);
  });

  it('finds a line that was left out and is not told to be', () => {
    expect(compareBody(source, { ...draft, dropped: [] }, body)).toBe('首页>规划计划');
    const twice: SourceDocument = { ...source, blocks: [...source.blocks, paragraph('上一篇：没有了')] };
    expect(compareBody(twice, draft, body)).toBe('上一篇：没有了');
  });

  it('is not led astray by a title that the next line begins with', () => {
    const short = readText('公路\n公路60公里。');
    const titled = { ...draft, fields: { ...draft.fields, title: '公路' }, dropped: [] };
    expect(compareBody(short, titled, '公路60公里。\n')).toBeUndefined();
    expect(compareBody(short, titled, '公路\n\n公路6公里。\n')).toBeDefined();
  });

  it('compares what is struck through', () => {
    const struck: SourceDocument = {
      ...source,
      blocks: [
        ...source.blocks,
        {
          kind: 'paragraph',
          content: [...inlines('改造72座。'), { kind: 'text', text: '86', deletion: 1 }],
          place: 9,
        },
      ],
    };
    expect(compareBody(struck, draft, `${body}\n改造72座。~~86~~\n`)).toBeUndefined();
    expect(compareBody(struck, draft, `${body}\n改造72座。~~87~~\n`)).toBe('87');
    expect(compareBody(struck, draft, `${body}\n改造72座。86\n`)).toBe('86');
  });

  it('compares notes as well', () => {
    const noted: SourceDocument = { ...source, notes: new Map([['1', [paragraph('含续建。')]]]) };
    expect(compareBody(noted, draft, body)).toBe('含续建。');
  });

  it('finds any character that is gone', () => {
    const places = [...body.matchAll(/[\p{Script=Han}\d。，；]/gu)].map(({ index }) => index);
    fc.assert(
      fc.property(fc.constantFrom(...places), (at) => {
        expect(compareBody(source, draft, body.slice(0, at) + body.slice(at + 1))).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });
});
