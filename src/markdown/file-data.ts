import type { VFile } from 'vfile';
import type { Frontmatter } from '../schema/frontmatter.ts';
import type { Kind } from '../schema/kind.ts';
import type { Asset, InternalLink, Layout, Paragraph, Section, Statement } from '../schema/document.ts';
import type { Block } from './blocks/block.ts';
import type { Context } from './context.ts';

declare module 'vfile' {
  /** What the passes are given, and what they find, each in its own field. */
  interface DataMap {
    /** Given: what the document may refer to. */
    context: Context;
    /** Given: what the frontmatter says of time; missing if it does not. */
    periods: Pick<Frontmatter, 'plans' | 'reviews'>;
    /** Given: the kind of document; missing if the frontmatter does not say, or nobody knows the kinds. */
    kind: Kind;
    /** Given: id of the bureau whose document it is; missing if the frontmatter does not say. */
    bureau: string;
    /** Given: how many characters of the file stand before its body, which has fewer lines' ends in their place. */
    bodyOffset: number;
    /** Of `remark-references.ts`: files that the text shows or offers. */
    assets: readonly Asset[];
    /** Of `remark-references.ts`. */
    links: readonly InternalLink[];
    /** Of `remark-paragraphs.ts`. */
    outline: readonly Section[];
    /** Of `remark-paragraphs.ts`. */
    paragraphs: readonly Paragraph[];
    /** Of `remark-paragraphs.ts`. */
    statements: readonly Statement[];
    /** Of `remark-paragraphs.ts`, for those who go on with the tree: `remark-marks.ts`, and who writes into the source. */
    blocks: readonly Block[];
    /** Of `remark-layout.ts`. */
    layout: Layout;
    /** Of `rehype-terms.ts`: ids of the terms that are marked. */
    terms: readonly string[];
  }
}

/** @throws RangeError if a file is processed that was given none: a mistake of the program */
export function contextOf({ path, data: { context } }: VFile): Context {
  if (!context) throw new RangeError(`${path} is processed without a context`);
  return context;
}
