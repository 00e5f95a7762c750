import { formatAmount } from '../../text/quantity/format-amount.ts';
import { describeAbsence, type Span } from '../subjects/span.ts';
import { isSilent, nameState } from '../states/state.ts';
import { textOf, type Said, type YearOfSeries } from './series-data.ts';

/** A number as a chart has it; what is said without a number has none. */
interface DescribedNumber {
  readonly value?: number;
  readonly text: string;
  readonly link?: string;
  readonly isPartial?: boolean;
}

interface DescribedYear {
  readonly year: number;
  readonly target?: DescribedNumber;
  readonly result?: DescribedNumber;
  /** Why there is no target, or nothing at all, if it is no gap of the documents. */
  readonly gap?: string;
}

/**
 * A year as charts show it: numbers with their units, with what was reserved, and of a part of a year which part; what is not known
 * says why.
 * @param unit of the measure
 * @param base prefix of the site's addresses
 */
export function describeYear(
  { year, target, result, state }: YearOfSeries,
  unit: string,
  base: string,
): DescribedYear {
  return {
    year,
    ...(state === 'level' && { gap: nameState(state) }),
    ...(target && {
      target: {
        ...pick(target, base),
        // A hollow bar looks like any other promise.
        text: noted(textOf(target, unit), state === 'void' ? nameState(state) : target.reserve),
      },
    }),
    ...(result
      ? {
          result: {
            ...pick(result, base),
            text: noted(textOf(result, unit), result.covers),
            isPartial: result.covers !== undefined,
          },
        }
      : isSilent(state) && { result: { text: `没有（${nameState(state)}）` } }),
  };
}

/** A year of which nothing is known: the bureau may not have been there. */
export function describeGap(year: number, span: Span | undefined): DescribedYear {
  const gap = describeAbsence(span, year);
  return { year, ...(gap !== undefined && { gap }) };
}

function pick({ value, at, parts = [] }: Said, base: string): Pick<DescribedNumber, 'value' | 'link'> {
  const place = at ?? parts.at(-1)?.at;
  return {
    ...(value !== undefined && { value }),
    ...(place !== undefined && { link: base + place }),
  };
}

/** 18公里（上半年）. */
function noted(text: string, note: string | undefined): string {
  return note === undefined ? text : `${text}（${note}）`;
}

/** A number of an axis: 4万, and with the unit of the measure 4万元. */
export function writeTick(unit: string): (value: number, hasUnit: boolean) => string {
  return (value, hasUnit) => {
    const text = formatAmount(value, unit);
    return hasUnit ? text : text.slice(0, text.length - unit.length);
  };
}
