import { getKind, kinds, type Kind, type KindName } from '../../schema/kind.ts';
import { parsePeriod, type Period } from '../../text/period/period.ts';
import type { Looks } from './periods.ts';

/** Which side of a document that looks both ways is its main part. */
export type Side = 'plan' | 'summary';

/**
 * The kind of a document by its title and periods. A document that looks back and ahead is a summary, as offices name it first.
 * @param wanted what the webmaster says it is
 */
export function inferKind(title: string, looks: Looks, wanted?: Side): KindName {
  const side = wanted ?? (looks.reviews.length > 0 ? 'summary' : 'plan');
  const [period = ''] = side === 'summary' ? looks.reviews : looks.plans;
  const length = parsePeriod(period)?.kind;
  const scope = readScope(title, side, length);
  const fitting = allKinds.filter((kind) => sideOf(kind.name) === side && kind.scope === scope);
  const ofLength = fitting.filter(({ span }) => span === length);
  const possible = ofLength.length > 0 ? ofLength : fitting.filter(({ span = 'year' }) => span === 'year');
  const chosen =
    possible.find((kind) => kind.title?.test(title)) ?? possible.find((kind) => kind.title === undefined);
  if (!chosen) throw new RangeError(`No kind is a ${side} of ${scope}`);
  return chosen.name;
}

const allKinds: readonly Kind[] = kinds;

/** A report on half a year or five is on the whole work, whatever its title says; one on a month is never. */
function readScope(title: string, side: Side, length: Period['kind'] | undefined): Kind['scope'] {
  if (side === 'plan') return isSpecial(title) ? 'matter' : 'whole';
  if (length === 'month') return 'matter';
  const isWhole = length === 'span' || length === 'half' || length === 'quarter';
  return !isWhole && isSpecial(title) ? 'matter' : 'whole';
}

export function sideOf(kind: KindName): Side {
  return getKind(kind).looks === 'back' ? 'summary' : 'plan';
}

/** Of one matter, not of the whole work of a year. */
function isSpecial(title: string): boolean {
  return /专项|行动(?:计划|方案)|实施方案|整治|攻坚/u.test(title);
}
