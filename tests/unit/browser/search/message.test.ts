import { describe, expect, test } from 'vitest';
import { describeFound } from '../../../../src/browser/search/message.ts';
import { noFilters } from '../../../../src/browser/search/state.ts';

const tell = (text: string, documents: number, paragraphs: number, filters = noFilters) =>
  describeFound({ text, filters, order: 'relevance' }, documents, paragraphs);

describe('describeFound', () => {
  test('tells documents and paragraphs that contain one word', () => {
    expect(tell('桥梁', 3, 7)).toBe('有 3 件文件、7 段含有“桥梁”。');
    expect(tell('桥梁|隧道', 3, 7)).toBe('有 3 件文件、7 段含有“桥梁|隧道”。');
    expect(tell('“建设、养护”', 1, 0)).toBe('有 1 件文件、0 段含有““建设、养护””。');
  });

  test('does not say of a paragraph that it has several words', () => {
    expect(tell('桥梁 G209', 3, 7)).toBe('有 3 件文件含有“桥梁 G209”。要找的词出现在 7 段里。');
  });

  test('says of exclusions that the query is met', () => {
    expect(tell('桥梁 -隧道', 3, 7)).toBe('有 3 件文件符合“桥梁 -隧道”。要找的词出现在 7 段里。');
    expect(tell('-隧道', 3, 0)).toBe('有 3 件文件符合“-隧道”。');
    expect(tell('桥梁 -隧道', 0, 0)).toBe('没有文件符合“桥梁 -隧道”。');
  });

  test('says what was not found, and within what', () => {
    expect(tell('桥梁', 0, 0)).toBe('没有文件含有“桥梁”。');
    expect(tell('桥梁', 0, 0, { ...noFilters, fromYear: 2024 })).toBe('在选定的范围里，没有文件含有“桥梁”。');
    expect(tell('tailing', 0, 0)).toBe('没有文件含有“tailing”。拼音只能找机构；要在文件里找，请写汉字。');
    expect(tell('桥梁', 2, 3, { ...noFilters, kinds: ['年度工作计划'] })).toBe(
      '在选定的范围里，有 2 件文件、3 段含有“桥梁”。',
    );
  });
});
