import type { Paragraph, Section } from '../document/document.ts';
import type { Frontmatter } from '../schema/frontmatter.ts';
import type { Site } from '../schema/site.ts';
import { absoluteUrl, paths } from './address.ts';
import type { Item } from './catalogue.ts';

/** A document as it is published for programs, at `<address of the page>.json`. The search index is made from it. */
export interface DocumentData {
  readonly id: string;
  readonly url: string;
  readonly bureau: { readonly id: string; readonly name: string; readonly code?: string };
  readonly years: readonly number[];
  readonly data: Frontmatter;
  readonly outline: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
}

export function publishDocument(item: Item, site: Pick<Site, 'base' | 'domain'>): DocumentData {
  const { id, bureau, years, data, outline, paragraphs } = item;
  const { name, code } = bureau;
  return {
    id,
    url: absoluteUrl(site, paths.document(id)),
    bureau: { id: bureau.id, name, ...(code && { code }) },
    years,
    data,
    outline,
    paragraphs,
  };
}
