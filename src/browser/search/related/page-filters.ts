import { bureauOf, type Filters } from '../../../search/engine/facets.ts';
import type { BureauEntry } from '../../../search/engine/format.ts';
import { filterNames } from '../../../search/pagefind/names.ts';
import type { PageFilters } from './pagefind.ts';

/**
 * What the search is narrowed to, as Pagefind wants it. 内容 (looking ahead or back) is no filter of pages.
 * @param years those that are meant; undefined if all are
 * @param bureaus undefined if the index that names them could not be read
 */
export function writePageFilters(
  filters: Filters,
  years: readonly number[] | undefined,
  bureaus: readonly BureauEntry[] | undefined,
): PageFilters {
  // Pages bear the names of all bureaus above theirs, and cannot be told apart by who issued them.
  const wanted = new Set(filters.bureaus.map(bureauOf));
  const chosen = bureaus?.filter(({ id }) => wanted.has(id)).map(({ name }) => name) ?? [];
  return {
    ...(years && { [filterNames.year]: { any: years.map(String) } }),
    ...(bureaus && filters.bureaus.length > 0 && { [filterNames.bureau]: { any: chosen } }),
    ...(filters.levels.length > 0 && { [filterNames.level]: { any: filters.levels } }),
    ...(filters.kinds.length > 0 && { [filterNames.kind]: { any: filters.kinds } }),
    ...(filters.topics.length > 0 && { [filterNames.topic]: { any: filters.topics } }),
  };
}

/** What a reader has to know of the facets that are chosen: those that pages of other sorts have not, and those without effect. */
export function explainFacets(filters: Filters, knowsBureaus: boolean): string[] {
  const { fromYear, toYear, bureaus, levels, kinds, topics, looks } = filters;
  const narrowing = [
    ...(fromYear !== undefined || toYear !== undefined ? ['年度'] : []),
    ...(bureaus.length > 0 && knowsBureaus ? ['发布机构'] : []),
    ...(levels.length > 0 ? ['层级'] : []),
    ...(kinds.length > 0 ? ['文种'] : []),
    ...(topics.length > 0 ? ['主题'] : []),
  ];
  const names = narrowing.join('、');
  return [
    ...(narrowing.length > 0 ? [`按选定的${names}缩小了范围；没有标${names}的页面不在内。`] : []),
    ...(bureaus.some((choice) => choice !== bureauOf(choice)) && knowsBureaus
      ? ['选定的“本级”，这里连下级机构一起算。']
      : []),
    ...(looks.length > 0 ? ['选定的内容（计划、总结）只用于文件原文，这里没有用。'] : []),
    ...(bureaus.length > 0 && !knowsBureaus ? ['逐字检索的索引没有读出来，这里没有用选定的发布机构。'] : []),
  ];
}
