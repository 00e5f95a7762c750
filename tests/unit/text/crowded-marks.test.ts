import { describe, expect, it } from 'vitest';
import { findCrowdedParagraph, mostMarks } from '../../../src/text/crowded-marks.ts';

const full = '**甲**乙'.repeat(mostMarks / 2);

describe('findCrowdedParagraph', () => {
  it('gives the line on which a paragraph with too many marks begins', () => {
    expect(findCrowdedParagraph(`甲\n\n乙\n${full}*`)).toBe(3);
    expect(findCrowdedParagraph(`甲\n- ${full}~丙`)).toBe(2);
    expect(findCrowdedParagraph(`${full}\n_丙_`)).toBe(1);
  });

  it('lets as many pass as can be read', () => {
    expect(findCrowdedParagraph(full)).toBeUndefined();
  });

  it('counts a row of marks once, and each paragraph, item and row by itself', () => {
    expect(findCrowdedParagraph('*'.repeat(mostMarks * 2))).toBeUndefined();
    for (const between of ['\n\n', '\n \t\n', '\n- ', '\n## ', '\n| '])
      expect(findCrowdedParagraph(`${full}${between}${full}`)).toBeUndefined();
  });
});
