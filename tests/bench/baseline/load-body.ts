import { getEntry, render } from 'astro:content';
import type { MarkdownHeading } from 'astro';
import type { Section } from '../../../src/schema/document.ts';

/** A document as its MDX module renders it; the outline is made of the headings that Astro collects. */
export async function loadBody({ id }: { readonly id: string }) {
  const [collection = '', ...rest] = id.split('/');
  const entry = await getEntry(collection as 'plans' | 'summaries', rest.join('/'));
  if (!entry) throw new RangeError(`No document is called ${id}`);
  const { Content, headings } = await render(entry);
  return { Content, outline: createOutline(headings) };
}

/** Hangs each heading below the nearest one above it that is of a higher rank. */
function createOutline(headings: readonly MarkdownHeading[]): Section[] {
  const roots: Section[] = [];
  const open: { depth: number; children: Section[] }[] = [{ depth: 0, children: roots }];
  for (const { depth, slug, text } of headings) {
    const children: Section[] = [];
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    open.at(-1)?.children.push({ id: slug, text, runIn: false, line: 1, children });
    open.push({ depth, children });
  }
  return roots;
}
