import { describe, expect, it } from 'vitest';
import { relink } from '../../../../src/record/former/relink.ts';

const from = 'plans/yunxi/2024';
const to = 'plans/yunxi/2024-要点';
const linking = (source: string, ...links: readonly [target: string, line: number][]) => ({
  file: 'content/plans/baishi/2024.mdx',
  source,
  links: links.map(([target, line]) => ({ target, line, column: 1 })),
});

describe('relink', () => {
  it('leads links to the new address, with their anchors and as they are escaped', () => {
    const source =
      '见[要点](/plans/yunxi/2024/#p-1)，\n[又见](/plans/yunxi/2024 "要点")。\n[别的](/plans/yunxi/2024b/)';
    expect(relink(linking(source, [`${from}/`, 1], [from, 2], [`${from}b/`, 3]), from, to)).toEqual({
      source:
        '见[要点](/plans/yunxi/2024-%E8%A6%81%E7%82%B9/#p-1)，\n[又见](/plans/yunxi/2024-%E8%A6%81%E7%82%B9 "要点")。\n[别的](/plans/yunxi/2024b/)',
      byHand: [],
    });
  });

  it('finds an address that is escaped', () => {
    const old = 'plans/yunxi/要点';
    expect(
      relink(linking(`[见](/${encodeURI(old)}/)`, [`${old}/`, 1]), old, 'plans/yunxi/2031')?.source,
    ).toBe('[见](/plans/yunxi/2031/)');
  });

  it('leaves what only says the same, and tells of relative links', () => {
    const source = '地址是 /plans/yunxi/2024/ 。\n[见](../yunxi/2024/)';
    expect(relink(linking(source, [from, 2]), from, to)).toEqual({ source, byHand: [2] });
  });

  it('has nothing to say of a text that leads elsewhere', () => {
    expect(relink(linking('[见](/plans/yunxi/2025/)', ['plans/yunxi/2025', 1]), from, to)).toBeUndefined();
  });
});
