import type { Collection } from '../schema/document.ts';
import type { Block, Concealed, Dropped, Inline, SourceImage } from './blocks.ts';

/** A document as an import has recognised it, before it is written. */
export interface Draft {
  readonly collection: Collection;
  readonly fields: Fields;
  /** What was recognised, in the order of the frontmatter, for the webmaster to compare with the original. */
  readonly inferred: readonly Inferred[];
  /** What has to be filled in or looked at. */
  readonly missing: readonly Missing[];
  /** A bureau that the text names and the site does not have. */
  readonly proposed?: ProposedBureau;
  readonly body: readonly BodyBlock[];
  readonly notes: ReadonlyMap<string, readonly Block[]>;
  readonly images: ReadonlyMap<string, SourceImage>;
  readonly dropped: readonly Dropped[];
  /** What looks like the page around the document, and may be text: it was not left out. */
  readonly kept: readonly Dropped[];
  readonly concealed: readonly Concealed[];
}

/** Frontmatter; what is missing is not known. */
export interface Fields {
  readonly title: string;
  readonly bureau?: string;
  readonly kind: string;
  readonly plans: readonly string[];
  readonly reviews: readonly string[];
  readonly written?: string;
  readonly published?: string;
  readonly source?: { readonly name: string; readonly title: string; readonly url?: string };
  readonly indexNumber?: string;
  readonly documentNumber?: string;
  readonly keywords?: readonly string[];
  /** Paths from the document's folder. */
  readonly attachments?: readonly { readonly title: string; readonly file: string }[];
  readonly provenance: 'official' | 'edited';
}

/** The periods by which a document is placed. */
export function periodsOf(collection: Collection, { plans, reviews }: Fields): readonly string[] {
  return collection === 'plans' || (collection === 'papers' && reviews.length === 0) ? plans : reviews;
}

export type FieldName = keyof Fields;

export interface Inferred {
  readonly field: FieldName;
  readonly value: string;
  /** The words from which it was read. */
  readonly from: string;
  /** Where they stand; undefined if they are no part of the text. */
  readonly place?: number;
  /** Whether it is only likely. */
  readonly doubtful?: boolean;
}

export interface Missing {
  readonly field: FieldName;
  /** Chinese: what to do; ends with 。 */
  readonly advice: string;
}

/** What was recognised of some fields. */
export interface Inference {
  readonly fields: Partial<Fields>;
  readonly inferred: readonly Inferred[];
  readonly missing: readonly Missing[];
}

/** A block of the body: as it was read, or with its place in the outline. */
export type BodyBlock = Block | HeadingBlock | RunInBlock;

export interface HeadingBlock {
  readonly kind: 'heading';
  /** 2 to 6, as Markdown counts. */
  readonly depth: number;
  readonly content: readonly Inline[];
  readonly place: number;
}

/** A paragraph that begins with its heading. */
export interface RunInBlock {
  readonly kind: 'run-in';
  readonly title: readonly Inline[];
  readonly content: readonly Inline[];
  readonly place: number;
}

/** What a bureau that is not known yet seems to be called, for the webmaster to look at. */
export interface ProposedBureau {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: '省级' | '市级' | '县级';
}

/** An agency that documents may come from. */
export interface KnownBureau {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: string;
}
