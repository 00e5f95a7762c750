import { describe, expect, test } from 'vitest';
import { isOfShare, parseShare, writeShare } from '../../../src/render/share.ts';

describe('parseShare', () => {
  test.each(['1/1', '3/16', '16/16', '256/256'])('%s', (written) => {
    const share = parseShare(written);
    expect(share && writeShare(share)).toBe(written);
  });

  test.each(['', '0/4', '5/4', '1/257', '1/0', '01/4', '1-4', '1/4/2', '１/４', '-1/4'])(
    'refuses “%s”',
    (written) => {
      expect(parseShare(written)).toBeUndefined();
    },
  );
});

describe('isOfShare', () => {
  const files = Array.from({ length: 400 }, (_, index) => `plans/bureau-${String(index)}/2024/index.html`);
  const sharesOf = (file: string, count: number): number[] =>
    Array.from({ length: count }, (_, index) => index + 1).filter((number) =>
      isOfShare(file, { number, count }),
    );

  test('gives every page to one part', () => {
    for (const file of [...files, 'index.html', '404.html', 'compare/index.html'])
      expect(sharesOf(file, 7)).toHaveLength(1);
  });

  test('gives parts of about the same size', () => {
    const sizes = Map.groupBy(files, (file) => sharesOf(file, 4)[0]);
    for (const own of sizes.values()) expect(own.length).toBeGreaterThan(60);
  });

  test('keeps the pages of a bureau together: documents, data, comparisons', () => {
    const pages = [
      'plans/yunxi/2024/index.html',
      'plans/yunxi/2023/index.json',
      'summaries/yunxi/2023-H1/index.html',
      'compare/plans/yunxi/2024/index.html',
    ];
    expect(new Set(pages.map((file) => sharesOf(file, 16)[0])).size).toBe(1);
  });
});
