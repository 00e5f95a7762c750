import type { Document } from '../../../src/schema/document.ts';
import { readBody as readExample } from '../document/parse-example.ts';

/** The document of an imported file, whatever its frontmatter lacks. */
export function readBody(mdx: string): Document {
  const body = mdx.replace(/^---\n[\s\S]*?\n---\n/u, '').replaceAll('![](', '![图](');
  return readExample(body, { fileSize: () => 1, imageSize: () => ({ width: 1, height: 1 }) });
}
