import type { Block, Dropped, SourceImage } from '../blocks.ts';
import { readBlocks } from '../html/blocks.ts';
import type { ReadNeighbour } from '../html/context.ts';
import { findElement, hasTag } from '../html/elements.ts';
import { parsePage } from '../html/parse-page.ts';

/** What reading a piece of HTML collects. */
export interface HtmlContext {
  readonly images: Map<string, SourceImage>;
  readonly dropped: Dropped[];
  readonly neighbour: ReadNeighbour | undefined;
}

/**
 * Reads HTML between paragraphs of Markdown as a page is read, so that cells, lists and raised figures stay what they are.
 * @param place line that it begins in
 */
export function readHtmlBlock(source: string, place: number, context: HtmlContext): Block[] {
  const isLoose = /<t(?:r|d|h|body|head)\b/iu.test(source) && !/<table\b/iu.test(source);
  const page = parsePage(isLoose ? `<table>${source}</table>` : source, context.neighbour);
  const body = findElement(page, (element) => hasTag(element, 'body')) ?? page;
  const dropped: Dropped[] = [];
  const blocks = readBlocks(body, { ...context, dropped, base: undefined, article: whole });
  context.dropped.push(...dropped.map((one) => ({ ...one, place: one.place + place - 1 })));
  return blocks.map((block) => ({ ...block, place: block.place + place - 1 }));
}

/** All of it belongs to the document. */
const whole = {
  furniture: new Set<never>(),
  way: new Set<never>(),
  shown: new Set<never>(),
  title: undefined,
  dropped: [],
};
