import type { ComparedChoices, MeasureChoice } from '../../promises/subjects/compared-choices.ts';
import type { SeriesData } from '../../promises/describe/series-data.ts';
import { createElement } from '../elements.ts';
import { findElement } from '../find-element.ts';
import { createBureauList } from './bureau-list.ts';
import { spanYears } from './choose.ts';
import { listYears, type Comparison } from './comparison.ts';

/** What a reader has chosen. */
export interface Choice {
  readonly measure: string;
  readonly bureaus: readonly string[];
  readonly years: readonly [number, number];
}

/** Measure, bureaus and years to choose from. Each change counts at once. */
export interface ChoiceForm {
  readonly show: (data: SeriesData, comparison: Comparison) => void;
  /** Says that bureaus have to be chosen first, and leads to them. */
  readonly ask: () => void;
}

export function createChoiceForm(
  form: HTMLFormElement,
  { measures }: Pick<ComparedChoices, 'measures'>,
  change: (choice: Choice) => void,
): ChoiceForm {
  const measure = findElement<HTMLSelectElement>(form, '[name=measure]');
  const [from, to] = (['from', 'to'] as const).map((name) =>
    findElement<HTMLSelectElement>(form, `[data-year=${name}]`),
  ) as [HTMLSelectElement, HTMLSelectElement];
  measure.replaceChildren(...listOptions(measures));
  const places = findElement<HTMLDetailsElement>(form, '[data-places]');
  const isWide = matchMedia('(width >= 48rem)').matches;
  let isNew = true;
  let ids: readonly string[] = [];

  const tell = (): void => {
    change({ measure: measure.value, bureaus: ids, years: [Number(from.value), Number(to.value)] });
  };
  const bureaus = createBureauList(form, (chosen) => {
    ids = chosen;
    tell();
  });
  measure.addEventListener('change', tell);
  for (const [select, other] of [
    [from, to],
    [to, from],
  ] as const)
    select.addEventListener('change', () => {
      // The other end comes along: no choice of these two is a wrong one.
      if (Number(from.value) > Number(to.value)) other.value = select.value;
      tell();
    });

  return {
    show: (data, { bureaus: chosen, years }) => {
      ids = chosen.map(({ id }) => id);
      measure.value = data.measure.id;
      // On a phone the charts come first, as soon as there are any.
      if (isNew) places.open = isWide || chosen.length === 0;
      isNew = false;
      bureaus.show(data.bureaus, chosen);
      const all = listYears(spanYears(data.bureaus));
      for (const [select, year] of [
        [from, years[0]],
        [to, years[1]],
      ] as const) {
        if (select.options.length !== all.length || select.options[0]?.value !== String(all[0]))
          select.replaceChildren(
            ...all.map((one) => createElement('option', { value: String(one) }, `${String(one)}年`)),
          );
        select.value = String(year);
      }
    },
    ask: () => {
      places.open = true;
      bureaus.ask();
    },
  };
}

/** Those of which several bureaus have numbers stand first: there is something to compare. */
function listOptions(measures: readonly MeasureChoice[]): HTMLElement[] {
  const groups = [
    { label: '几个机构都有数', list: measures.filter(({ bureaus }) => bureaus > 1) },
    { label: '只有一个机构有数', list: measures.filter(({ bureaus }) => bureaus === 1) },
  ];
  return groups
    .filter(({ list }) => list.length > 0)
    .map(({ label, list }) =>
      createElement(
        'optgroup',
        { label },
        ...list.map(({ id, name, unit, bureaus }) =>
          createElement(
            'option',
            { value: id },
            bureaus > 1 ? `${name}（${unit}，${String(bureaus)} 个机构）` : `${name}（${unit}）`,
          ),
        ),
      ),
    );
}
