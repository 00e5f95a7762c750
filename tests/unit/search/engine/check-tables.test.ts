import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkDirectory,
  checkManifest,
  checkTable,
  checkText,
} from '../../../../src/search/engine/check-tables.ts';
import { BrokenIndexError } from '../../../../src/search/engine/faults.ts';
import { createIndex, createDocument } from '../example-index.ts';

const { documents } = await createIndex([createDocument(1, ['农村公路']), createDocument(2, ['桥梁'])]);

describe('checkTable', () => {
  test('takes what an index has', () => {
    expect(checkTable(structuredClone(documents))).toEqual(documents);
  });

  const bureau = { id: 'a', name: '甲', level: '县级' };
  test.each([
    ['a path that goes up', { ids: ['plans/../../x', 'plans/y'] }],
    ['a path of another kind', { ids: ['javascript:alert(1)', 'plans/y'] }],
    ['a path with a query', { ids: ['plans/x?y', 'plans/y'] }],
    ['a path with a fragment', { ids: ['plans/x#y', 'plans/y'] }],
    ['a path that is spelt', { ids: ['plans/%2e%2e/x', 'plans/y'] }],
    ['a path with two slashes', { ids: ['plans//x', 'plans/y'] }],
    ['a document too many', { ids: [...documents.ids, 'plans/z'] }],
    ['a year that draws a thousand million bars', { planYears: [[2023], [1e9]] }],
    ['half a block', { blocks: [1.5, 2] }],
    ['blocks without end', { blocks: [1e300, 2] }],
    ['less than no block', { blocks: [-1, 2] }],
    ['a place that the list has not', { kinds: [0, 7] }],
    ['a date that is none', { dates: ['2023-01-01', '<img>'] }],
    ['a bureau above itself', { bureauList: [{ ...bureau, parent: 0 }], bureaus: [0, 0] }],
    ['a bureau above that stands below', { bureauList: [{ ...bureau, parent: 1 }, bureau] }],
    [
      'a tower of bureaus',
      {
        bureauList: Array.from({ length: 20 }, (_, at) => ({ ...bureau, ...(at > 0 && { parent: at - 1 }) })),
      },
    ],
    ['a name that is no text', { bureauList: [{ ...bureau, name: { toString: 1 } }] }],
    ['no list', { topics: 'x' }],
  ])('refuses %s', (_, changed) => {
    expect(() => checkTable({ ...structuredClone(documents), ...changed })).toThrow(BrokenIndexError);
  });

  test('what is made up is refused or has its shape: nothing else is thrown', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const check of [checkTable, checkDirectory, checkText, checkManifest]) {
          try {
            check(value);
          } catch (error) {
            expect(error).toBeInstanceOf(BrokenIndexError);
          }
        }
      }),
    );
  });
});

describe('checkManifest', () => {
  test('takes no folder that leads out', () => {
    expect(checkManifest({ format: 1, folder: '../..' })).toEqual({ format: 1 });
    expect(checkManifest({ format: '1', folder: 'abc' })).toEqual({ folder: 'abc' });
  });
});

describe('checkText', () => {
  test('takes text only', () => {
    const text = {
      title: '甲',
      bureau: '乙',
      kind: '丙',
      paragraphs: [{ id: 'p', kind: 'paragraph', text: '<b>' }],
    };
    expect(checkText(text)).toEqual(text);
    expect(() => checkText({ ...text, paragraphs: [{ id: 'p', kind: 'x', text: ['丁'] }] })).toThrow(
      BrokenIndexError,
    );
    expect(() => checkText({ ...text, published: 5 })).toThrow(BrokenIndexError);
    const line = { paragraph: 'p', text: '修路', about: '里程', state: '已完成' };
    expect(checkText({ ...text, lines: [line] })).toEqual({ ...text, lines: [line] });
    expect(checkText({ ...text, lines: [{ ...line, row: 'l-1' }] }).lines?.[0]?.row).toBe('l-1');
    expect(() => checkText({ ...text, lines: [{ ...line, row: 1 }] })).toThrow(BrokenIndexError);
    expect(() => checkText({ ...text, lines: [{ ...line, state: 1 }] })).toThrow(BrokenIndexError);
    expect(() => checkText({ ...text, lines: 'x' })).toThrow(BrokenIndexError);
  });
});
