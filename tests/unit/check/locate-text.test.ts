import { describe, expect, test } from 'vitest';
import {
  createLocate,
  findNextLines,
  locateAnywhere,
  locateInField,
} from '../../../src/check/locate-text.ts';
import { readExample } from './check-document.ts';

/** Locates the nth place of a string in the document's nth paragraph, and gives what stands there. */
function locate(body: string, index: number, text: string, nth = 0) {
  const { document, source } = readExample(body);
  const paragraph = document.paragraphs[index];
  if (!paragraph) throw new RangeError(String(index));
  let start = paragraph.text.indexOf(text);
  for (let passed = 0; passed < nth; passed += 1) start = paragraph.text.indexOf(text, start + 1);
  const find = createLocate(source, paragraph, findNextLines(document)[index]);
  const { line, column, ...offsets } = find({ text, start });
  return { place: `${line}:${column}`, written: source.slice(offsets.start ?? 0, offsets.end ?? 0) };
}

describe('createLocate', () => {
  test('gives line, column and offsets of a string in a paragraph', () => {
    expect(locate('甲乙丙丁', 0, '丙')).toEqual({ place: '10:3', written: '丙' });
  });

  test('tells the second from the first', () => {
    expect(locate('甲乙**甲**乙', 0, '甲', 1)).toEqual({ place: '10:5', written: '甲' });
  });

  test('follows lines that are joined', () => {
    expect(locate('甲乙\n丙丁', 0, '丁')).toEqual({ place: '11:2', written: '丁' });
  });

  test('does not look into the next paragraph', () => {
    expect(locate('## 甲\n甲乙', 0, '甲')).toEqual({ place: '10:4', written: '甲' });
    expect(locate('- 甲乙\n- 乙甲', 1, '甲')).toEqual({ place: '11:4', written: '甲' });
  });

  test('gives the beginning of the line, and no offsets, if markup stands inside', () => {
    expect(locate('甲**乙**丙', 0, '甲乙')).toEqual({ place: '10:1', written: '' });
    expect(locate('甲\n乙', 0, '甲乙')).toEqual({ place: '10:1', written: '' });
  });

  test('gives no offsets if an address repeats the string', () => {
    expect(locate('见[12345](https://www.example.com/12345)', 0, '12345')).toEqual({
      place: '10:1',
      written: '',
    });
  });
});

describe('locateInField', () => {
  const source = '---\r\ntitle: 甲乙\r\nkeywords: [乙, 丙]\r\nattachments:\r\n  - title: 丁\r\n---\r\n\r\n丁';

  test('looks in the field only', () => {
    expect(locateInField(source, 'title', '乙')).toMatchObject({ line: 2, column: 9, start: 13 });
    expect(locateInField(source, 'keywords', '乙')).toMatchObject({ line: 3, column: 12 });
    expect(locateInField(source, 'attachments', '丁')).toMatchObject({ line: 5, column: 12 });
  });

  test('gives the line of the field if the string is not there, or twice', () => {
    expect(locateInField(source, 'title', '丙')).toEqual({ line: 2, column: 1 });
    expect(locateInField('---\ntitle: 甲甲\n---\n', 'title', '甲')).toEqual({ line: 2, column: 1 });
  });
});

describe('locateAnywhere', () => {
  test('gives the first place, or the first line', () => {
    expect(locateAnywhere('甲\n乙丙', '丙')).toMatchObject({ line: 2, column: 2 });
    expect(locateAnywhere('甲', '丙')).toEqual({ line: 1, column: 1 });
  });
});
