import { ownOf, type FacetCounts, type FacetName } from '../../search/engine/facets.ts';
import type { BureauEntry } from '../../search/engine/format.ts';
import type { FacetValues } from '../../search/together/count-facets.ts';
import { createElement } from '../elements.ts';
import { foldChoices, mostInSight } from './long-facet.ts';
import type { SearchState } from './state.ts';

/** A value that can be chosen in a facet. */
interface Choice {
  readonly value: string;
  readonly name: string;
  /** 0 at the top of a tree. */
  readonly depth: number;
}

/** Shows the facets with their counts. A value without documents is left out unless it is chosen. */
export function renderFacets(values: FacetValues, counts: FacetCounts, state: SearchState): HTMLElement[] {
  const facets: readonly [FacetName, string, readonly Choice[]][] = [
    ['looks', '内容', [createChoice('plan', '计划'), createChoice('review', '总结')]],
    ['bureaus', '发布机构', listBureauChoices(values.bureauList)],
    [
      'levels',
      '发布机构的层级（只算本级发布的）',
      listLevels(values.bureauList).map((name) => createChoice(name)),
    ],
    ['kinds', '文种', values.kindList.map((name) => createChoice(name))],
    ['topics', '主题', values.topicList.map((name) => createChoice(name))],
  ];
  return [
    createElement(
      'p',
      { class: 'facet__basis' },
      '数字是这一组里只选这一项时找到的件数；一组里选了几项，符合一项就算。',
    ),
    renderYears(state),
    ...facets.flatMap(([facet, legend, choices]) => {
      const own = counts[facet];
      const chosen = new Set<string>(state.filters[facet]);
      const shown = choices.filter(({ value }) => own.has(value) || chosen.has(value));
      return shown.length === 0 ? [] : [renderFacet(facet, legend, shown, own, chosen)];
    }),
  ];
}

function createChoice(value: string, name = value): Choice {
  return { value, name, depth: 0 };
}

function renderFacet(
  facet: FacetName,
  legend: string,
  choices: readonly Choice[],
  counts: ReadonlyMap<string, number>,
  chosen: ReadonlySet<string>,
): HTMLElement {
  const shown = choices.map(({ value, name, depth }) => {
    const input = createElement('input', {
      type: 'checkbox',
      name: facet,
      value,
      checked: chosen.has(value),
    });
    const label = createElement(
      'label',
      { class: `facet__choice depth-${String(Math.min(depth, 3))}` },
      input,
      createElement('span', {}, name),
      createElement('small', {}, String(counts.get(value) ?? 0)),
    );
    return { name, depth, isChosen: chosen.has(value), label };
  });
  const list = createElement('div', { class: 'facet__choices' }, ...shown.map(({ label }) => label));
  return createElement(
    'fieldset',
    { class: 'facet' },
    createElement('legend', {}, legend),
    shown.length > mostInSight ? foldChoices(legend, shown, list) : list,
  );
}

function renderYears({ filters: { fromYear, toYear } }: SearchState): HTMLElement {
  const field = (name: string, label: string, value: number | undefined) =>
    createElement('input', {
      type: 'number',
      name,
      min: '1949',
      max: '2100',
      'aria-label': label,
      placeholder: '不限',
      value: value === undefined ? undefined : String(value),
    });
  return createElement(
    'fieldset',
    { class: 'facet' },
    createElement('legend', {}, '年度'),
    createElement(
      'div',
      { class: 'facet__years' },
      field('fromYear', '从哪一年', fromYear),
      '至',
      field('toYear', '到哪一年', toYear),
    ),
  );
}

function listLevels(bureaus: readonly BureauEntry[]): string[] {
  const order = ['省级', '市级', '县级'];
  return order.filter((level) => bureaus.some((bureau) => bureau.level === level));
}

/** In the order of the tree: each bureau is followed by itself alone, and by those below it. */
function listBureauChoices(bureaus: readonly BureauEntry[]): Choice[] {
  // Map.groupBy would do the same, but is newer than all else that the search page needs of a browser.
  const below = new Map<number | undefined, number[]>();
  bureaus.forEach(({ parent }, place) => {
    below.set(parent, [...(below.get(parent) ?? []), place]);
  });
  const list = (parent: number | undefined, depth: number): Choice[] =>
    (below.get(parent) ?? []).flatMap((place): Choice[] => {
      const { id = '', name = '', site } = bureaus[place] ?? {};
      const full = site === undefined ? name : `${name}（${site}）`;
      if (!below.has(place)) return [{ value: id, name: full, depth }];
      return [
        { value: id, name: `${full}和下级机构`, depth },
        { value: ownOf(id), name: `${full}（本级）`, depth: depth + 1 },
        ...list(place, depth + 1),
      ];
    });
  return list(undefined, 0);
}

/** What the form says now. */
export function readFacets(form: HTMLFormElement): SearchState['filters'] {
  const data = new FormData(form);
  const list = (facet: FacetName) => data.getAll(facet).map(String);
  const year = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' && /^\d{4}$/u.test(value) ? Number(value) : undefined;
  };
  const [fromYear, toYear] = [year('fromYear'), year('toYear')];
  return {
    bureaus: list('bureaus'),
    levels: list('levels'),
    kinds: list('kinds'),
    topics: list('topics'),
    looks: list('looks').filter((look) => look === 'plan' || look === 'review'),
    ...(fromYear !== undefined && { fromYear }),
    ...(toYear !== undefined && { toYear }),
  };
}
