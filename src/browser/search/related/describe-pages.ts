/** What a search by words has found. */
export interface PageCounts {
  readonly text: string;
  /** Pages with the words of the query. */
  readonly own: number;
  /** Pages besides, with what documents write for them. */
  readonly besides: number;
  /** Names of what they were also searched with. */
  readonly terms: readonly string[];
  readonly narrowed: boolean;
  /** Pages that were not there before older documents were searched; undefined in the first round. */
  readonly added?: number | undefined;
}

/** What the reader is told. */
export function describePages({ text, own, besides, terms, narrowed, added }: PageCounts): string {
  const within = narrowed ? '在选定的范围里，' : '';
  const quoted = [...new Set(terms)].map((term) => `“${term}”`).join('');
  const more = added === undefined ? '' : `新找到的有 ${String(added)} 个。`;
  if (own + besides === 0) return `${within}按词语也没有找到相关的页面。`;
  if (besides === 0) return `${within}按词语找到 ${String(own)} 个页面。${more}`;
  const first = own === 0 ? `没有页面有“${text}”` : `按“${text}”找到 ${String(own)} 个页面`;
  return `${within}${first}；按${quoted}找到 ${String(besides)} 个页面。${more}`;
}
