import { describe, expect, it } from 'vitest';
import { describeExcess } from '../../../../src/text/excess/describe-excess.ts';
import { findExcess } from '../../../../src/text/excess/excess.ts';
import { limits, type Limit } from '../../../../src/text/excess/limits.ts';
import { startProcessorTime } from '../../processor-time.ts';

/** A table of so many bars in each row. */
function writeTable(rows: number, bars: number): string {
  const write = (cell: string): string => `${Array.from({ length: bars + 1 }, () => cell).join('|')}\n`;
  return `${write('甲')}${write('---')}${write('1').repeat(rows)}`;
}

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
    ['lines', '\n'.repeat(limits.lines), limits.lines + 1],
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
    ['containers', '> 甲\n\n'.repeat(limits.containers + 1), 2 * limits.containers + 1],
    ['containers', '1. 甲\n\n乙\n\n'.repeat(limits.containers + 1), 4 * limits.containers + 1],
    ['containers', '- 甲\n* 乙\n'.repeat(limits.containers / 2 + 1), limits.containers + 1],
    ['containers', '1. 甲\n2) 乙\n'.repeat(limits.containers / 2 + 1), limits.containers + 1],
    ['containers', '> - 甲\n> 乙\n\n'.repeat(limits.containers / 2 + 1), (limits.containers / 2) * 3 + 1],
    ['containers', '甲\n---\n'.repeat(limits.containers + 1), 2 * limits.containers + 2],
    ['containers', '甲\n=\n'.repeat(limits.containers + 1), 2 * limits.containers + 2],
    ['containers', '[^1]: 甲\n\n'.repeat(limits.containers + 1), 2 * limits.containers + 1],
    ['nested', '- 甲\n  - 乙\n'.repeat(limits.nested + 1), 2 * limits.nested + 2],
    ['nested', '- > 甲\n'.repeat(limits.nested + 1), limits.nested + 1],
    ['blocks', '甲\n\n'.repeat(limits.blocks + 1), 2 * limits.blocks + 1],
    ['blocks', '- 甲\n'.repeat(limits.blocks + 1), limits.blocks + 1],
    ['blocks', '> 甲\n'.repeat(limits.blocks + 1), limits.blocks + 1],
    ['tags', `${'<Note>\n\n'.repeat(limits.tags)}</Note>`, 2 * limits.tags + 1],
    ['cells', writeTable(limits.cells / 10 - 1, 10), limits.cells / 10 + 1],
    ['signs', `${full}\n\n`.repeat(limits.signs / limits.marks + 1), 2 * (limits.signs / limits.marks) + 1],
    ['characters', '甲'.repeat(limits.characters + 1), 1],
  ])('finds too many %s', (limit, text, line) => {
    expect(findExcess(text)).toEqual({ limit, line });
  });

  it('lets as much pass as can be read', () => {
    expect(findExcess(full)).toBeUndefined();
    expect(findExcess('甲\n\n'.repeat(limits.blocks))).toBeUndefined();
    for (const item of ['- 甲\n', '- 甲\n\n', '1. 甲\n   乙\n\n   丙\n', '> 甲\n', '---\n\n', '| --- |\n'])
      expect(findExcess(item.repeat(limits.containers + 1))).toBeUndefined();
    expect(findExcess(`${'> '.repeat(limits.depth)}甲`)).toBeUndefined();
  });

  it('counts a row of marks by its pairs, a long one ten times, and each paragraph, item and row by itself', () => {
    expect(findExcess('*'.repeat(limits.marks * 2))).toBeUndefined();
    expect(findExcess('甲****'.repeat(limits.marks / 2))).toBeUndefined();
    expect(findExcess('甲****'.repeat(limits.marks / 2 + 1))).toMatchObject({ limit: 'marks' });
    const long = `甲${'*'.repeat(40)}`;
    expect(findExcess(long.repeat(limits.marks / 10))).toBeUndefined();
    expect(findExcess(`${long.repeat(limits.marks / 10)}\\`)).toMatchObject({ limit: 'marks' });
    for (const between of ['\n\n', '\n \t\n', '\n- ', '\n1. ', '\n## ', '\n[^1]: '])
      expect(findExcess(`${full}${between}${full}`)).toBeUndefined();
  });

  it('counts each row of a table by itself', () => {
    const row = `| ${'[甲](#a) '.repeat(200)}| 乙 |`;
    expect(findExcess(`甲：\n\n| 甲 | 乙 |\n| --- | --- |\n${`${row}\n`.repeat(15)}`)).toBeUndefined();
  });

  it.each([
    ['items that are none', '甲\n2. '],
    ['rows without a table', '| '],
    ['rows under a head of another width', '| 甲 |\n| --- | --- |\n', '| '],
    ['lines of a quotation', '> '],
    ['items behind a list of points', '1. 甲\n- 乙\n', '2. '],
    ['items within a quotation that stands in a list', '1. 甲\n> 乙\n', '2. '],
    ['lines of wide spaces', '\u3000\n'],
  ])('takes for one paragraph %s', (_, first, each = first) => {
    const text = `甲\n${first}${`${each}[[[[\n`.repeat(limits.brackets / 4 + 1)}`;
    expect(findExcess(text)).toMatchObject({ limit: 'brackets' });
  });

  it('takes no time itself', () => {
    const elapsed = startProcessorTime();
    for (const piece of ['> ', '- ', '1. ', ' ', '*', '[', '甲\n', '|', '\\', '<a '])
      findExcess(piece.repeat(limits.characters / piece.length));
    expect(elapsed()).toBeLessThan(5000);
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
