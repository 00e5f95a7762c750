import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { rehypeExternalLinks } from './rehype-external-links.ts';
import { rehypeHtml } from './rehype-html.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTerms } from './rehype-terms.ts';
import { remarkComponentTags } from './remark-component-tags.ts';
import { remarkComponents } from './remark-components.ts';
import { remarkDefinitions } from './remark-definitions.ts';
import { remarkDepth } from './remark-depth.ts';
import { remarkFootnotes } from './remark-footnotes.ts';
import { remarkGate } from './remark-gate.ts';
import { remarkLayout } from './remark-layout.ts';
import { remarkLiteralMarks } from './remark-literal-marks.ts';
import { remarkMarks } from './remark-marks.ts';
import { remarkMergedCells } from './remark-merged-cells.ts';
import { remarkParagraphs } from './remark-paragraphs.ts';
import { remarkReferences } from './remark-references.ts';
import { remarkSyntax } from './remark-syntax.ts';
import { remarkTidy } from './remark-tidy.ts';
import { remarkToRehype } from './remark-to-rehype.ts';

/**
 * Reads the body of a document: Markdown → tree. Every string is Markdown, so this never fails; what is wrong is told in
 * `file.messages`, and what is found lies in `file.data` (see `file-data.ts`). The order counts: each pass relies on those before.
 */
const reading = unified()
  .use(remarkParse)
  .use(remarkSyntax)
  .use(remarkCjkFriendly)
  .use(remarkDepth)
  .use(remarkComponentTags)
  .use(remarkDefinitions)
  .use(remarkGate)
  .use(remarkLiteralMarks)
  .use(remarkComponents)
  .use(remarkFootnotes)
  .use(remarkMergedCells)
  .use(remarkTidy)
  .use(remarkReferences)
  .use(remarkParagraphs)
  .use(remarkLayout)
  .freeze();

/** Makes the page of what has been read: tree → HTML. By itself, because the checks need no page and it takes as long. */
const rendering = unified()
  .use(remarkMarks)
  .use(remarkToRehype)
  .use(rehypeTables)
  .use(rehypeExternalLinks)
  .use(rehypeTerms)
  .use(rehypeHtml)
  .freeze();

/** @param file its value is the body; `file.data` holds what the passes are given */
export function readMarkdown(file: VFile): Root {
  return reading.runSync(reading.parse(file), file);
}

/**
 * @param root as `readMarkdown` gave it; it is changed, so this goes once
 * @param file the same
 */
export function renderMarkdown(root: Root, file: VFile): string {
  const page: HastRoot = rendering.runSync(root, file);
  return rendering.stringify(page, file);
}
