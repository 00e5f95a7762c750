import path from 'node:path';
import { readPage } from '../../../../src/search/pagefind/read-page.ts';
import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../../src/catalogue/catalogue.ts';
import {
  listFamilies,
  listMarks,
  writeMarks,
  markBureau,
  markDocument,
} from '../../../../src/search/pagefind/page-marks.ts';
import { readDocuments } from '../../document/read-documents.ts';

const { settings, documents } = readDocuments(path.resolve(import.meta.dirname, '../../../fixtures/site'));
const catalogue = createCatalogue(settings, documents);

function findItem(id: string): (typeof catalogue.items)[number] {
  const item = catalogue.items.find((one) => one.id === id);
  if (!item) throw new Error(`No document is called ${id}`);
  return item;
}

/** `filter 年度 2024`, in the order of the page. */
function write(...[subject]: Parameters<typeof listMarks>): string[] {
  return listMarks(subject).map(({ attribute, name, content }) => `${attribute} ${name} ${content}`);
}

describe('markDocument', () => {
  test('tells what the document is, whose, of which years and when', () => {
    expect(write(markDocument(findItem('plans/yunxi/2024'), catalogue))).toEqual([
      'filter 类型 文件',
      'filter 年度 2024',
      'filter 机构 云溪县交通运输局',
      'filter 机构 云岭市交通运输局',
      'filter 机构 南岭省交通运输厅',
      'filter 层级 县级',
      'filter 文种 年度工作计划',
      'filter 主题 农村公路',
      'filter 主题 桥梁',
      'filter 主题 安全应急',
      'meta type 文件',
      'meta bureau 云溪县交通运输局',
      'meta period 计划2024年',
      'meta kind 年度工作计划',
      'meta date 2024-01-10',
      'sort date 2024-01-10',
    ]);
  });
  test('says of a document that it is no longer in force', () => {
    expect(write(markDocument(findItem('summaries/yunxi/2022'), catalogue))).toContain('meta validity 废止');
  });
  test('gives each year of a long period, so that a year finds it', () => {
    const marks = write(markDocument(findItem('plans/yunling/2021-2025'), catalogue));
    expect(marks.filter((mark) => mark.startsWith('filter 年度'))).toEqual(
      [2021, 2022, 2023, 2024, 2025].map((year) => `filter 年度 ${String(year)}`),
    );
  });
});

describe('markBureau', () => {
  test('tells whose page it is, and nothing of documents', () => {
    const bureau = catalogue.tree.nodes.get('yunling')?.bureau;
    if (!bureau) throw new Error('The bureau is missing');
    expect(write(markBureau(bureau, catalogue))).toEqual([
      'filter 类型 机构',
      'filter 机构 云岭市交通运输局',
      'filter 机构 南岭省交通运输厅',
      'filter 层级 市级',
      'meta type 机构',
      'meta bureau 云岭市交通运输局',
    ]);
  });
});

describe('listFamilies', () => {
  test('names each bureau once, although two have the same one above them', () => {
    const bureaus = ['yunxi', 'shiqiao'].flatMap((id) => catalogue.tree.nodes.get(id)?.bureau ?? []);
    const names = listFamilies(bureaus, catalogue);
    expect(names).toContain('石桥县交通运输局');
    expect(names.filter((name) => name === '南岭省交通运输厅')).toHaveLength(1);
  });
});

describe('writeMarks', () => {
  /** What the index of pages reads of a page with these marks. */
  const readMarks = (...[subject]: Parameters<typeof writeMarks>): string | undefined => {
    const metas = writeMarks(subject).map((attributes) => {
      const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
      return `<meta${written.join('')}>`;
    });
    return readPage(`<head>${metas.join('')}</head><p data-pagefind-body>文</p>`)?.html;
  };
  test('says on one element what is read as one mark after the other', () => {
    const subject = markDocument(findItem('plans/yunxi/2024'), catalogue);
    expect(writeMarks(subject)).toHaveLength(1);
    const metas = listMarks(subject).map(
      ({ attribute, name, content }) =>
        `<meta data-pagefind-${attribute}="${name}[content]" content="${content}">`,
    );
    expect(
      readMarks(subject)
        ?.match(/<meta [^>]*>/gu)
        ?.sort(),
    ).toEqual(metas.sort());
  });
  test('keeps a value with commas and colons whole', () => {
    const standing = '已被《办法, 2024: 修订》代替';
    expect(writeMarks({ type: '文件', standing })).toHaveLength(2);
    expect(readMarks({ type: '文件', standing, topics: ['a:b'] })).toContain(
      `<meta data-pagefind-meta="standing[content]" content="${standing}">`,
    );
    expect(readMarks({ type: '文件', topics: ['a:b'] })).toContain('content="a:b"');
  });
});
