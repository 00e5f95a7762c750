/** What a reference to an electronic document is made of. */
export interface CitedDocument {
  readonly author: string;
  readonly title: string;
  /** `YYYY-MM-DD`, the day of publication; missing if it is not known. */
  readonly date?: string | undefined;
  readonly url: string;
  /** `YYYY-MM-DD`, the day of the last correction; missing if there was none. */
  readonly corrected?: string | undefined;
  /** Whether the text was written from a public document, and is not that document itself. */
  readonly isEdited?: boolean | undefined;
}

/**
 * Reference to an electronic document, 责任者. 题名[EB/OL]. (发布日期)[引用日期]. URL. Of one that was corrected both days are given,
 * so that who cites it says which wording he has read: (2024-01-15，2024-03-15更正).
 * Source: GB/T 7714-2015, 4.6 and 8.
 * @param cited `YYYY-MM-DD` of the citation; without it the reader has a place to write it
 */
export function formatCitation(
  { author, title, date, url, corrected, isEdited = false }: CitedDocument,
  cited = '引用日期',
): string {
  const days = [date, corrected && `${corrected}更正`].filter(Boolean).join('，');
  return `${author}. ${title}[EB/OL]. ${days === '' ? '' : `(${days})`}[${cited}]. ${url}.${isEdited ? ' 据公开文件编写.' : ''}`;
}

/** What a reference to data of the site is made of. */
export interface CitedData {
  /** Name of the site. */
  readonly author: string;
  readonly title: string;
  /** `YYYY-MM-DD`, of the newest document that is in it; missing if it is not known. */
  readonly date?: string | undefined;
  readonly url: string;
}

/**
 * Reference to data on the web, 责任者. 题名[DS/OL]. (更新日期)[引用日期]. URL.
 * Source: GB/T 7714-2015, 4.6, 8 and annex B.
 * @param cited `YYYY-MM-DD` of the citation; without it the reader has a place to write it
 */
export function formatDataCitation({ author, title, date, url }: CitedData, cited = '引用日期'): string {
  return `${author}. ${title}[DS/OL]. ${date === undefined ? '' : `(${date})`}[${cited}]. ${url}.`;
}
