import { describe, expect, it } from 'vitest';
import { listTermNames } from '../../../src/markdown/term-names.ts';
import { addSharedTerms } from '../../../src/settings/shared-content.ts';
import { createTermFinder } from '../../../src/text/term.ts';

const glossary = addSharedTerms({ shared: ['glossary'] }, []);
const findTerms = createTermFinder(listTermNames(glossary));

describe('the glossary that comes with the program', () => {
  it('explains the terms that a citizen meets in plans and reports', () => {
    expect(glossary.length).toBeGreaterThanOrEqual(50);
    expect(glossary.map(({ term }) => term)).toEqual(
      expect.arrayContaining([
        '两客一危',
        '四好农村路',
        '路长制',
        '一会三卡',
        '放管服',
        '百吨王',
        '中期调规',
      ]),
    );
  });

  it.each(glossary)(
    '$term is found in each of its spellings, and not as another term',
    ({ id, term, aliases }) => {
      for (const name of [term, ...aliases])
        expect(
          findTerms(`本月推进“${name}”。`).map((found) => found.id),
          name,
        ).toEqual([id]);
    },
  );

  it.each(glossary)('$term is explained in one to three whole sentences', ({ term, explanation }) => {
    expect(explanation.match(/。/gu)?.length).toBeLessThanOrEqual(3);
    expect(explanation).toMatch(/^[^\s]+。$/u);
    expect(explanation.length, term).toBeLessThanOrEqual(100);
  });
});
