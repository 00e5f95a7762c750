/** What a reference to an electronic document is made of. */
export interface CitedDocument {
  readonly author: string;
  readonly title: string;
  /** `YYYY-MM-DD`, the day of publication; missing if it is not known. */
  readonly date?: string | undefined;
  readonly url: string;
  /** Whether the text was written from a public document, and is not that document itself. */
  readonly isEdited?: boolean | undefined;
}

/**
 * Reference to an electronic document, 责任者. 题名[EB/OL]. (发布日期)[引用日期]. URL.
 * Source: GB/T 7714-2015, 4.6 and 8.
 * @param cited `YYYY-MM-DD` of the citation; without it the reader has a place to write it
 */
export function formatCitation(
  { author, title, date, url, isEdited = false }: CitedDocument,
  cited = '引用日期',
): string {
  return `${author}. ${title}[EB/OL]. ${date ? `(${date})` : ''}[${cited}]. ${url}.${isEdited ? ' 据公开文件编写.' : ''}`;
}
