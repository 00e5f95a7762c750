import type { FacetName, Filters } from '../../../search/engine/facets.ts';
import type { BureauEntry } from '../../../search/engine/format.ts';
import type { PageFilters } from './pagefind.ts';

/** Names of the filters in the index. */
const names = { years: '年度', bureaus: '机构', levels: '层级', kinds: '文种', topics: '主题' } as const;

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
  const chosen = bureaus?.filter(({ id }) => filters.bureaus.includes(id)).map(({ name }) => name) ?? [];
  return {
    ...(years && { [names.years]: { any: years.map(String) } }),
    ...(bureaus && filters.bureaus.length > 0 && { [names.bureaus]: { any: chosen } }),
    ...(filters.levels.length > 0 && { [names.levels]: { any: filters.levels } }),
    ...(filters.kinds.length > 0 && { [names.kinds]: { any: filters.kinds } }),
    ...(filters.topics.length > 0 && { [names.topics]: { any: filters.topics } }),
  };
}

/** Facets that only some sorts of pages have, and which. The others are left out when one is chosen, and the reader is told. */
const owners: Readonly<Record<Exclude<FacetName, 'looks'> | 'years', string>> = {
  years: '年度',
  bureaus: '发布机构',
  levels: '层级',
  kinds: '文种',
  topics: '主题',
};

/** What a reader has to know of the facets that are chosen: those that pages of other sorts have not, and those without effect. */
export function explainFacets(filters: Filters, knowsBureaus: boolean): string[] {
  const { fromYear, toYear, bureaus, levels, kinds, topics, looks } = filters;
  const narrowing = [
    ...(fromYear !== undefined || toYear !== undefined ? [owners.years] : []),
    ...(bureaus.length > 0 && knowsBureaus ? [owners.bureaus] : []),
    ...(levels.length > 0 ? [owners.levels] : []),
    ...(kinds.length > 0 ? [owners.kinds] : []),
    ...(topics.length > 0 ? [owners.topics] : []),
  ];
  const names = narrowing.join('、');
  return [
    ...(narrowing.length > 0 ? [`按选定的${names}缩小了范围；没有标${names}的页面不在内。`] : []),
    ...(looks.length > 0 ? ['选定的内容（计划、总结）只用于文件原文，这里没有用。'] : []),
    ...(bureaus.length > 0 && !knowsBureaus ? ['逐字检索的索引没有读出来，这里没有用选定的发布机构。'] : []),
  ];
}
