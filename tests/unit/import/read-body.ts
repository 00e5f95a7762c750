import type { Document } from '../../../src/schema/document.ts';
import { readBody as readImported } from '../../../src/import/read-body.ts';

/** The document of an imported file, whatever its frontmatter lacks. */
export function readBody(mdx: string): Document {
  const document = readImported(mdx.replace(/^---\n[\s\S]*?\n---\n/u, ''));
  if (typeof document === 'string') throw new Error(document);
  return document;
}
