import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createContext, listDocumentFiles } from '../../../src/document/files.ts';
import { readDocument } from '../../../src/document/parse-document.ts';
import { factsOf, readFacts } from '../../../src/history/version-facts.ts';
import { readVersionText } from '../../../src/history/version-text.ts';
import { readSettings } from '../../../src/settings/settings.ts';
import { writeDocument } from '../check/example-site.ts';

const file = 'content/plans/yunxi/2024.mdx';

function read(source: string) {
  return readVersionText(file, Buffer.from(source), '/jtj/');
}

describe('readVersionText', () => {
  test('gives a page that stands alone: no ways to other pages, no pictures, no marks', () => {
    const { html } = read(
      writeDocument(
        { bureau: 'nobody' },
        '见[去年](../../summaries/yunxi/2023.mdx)和[网站](https://a.example/)[^1]。![桥](桥.png)\n\n<Target measure="nothing">修G209线**20公里**</Target>。\n\n[^1]: 注。',
      ),
    );
    expect(html).toContain('见去年和<a href="https://a.example/"');
    expect(html).toContain('〔图：桥〕');
    expect(html).toContain('修G209线<strong>20公里</strong>。');
    expect(html).toContain('href="#fn-1"');
    expect(html).not.toMatch(/<img|<data|statement|routes/u);
  });

  test('gives the words alone where the rules of today are broken, and never what is unsafe', () => {
    const { html, paragraphs, raw } = read(
      writeDocument({}, '甲<script>alert(1)</script>。\n\n[乙](javascript:x)'),
    );
    expect([html, raw]).toEqual([undefined, undefined]);
    expect(paragraphs.map(({ text }) => text).at(-1)).toBe('乙');
  });

  test('shows a wrong frontmatter no worse than a right one', () => {
    const { html, data } = read('---\ntitle: 甲县计划\npublished: 2024/1/5\nunknown: 1\n---\n\n正文。\n');
    expect(html).toContain('正文。');
    expect(data).toEqual({ title: '甲县计划', published: '2024/1/5' });
  });

  test('gives the file as it is where nothing can be read, and nothing of what is no text', () => {
    expect(read('没有文件信息').raw).toBe('没有文件信息');
    expect(readVersionText(file, Buffer.from([0xb9, 0xab, 0xc2, 0xb7, 0xff]), '/').raw).toBe('');
    expect(readVersionText(file, new Uint8Array(), '/').raw).toBe('');
  });
});

describe('readFacts', () => {
  const text = (source: string): string => readFacts(file, Buffer.from(source)).text;
  const plain = writeDocument({}, '修农村公路20公里，\n架桥。\n\n- 甲\n- 乙');

  test.each([
    ['marks', writeDocument({}, '修**农村公路**<Target measure="x">20公里</Target>，\n架桥。\n\n- 甲\n- 乙')],
    ['lines', writeDocument({}, '修农村公路20公里，架桥。\n\n\n- 甲\n- 乙\n')],
    ['the ends of lines', plain.replaceAll('\n', '\r\n')],
    ['what arranges it', plain.replace('kind:', 'topics: [农村公路]\nkeywords: [路]\nkind:')],
    ['entries', plain.replace('kind:', 'changes:\n  - { date: 2024-03-01, kind: 格式, note: 一 }\nkind:')],
  ])('finds the same words whatever the %s', (_what, source) => {
    expect(text(source)).toBe(text(plain));
  });

  test.each([
    ['a figure', plain.replace('20', '21')],
    ['the title', plain.replace('title: ', 'title: 白石')],
    ['a sign', plain.replace('，', '、')],
    ['what is struck out', plain.replace('架桥', '架桥~~三座~~')],
    ['a paragraph', plain.replace('\n- 乙', '')],
    ['the number', plain.replace('kind:', 'documentNumber: 云交〔2024〕5号\nkind:')],
  ])('finds other words with %s', (_what, source) => {
    expect(text(source)).not.toBe(text(plain));
  });

  test('finds in a file what the site shows of it, whatever is around it', () => {
    const root = path.join(import.meta.dirname, '../../fixtures/site');
    const context = createContext(root, readSettings(root).settings);
    const files = listDocumentFiles(root);
    expect(files.length).toBeGreaterThan(3);
    for (const one of files) {
      const bytes = readFileSync(path.join(root, one));
      const { document } = readDocument(one, bytes, context);
      expect(document && factsOf(document), one).toEqual(readFacts(one, bytes));
    }
  });

  test('keeps digests of private data, and not the data', () => {
    const facts = readFacts(file, Buffer.from(writeDocument({}, '联系人手机13900001234。')));
    expect(facts.private).toHaveLength(1);
    expect(JSON.stringify(facts)).not.toContain('1390');
  });
});
