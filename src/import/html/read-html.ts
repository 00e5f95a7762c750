import type { Block, Dropped, Meta, SourceDocument, SourceImage } from '../blocks.ts';
import type { ReadNeighbour } from './context.ts';
import { findArticle } from './article.ts';
import { readBlocks } from './blocks.ts';
import { findElement, hasTag, textContent, type PageElement } from './elements.ts';
import { parsePage } from './parse-page.ts';

/**
 * Reads a saved page: the document in it, without the page around it.
 * @throws ImportError
 */
export function readHtml(source: string, neighbour?: ReadNeighbour): SourceDocument {
  const root = parsePage(source, neighbour);
  const body = findElement(root, (element) => hasTag(element, 'body')) ?? root;
  const meta = readMeta(root, source);
  const base = meta.find(({ name }) => /^(?:url|canonical|og:url)$/iu.test(name))?.value;
  const article = findArticle(body, meta);
  const images = new Map<string, SourceImage>();
  const dropped: Dropped[] = [...article.dropped];
  const blocks: Block[] = readBlocks(body, { images, dropped, base, neighbour, article });
  return { format: 'html', blocks, notes: new Map(), images, meta, dropped, concealed: [] };
}

/** Meta tags, title and address of the page. */
function readMeta(root: PageElement, source: string): Meta[] {
  const meta: Meta[] = [];
  const add = (name: string | undefined, value: string | undefined, place: number): void => {
    const text = value?.replace(/\s+/gu, ' ').trim() ?? '';
    if (name !== undefined && text !== '') meta.push({ name, value: text, place });
  };
  const visit = (node: PageElement): void => {
    const { attributes, line } = node;
    const get = (name: string): string | undefined => attributes.get(name);
    if (hasTag(node, 'meta')) add(get('name') ?? get('property'), get('content'), line);
    if (hasTag(node, 'link') && get('rel') === 'canonical') add('canonical', get('href'), line);
    if (hasTag(node, 'title')) add('title', textContent(node), line);
    if (hasTag(node, 'svg')) return;
    for (const child of node.children) if (child.kind === 'element') visit(child);
  };
  visit(root);
  const address = readSavedFrom(source);
  if (address !== undefined) meta.push({ name: 'Url', value: address, place: 1 });
  return meta;
}

/** Browsers note above a page where it was saved from; HTTrack, which renames pages, above and below it. */
function readSavedFrom(source: string): string | undefined {
  const ends = source.slice(0, noteWithin) + source.slice(-noteWithin);
  const [, saved] = /<!-- saved from url=\(\d+\)(https?:\/\/\S+) -->/u.exec(ends) ?? [];
  const [, mirrored] = /<!-- Mirrored from (\S+) by HTTrack Website Copier/u.exec(ends) ?? [];
  if (mirrored === undefined) return saved;
  const address = mirrored.replaceAll('&amp;', '&');
  return saved ?? (/^https?:/u.test(address) ? address : `http://${address}`);
}

/** In characters, from either end. */
const noteWithin = 2000;
