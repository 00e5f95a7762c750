import type { Body } from '../document/body-store.ts';
import type { Paragraph, Section } from '../document/document.ts';
import type { Bureau } from '../schema/bureau.ts';
import type { Frontmatter } from '../schema/frontmatter.ts';
import { absoluteUrl, paths } from './address.ts';
import type { Catalogue, Item } from './catalogue.ts';
import { yearsOfPeriods } from './years.ts';

/** A bureau as it is published for programs. */
export type PublishedBureau = Pick<Bureau, 'id' | 'name' | 'level' | 'code'>;

/** A document as it is published for programs, at `<address of the page>.json`. The search index is made from it. */
export interface DocumentData {
  readonly id: string;
  readonly url: string;
  /** The issuing bureau, and those above it from the top down. */
  readonly bureau: PublishedBureau & { readonly ancestors: readonly PublishedBureau[] };
  /** Years that the document plans and years that it looks back on, ascending. */
  readonly planYears: readonly number[];
  readonly reviewYears: readonly number[];
  /** `YYYY-MM-DD`, for ordering only. */
  readonly orderDate: string;
  readonly data: Frontmatter;
  readonly outline: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
}

export function publishDocument(
  item: Item,
  { outline, paragraphs }: Pick<Body, 'outline' | 'paragraphs'>,
  { tree, settings }: Pick<Catalogue, 'tree' | 'settings'>,
): DocumentData {
  const { id, bureau, data, orderDate } = item;
  return {
    id,
    url: absoluteUrl(settings.site, paths.document(id)),
    bureau: { ...publishBureau(bureau), ancestors: tree.ancestors(bureau.id).map(publishBureau) },
    planYears: yearsOfPeriods(data.plans),
    reviewYears: yearsOfPeriods(data.reviews),
    orderDate,
    data,
    outline,
    paragraphs,
  };
}

function publishBureau({ id, name, level, code }: Bureau): PublishedBureau {
  return { id, name, level, ...(code && { code }) };
}
