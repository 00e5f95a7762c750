/** What is told to those who follow a page: the documents or events of its list, newest first. Plain data. */
export interface Feed {
  /** Path of the feed: `feeds/bureaus/yunxi.atom`. */
  readonly path: string;
  /** Path of the page that it follows. */
  readonly page: string;
  /** What is listed, without the name of the site: `云溪县`. */
  readonly title: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Path of the document, or of a place in a page; no two entries of a site have the same. */
  readonly path: string;
  /** The end of its address, `#change-1`: the place in the page. */
  readonly place?: string;
  readonly title: string;
  readonly summary: string;
  readonly author: string;
  /** Kind and topics, or what has been changed. */
  readonly categories: readonly string[];
  /**
   * RFC 3339, in Beijing time. A document without a date stands where lists put it: at the end of the period that it looks back on or
   * the beginning of the one that it looks ahead to.
   */
  readonly updated: string;
  /** RFC 3339; missing where nobody has said when it was made public. */
  readonly published?: string;
}

/** More is read in the list. A feed is asked for every hour by every reader, whether something is new or not. */
const mostEntries = 10;

/** As many as a feed has. */
export function cutEntries<One>(newestFirst: readonly One[]): readonly One[] {
  return newestFirst.slice(0, mostEntries);
}

/** `2023-12-01 09:30`, `2023-12-01` → `2023-12-01T09:30:00+08:00`, `2023-12-01T00:00:00+08:00`. */
export function writeInstant(date: string): string {
  const [day = '', time = '00:00'] = date.split(' ');
  return `${day}T${time}:00+08:00`;
}
