import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCoreMeasures } from '../../../../src/settings/core-measures.ts';
import { createNames } from '../../../../src/suggest/subject/names.ts';

const names = createNames(readCoreMeasures(), []);

describe('createCandidateFinder', () => {
  it('finds the names of a unit of which all pieces stand in the texts, in the order of the list', () => {
    const words = [...names.byUnit.values()]
      .flat()
      .flatMap(({ pieces }) => pieces.flatMap((one) => one.words));
    const text = fc
      .array(fc.constantFrom('，', '的', ...words), { maxLength: 6 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.constantFrom(...names.byUnit.keys()),
        fc.array(text, { maxLength: 4 }),
        (unit, texts) => {
          const isSaid = (word: string): boolean => texts.some((one) => one.includes(word));
          const wanted = names.byUnit
            .get(unit)
            ?.filter(({ pieces }) => pieces.every((piece) => piece.words.some(isSaid)));
          expect(names.findCandidates(unit, texts)).toEqual(wanted);
        },
      ),
    );
  });

  it('finds a name that has a comma across the texts', () => {
    const measures = readCoreMeasures().slice(0, 1);
    const own = createNames(
      measures.map((one) => ({ ...one, unit: '套', units: [], aliases: ['亭，棚'] })),
      [],
    );
    expect(own.findCandidates('套', ['候车亭', '棚子'])).toHaveLength(1);
    expect(own.findCandidates('套', ['棚子', '候车亭'])).toHaveLength(0);
  });

  it('finds nothing for a unit in which nothing is measured', () => {
    expect(names.findCandidates('光年', ['新建农村公路'])).toEqual([]);
  });
});
