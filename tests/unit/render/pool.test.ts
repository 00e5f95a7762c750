import { describe, expect, test } from 'vitest';
import { cutIntoBatches } from '../../../src/render/pool.ts';

const pages = (pathnames: readonly string[]) => pathnames.map((pathname) => ({ route: 1, pathname }));

describe('cutIntoBatches', () => {
  test('keeps all pages of a document together, and all pages in order', () => {
    const all = pages(
      Array.from({ length: 20 }, (_, index) => `/plans/yunxi/${String(2000 + index)}`).flatMap((document) => [
        ...Array.from({ length: 5 }, (_, day) => `${document}/@2024-01-0${String(day + 1)}`),
        document,
        `${document}/history`,
      ]),
    );
    const batches = cutIntoBatches(all);
    expect(batches.flat()).toEqual(all);
    expect(batches.length).toBeGreaterThan(3);
    const documents = batches.map((batch) => new Set(batch.map(({ pathname }) => pathname.split('/')[3])));
    expect(documents.reduce((count, own) => count + own.size, 0)).toBe(20);
  });

  test('cuts between pages that have nothing in common', () => {
    const sizes = cutIntoBatches(
      pages(Array.from({ length: 50 }, (_, index) => `/routes/G${String(index)}`)),
    );
    expect(sizes.map(({ length }) => length)).toEqual([24, 24, 2]);
  });
});
