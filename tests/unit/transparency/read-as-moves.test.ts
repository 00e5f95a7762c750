import { describe, expect, it } from 'vitest';
import { hashText } from '../../../src/transparency/entry/document-tree.ts';
import type { Entry } from '../../../src/transparency/entry/entry.ts';
import { readAsMoves } from '../../../src/transparency/entry/read-as-moves.ts';

const published = (document: string, date: string, words: string): Entry => ({
  kind: 'published',
  document,
  date,
  leaves: 2,
  root: hashText(words),
});
const withdrawn = (document: string, date: string): Entry => ({ kind: 'withdrawn', document, date });
const first = published('plans/yunxi/2024', '2031-03-01', 'one');

describe('readAsMoves', () => {
  it('reads what went and came on one day with the same words as moved', () => {
    const day = '2031-04-01';
    const came = published('plans/yunxi/2024-draft', day, 'one');
    const moved = { kind: 'moved', from: first.document, document: came.document, date: day, isSame: true };
    expect(readAsMoves([first, withdrawn(first.document, day), came])).toEqual([first, moved]);
    expect(readAsMoves([first, came, withdrawn(first.document, day)])).toEqual([first, moved]);
  });

  it('leaves apart what has other words, another day, or was there before', () => {
    const gone = withdrawn(first.document, '2031-04-01');
    const others = [
      published('plans/yunxi/2025', '2031-04-01', 'other'),
      published('plans/yunxi/2025', '2031-04-02', 'one'),
    ];
    for (const other of others) expect(readAsMoves([first, gone, other])).toEqual([first, gone, other]);
    const twin = published('plans/yunxi/2023', '2031-03-01', 'two');
    const same = published('plans/yunxi/2023', '2031-04-01', 'one');
    expect(readAsMoves([first, twin, gone, same])).toEqual([first, twin, gone, same]);
  });

  it('believes the site that a document was renamed and reworded at once', () => {
    const came = published('plans/yunxi/2024-b', '2031-04-01', 'other');
    const moved = new Map([[first.document, came.document]]);
    expect(readAsMoves([first, withdrawn(first.document, '2031-04-01'), came], moved).at(-1)).toEqual({
      kind: 'moved',
      from: first.document,
      document: came.document,
      date: '2031-04-01',
      isSame: false,
    });
  });

  it('gives each of two equal documents that moved a place of its own', () => {
    const second = published('plans/yunxi/2025', '2031-03-01', 'one');
    const day = '2031-04-01';
    const entries = [
      first,
      second,
      withdrawn(first.document, day),
      published('plans/yunxi/a', day, 'one'),
      withdrawn(second.document, day),
      published('plans/yunxi/b', day, 'one'),
    ];
    expect(readAsMoves(entries).map(({ kind, document }) => [kind, document])).toEqual([
      ['published', first.document],
      ['published', second.document],
      ['moved', 'plans/yunxi/a'],
      ['moved', 'plans/yunxi/b'],
    ]);
  });
});
