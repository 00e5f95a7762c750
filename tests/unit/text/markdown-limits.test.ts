import { describe, expect, it } from 'vitest';
import { describeExcess, findExcess, limits, type Limit } from '../../../src/text/markdown-limits.ts';

const full = '**甲**乙'.repeat(limits.marks / 2);

describe('findExcess', () => {
  it.each<[Limit, string, number]>([
    ['marks', `甲\n\n乙\n${full}*`, 3],
    ['marks', `甲\n- ${full}~丙`, 2],
    ['marks', `${full}\n_丙_`, 1],
    ['marks', '*_'.repeat(limits.marks / 2 + 1), 1],
    ['marks', '\\'.repeat(limits.marks + 1), 1],
    ['marks', '{甲}'.repeat(limits.marks / 2 + 1), 1],
    ['marks', '<'.repeat(limits.marks + 1), 1],
    ['paragraph', `甲\n\n乙\n${'丙'.repeat(limits.paragraph)}`, 3],
    ['paragraph', '甲'.repeat(limits.paragraph + 1), 1],
    [
      'figures',
      `${'１公里，2座。'.repeat(1000)}\n\n`.repeat(limits.figures / 2000 + 1),
      limits.figures / 1000 + 1,
    ],
    ['brackets', `甲\n\n${'['.repeat(limits.brackets + 1)}`, 3],
    ['backticks', '`甲'.repeat(limits.backticks + 1), 1],
    ['depth', `甲\n\n${'> '.repeat(limits.depth + 1)}甲`, 3],
    ['depth', `${'- '.repeat(limits.depth + 1)}甲`, 1],
    ['depth', Array.from({ length: 20 }, (_, level) => `${'  '.repeat(level)}- 甲`).join('\n'), 13],
    ['blocks', '甲\n\n'.repeat(limits.blocks + 1), 2 * limits.blocks + 1],
    ['blocks', '- 甲\n'.repeat(limits.blocks + 1), limits.blocks + 1],
    ['blocks', '> 甲\n'.repeat(limits.blocks + 1), limits.blocks + 1],
    ['tags', `${'<Note>\n'.repeat(limits.tags)}<`.replace(/<$/u, '</Note>'), limits.tags + 1],
    ['cells', `${'|'.repeat(100)}\n`.repeat(limits.cells / 100 + 1), limits.cells / 100 + 1],
    ['signs', `${full}\n\n`.repeat(limits.signs / limits.marks + 1), 2 * (limits.signs / limits.marks) + 1],
    ['characters', '甲'.repeat(limits.characters + 1), 1],
  ])('finds too many %s', (limit, text, line) => {
    expect(findExcess(text)).toEqual({ limit, line });
  });

  it('lets as much pass as can be read', () => {
    expect(findExcess(full)).toBeUndefined();
    expect(findExcess('甲\n\n'.repeat(limits.blocks))).toBeUndefined();
    expect(findExcess(`${'> '.repeat(limits.depth)}甲`)).toBeUndefined();
  });

  it('counts a row of marks once, and each paragraph, item and row by itself', () => {
    expect(findExcess('*'.repeat(limits.marks * 2))).toBeUndefined();
    for (const between of ['\n\n', '\n \t\n', '\n- ', '\n## ', '\n| '])
      expect(findExcess(`${full}${between}${full}`)).toBeUndefined();
  });

  it('takes no time itself', () => {
    const before = performance.now();
    for (const piece of ['> ', '- ', '1. ', ' ', '*', '[', '甲\n', '|', '\\', '<a '])
      findExcess(piece.repeat(limits.characters / piece.length));
    expect(performance.now() - before).toBeLessThan(5000);
  });
});

describe('describeExcess', () => {
  it.each(Object.keys(limits) as Limit[])('says what there is too much of and what to do: %s', (limit) => {
    const { message, advice } = describeExcess({ limit, line: 1 });
    expect(message).toContain(String(limits[limit]));
    expect(message).toMatch(/读不出来。$/u);
    expect(advice).toMatch(/^请.*。$/u);
  });
});
