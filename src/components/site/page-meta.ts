import type { PageSubject } from '../../search/pagefind/page-marks.ts';
import type { Thing } from '../../linked-data/thing.ts';

/**
 * What a page says of itself in its meta tags. The groups are those of 政府网站发展指引 (国办发〔2017〕47号), annex 网页设计规范: every
 * page carries the site's, a column page the column's too, an article page all three.
 */
export interface PageMeta {
  /** Title of the page without the site's name; the home page has none. */
  readonly title?: string;
  readonly description?: string;
  readonly column?: {
    readonly name: string;
    readonly description: string;
    readonly keywords: string;
    readonly type: string;
  };
  readonly article?: {
    readonly title: string;
    /** `YYYY-MM-DD HH:MM` or without the time if it is not known; missing if the date is not known. */
    readonly published?: string;
    /** `YYYY-MM-DD`, of the last change; missing if there was none. */
    readonly modified?: string | undefined;
    readonly source?: string;
    readonly keywords: readonly string[];
    readonly author: string;
    readonly description?: string;
    /** Paths of the document that took its place, and of those whose place it took. */
    readonly replacedBy?: string | undefined;
    readonly replaces?: readonly string[] | undefined;
    /** Path of the document's data. */
    readonly data: string;
    /** Paths of its files to take away, where it has them. */
    readonly text?: string;
    readonly markdown?: string;
    readonly akomaNtoso?: string;
  };
  /** The page's subject in the words of schema.org, for programs. */
  readonly thing?: Thing;
  /** What the index of pages is told of it; a page without this is not in it. */
  readonly subject?: PageSubject;
  /** The list that can be followed: its first page, what it lists, and what is told of it. Default: 新文件和更正. */
  readonly feed?: { readonly page: string; readonly title: string; readonly news?: string };
  /** Path of the page that has taken its place: browsers go there, and so do search engines. */
  readonly forwardsTo?: string;
  /** Keeps a page out of search engines. */
  readonly hidden?: boolean;
  /** Path of the page that stands for this one, if it is another. */
  readonly canonical?: string;
}
