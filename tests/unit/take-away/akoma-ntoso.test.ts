import { readFileSync } from 'node:fs';
import path from 'node:path';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../../src/schema/document.ts';
import { publishBody } from '../../../src/catalogue/document-data.ts';
import { writeAkomaNtoso, type AkomaNtosoData } from '../../../src/take-away/write-akoma-ntoso.ts';
import { readBody } from '../document/parse-example.ts';

const file = path.resolve(import.meta.dirname, '../../fixtures/akoma-ntoso/akomantoso30.xsd');
const namespaces = { a: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' };
let schema: XmlDocument | undefined;
let validator: XsdValidator | undefined;

beforeAll(() => {
  xmlRegisterFsInputProviders();
  schema = XmlDocument.fromBuffer(readFileSync(file), { url: file });
  validator = XsdValidator.fromDoc(schema);
});
afterAll(() => {
  validator?.dispose();
  schema?.dispose();
});

const describeData = (body: Pick<Document, 'outline' | 'paragraphs'>): AkomaNtosoData =>
  ({
    url: 'https://yunxi.example/plans/yunxi/2024/',
    bureau: { id: 'yunxi', name: '云溪县交通运输局', level: 'county', ancestors: [] },
    orderDate: '2024-01-01',
    data: {
      title: '云溪县 <2024> 年 & "计划"',
      kind: '年度工作计划',
      written: '2024-01',
      attachments: [],
      changes: [],
    },
    ...publishBody(body),
  }) as unknown as AkomaNtosoData;

/** Reads what is written, after the schema of OASIS has found nothing wrong with it. */
function read<Read>(data: AkomaNtosoData, look: (find: (where: string) => XmlElement[]) => Read): Read {
  const document = XmlDocument.fromString(writeAkomaNtoso(data));
  try {
    validator?.validate(document);
    return look((where) => document.find(where, namespaces).filter((node) => node instanceof XmlElement));
  } finally {
    document.dispose();
  }
}

/** Words of an element that has an anchor: without its footnotes, and of a section what it begins with. */
function wordsOf(node: XmlElement): string {
  const inside = {
    hcontainer: '(a:num|a:heading|a:intro)',
    tr: '*',
    authorialNote: 'a:p[not(@eId)]',
  }[node.name];
  const own = 'descendant-or-self::node()[self::text() or self::a:eol]';
  const depth = node.find('ancestor-or-self::a:authorialNote', namespaces).length;
  return node
    .find(inside ?? '.', namespaces)
    .map((part) =>
      part
        .find(`${own}[count(ancestor::a:authorialNote)=${String(depth)}]`, namespaces)
        .map((one) => (one instanceof XmlElement ? '\n' : one.content))
        .join(''),
    )
    .join(node.name === 'tr' ? '\t' : '');
}

const body = `前言。

## 一、公路[^1]

修路**20公里[^2]**，<5座桥。

### （一）农村公路

1.养护。管养100公里。

后面一段，[^1]。

表1 里程

| 路 | 里程 |
| --- | --- |
| 甲\\|乙 | 3[^2] |

| 另 |
| --- |
| 一 |

- 一项
- 二项

## 保障

有一行  
又一行。

\`\`\`
a < b
\`\`\`

[^1]: 年报&。

[^2]: 不含在建的。

    也不含拟建的。
`;

describe('writeAkomaNtoso', () => {
  test('is valid, and has every paragraph once, under its anchor and with its words', () => {
    const document = readBody(body.replaceAll('<5', '五').replaceAll('&', '和'));
    const written = read(describeData(document), (find) =>
      find('//a:mainBody//*[@eId]').map((node) => [node.attr('eId')?.value, wordsOf(node)] as const),
    );
    expect(written).toHaveLength(document.paragraphs.length);
    expect(new Map(written)).toEqual(new Map(document.paragraphs.map(({ id, text }) => [id, text])));
  });

  test('has the outline as the page has it', () => {
    const document = readBody(body.replaceAll('<5', '五').replaceAll('&', '和'));
    const outline = read(describeData(document), (find) =>
      find('//a:hcontainer').map((node) => [
        node.find('ancestor::a:hcontainer', namespaces).length,
        ...node.find('a:num|a:heading/text()|a:intro/a:p/text()', namespaces).map((one) => one.content),
      ]),
    );
    expect(outline).toEqual([
      [0, '一、', '公路'],
      [1, '（一）', '农村公路'],
      [2, '1.养护。管养100公里。'],
      [0, '保障'],
    ]);
  });

  test('has footnotes where the text refers to them, and their number where it does again', () => {
    const document = readBody(body.replaceAll('<5', '五').replaceAll('&', '和'));
    read(describeData(document), (find) => {
      expect(find('//a:authorialNote').map((node) => [node.attr('marker')?.value, node.content])).toEqual([
        ['1', '年报和。'],
        ['2', '不含在建的。也不含拟建的。'],
      ]);
      const notes = find('//a:authorialNote').map((node) => `#${node.attr('eId')?.value ?? ''}`);
      expect(find('//a:noteRef').map((node) => node.attr('href')?.value)).toEqual(notes);
      expect(find('//a:table')).toHaveLength(2);
      expect(find('//a:eol')).toHaveLength(1);
    });
  });

  test('is valid of a document without a paragraph, and of signs that mean something in XML', () => {
    expect(read(describeData({ outline: [], paragraphs: [] }), (find) => find('//a:mainBody/*').length)).toBe(
      1,
    );
    const paragraphs = [{ id: 'p-1', kind: 'paragraph', text: 'a<b & "c"', line: 1 }] as const;
    const [text, title] = read(describeData({ outline: [], paragraphs }), (find) =>
      ["//a:*[@eId='p-1']", '//a:docTitle'].map((where) => find(where)[0]?.content),
    );
    expect([text, title]).toEqual(['a<b & "c"', '云溪县 <2024> 年 & "计划"']);
  });

  test('would not be valid with an anchor twice', () => {
    const twice = [1, 2].map((line) => ({ id: 'p-1', kind: 'paragraph' as const, text: '甲', line }));
    expect(() => read(describeData({ outline: [], paragraphs: twice }), () => 0)).toThrow(/eId|unique|key/iu);
  });
});
