import type { Reading } from '../reading/reading.ts';
import { createCase, type Judged } from './case.ts';
import type { MeasureName } from '../subject/measure-name.ts';
import type { Part } from '../reading/split-text.ts';
import { notYet } from './not-yet.ts';
import { ofAClass } from './of-a-class.ts';
import { ofAKind } from './of-a-kind.ts';
import { ofAPart } from './of-a-part.ts';
import { ofAPlace } from './of-a-place.ts';
import { ofAStock } from './of-a-stock.ts';
import { ofATime } from './of-a-time.ts';
import { ofOneWay } from './of-one-way.ts';
import { ofOtherWorks } from './of-other-works.ts';
import { ofSeveral } from './of-several.ts';
import { ofSomethingElse } from './of-something-else.ts';

/** In this order: the first that holds is told. */
const rules = [
  ...ofAPlace,
  ...ofOtherWorks,
  ...ofAKind,
  ...ofAClass,
  ...ofAPart,
  ...ofSeveral,
  ...ofOneWay,
  ...ofAStock,
  ...ofATime,
  ...ofSomethingElse,
  ...notYet,
];

/** Why a person should look before a proposal is taken; undefined if nothing speaks against it. */
export function findDoubt(judged: Judged, reading: Reading): string | undefined {
  const one = createCase(judged, reading);
  for (const find of rules) {
    const reason = find(one);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** The same of what is known by other words than its own: only whether it is of another time. */
export function findDoubtOfTime(
  { name, part, words }: { readonly name: MeasureName; readonly part: Part; readonly words: string },
  reading: Reading,
): string | undefined {
  const match = {
    name,
    score: 0,
    site: 'sentence',
    rest: [],
    modifier: '',
    before: [],
    isNamedHere: false,
    hasNoun: false,
    isNamedNear: true,
    isVague: false,
  } as const;
  const one = createCase({ match, role: 'amount', part, words }, reading);
  return ofATime.map((find) => find(one)).find((reason) => reason !== undefined);
}
