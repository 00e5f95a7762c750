import type { Frontmatter } from '../../schema/frontmatter.ts';
import { hashLeaf, type Hash } from '../tree/hash.ts';
import { hashTree } from '../tree/merkle.ts';

/** What of a published document is held fast. A file that somebody has saved (`index.json`) has it all. */
export interface LoggedDocument {
  /** `plans/yunxi/2024`. */
  readonly id: string;
  readonly data: Pick<
    Frontmatter,
    | 'title'
    | 'bureau'
    | 'kind'
    | 'plans'
    | 'reviews'
    | 'written'
    | 'published'
    | 'documentNumber'
    | 'provenance'
  >;
  readonly paragraphs: readonly LoggedParagraph[];
}

export interface LoggedParagraph {
  /** Anchor. */
  readonly id: string;
  readonly text: string;
}

/** What identifies a document, in this order; a line each, and nothing for what is missing. */
const fields = [
  'title',
  'bureau',
  'kind',
  'plans',
  'reviews',
  'written',
  'published',
  'documentNumber',
  'provenance',
] as const;

/**
 * Leaves of the tree of a document: what identifies it, and then its paragraphs one by one. So a paragraph can be shown to have stood
 * in a document by whoever has nothing but this paragraph and a few hashes.
 */
export function listLeaves({ data, paragraphs }: LoggedDocument): string[] {
  return [
    fields.map((name) => `${name}: ${[data[name] ?? []].flat().join(' ')}`.trimEnd() + '\n').join(''),
    ...paragraphs.map(writeParagraph),
  ];
}

export function writeParagraph({ id, text }: LoggedParagraph): string {
  return `${id}\n${text}\n`;
}

export function hashText(text: string): Hash {
  return hashLeaf(new TextEncoder().encode(text));
}

/** Root of the tree of a document. */
export function hashDocument(document: LoggedDocument): Hash {
  return hashTree(listLeaves(document).map(hashText));
}
