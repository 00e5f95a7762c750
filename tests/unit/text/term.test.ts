import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTermFinder, type TermNames } from '../../../src/text/term.ts';

const names: TermNames = [
  ['建制村', 'village'],
  ['撤并建制村', 'merged'],
  ['路基', 'bed'],
  ['路基本', undefined],
  ['EPC', 'epc'],
];
const find = createTermFinder(names);
const list = (text: string) => find(text).map(({ id, text: found }) => `${id} ${found}`);

describe('createTermFinder', () => {
  test('takes the longest of those that begin at one place, and does not search in it again', () => {
    expect(list('建制村和撤并建制村')).toEqual(['village 建制村', 'merged 撤并建制村']);
  });

  test('passes over longer strings that contain a term by chance', () => {
    expect(list('公路基本建成，路基完工')).toEqual(['bed 路基']);
  });

  test('finds Latin names as whole words only', () => {
    expect(list('采用EPC模式，不是EPCS，也不是3EPC；EPC')).toEqual(['epc EPC', 'epc EPC']);
  });

  test('gives offsets of what it found, in order and apart', () => {
    const piece = fc.constantFrom('建制村', '撤并', '撤并建制村', '路基', '本', 'EPC', 'S', '1', '，', '𠮷');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const span of find(text)) {
          expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
      }),
    );
  });

  test('finds nothing without names, and never stands still at an empty one', () => {
    expect(createTermFinder([])('路基')).toEqual([]);
    expect(createTermFinder([['', 'none']])('路基')).toEqual([]);
  });
});
