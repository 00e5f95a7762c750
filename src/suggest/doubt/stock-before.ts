import type { Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';
import type { Before } from '../subject/carry.ts';
import { adding } from './of-a-stock.ts';
import { vehicles } from './units.ts';

const had = /现有|共有|拥有|设有/u;

/** 公交车860辆，其中新能源公交车620辆: of those that there are, and not of new ones. */
export function doubtStock(
  before: readonly Before[],
  { parts, text, names }: Pick<Reading, 'parts' | 'text' | 'names'>,
  part: Part,
  { measure }: Pick<Before, 'measure'>,
): string | undefined {
  const unit = part.quantity?.unit ?? '';
  const basisOf = (id: string | undefined) =>
    names.byUnit.get(unit)?.find((name) => name.measure.id === id)?.measure.basis;
  const isNew = ({ start, end }: Part): boolean => text.slice(start, end).search(adding) !== -1;
  if (!part.isPart || isNew(part) || unit === '%' || basisOf(measure) !== '期间') return undefined;
  const whole = parts
    .slice(0, parts.indexOf(part))
    .findLast(
      ({ sentence, quantity, isPart }) => sentence === part.sentence && quantity?.unit === unit && !isPart,
    );
  const known = before.find(({ start }) => start === whole?.start);
  const first = parts.find(({ sentence }) => sentence === part.sentence)?.start ?? part.start;
  const isStock =
    had.test(text.slice(first, part.start)) ||
    (whole !== undefined &&
      (known ? basisOf(known.measure) === '期末' : vehicles.has(unit) && !isNew(whole)));
  return isStock ? '前面数的是一共有多少，这里可能也是' : undefined;
}
