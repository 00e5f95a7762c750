import type { Meta } from '../../import/blocks.ts';
import type { Collection } from '../../schema/document.ts';
import type { OwnKind } from '../../schema/own-kind.ts';
import type { KnownBureau } from '../../import/draft.ts';

/** What a site has, by which its documents are known. */
export interface KnownOfSite {
  readonly bureaus: readonly KnownBureau[];
  readonly ownKinds: readonly OwnKind[];
}

/** What is known of a page, or a Word file, before anything is imported. */
export interface PageFacts {
  /** Path below the crawl's folder. */
  readonly file: string;
  readonly title: string;
  readonly collection: Collection;
  /** Whether its title names a kind of document of the site's own. */
  readonly isOwnKind: boolean;
  /** Whether it is of one matter alone, as far as its title says. */
  readonly isOfMatter: boolean;
  readonly periods: readonly string[];
  /** Whether the title or the text says the period, rather than the day of publication. */
  readonly isPeriodSure: boolean;
  /** Whether it is from a bureau that the site has. */
  readonly isOwn: boolean;
  /** The office that it names, if any. */
  readonly office: string | undefined;
  /** Characters of the text, without white space; of links in it. */
  readonly length: number;
  readonly linked: number;
  /** Numbered headings. */
  readonly headings: number;
  /** The lines of the text, without white space. */
  readonly lines: readonly string[];
  /** When, by whom and where it was published, as the head of a page says it. */
  readonly meta: readonly Meta[];
  /** The address that the page gives itself. */
  readonly url?: string;
  readonly links: readonly PageLink[];
  /** Addresses of pictures, as they are written. */
  readonly pictures: readonly string[];
  /** Addresses of the pages that it shows within itself. */
  readonly frames: readonly string[];
}

export interface PageLink {
  readonly written: string;
  readonly text: string;
  /** Whether it stands in the text. */
  readonly isInText: boolean;
}

/** A file that could not be read; why, in Chinese. */
export interface Unreadable {
  readonly file: string;
  readonly reason: string;
}
