import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Block, Dropped, Meta, SourceDocument, SourceImage } from '../blocks.ts';
import { ImportError } from '../import-error.ts';
import type { ReadNeighbour } from '../neighbour.ts';
import { findArticle } from './article.ts';
import { createBlockReader } from './blocks.ts';
import { findElement, hasTag, textContent } from './elements.ts';

/** Deepest nesting that is read: far more than any editor makes, far less than what exhausts the stack. */
const deepest = 400;

/** Reads a saved page: the document in it, without the page around it. */
export function readHtml(source: string, neighbour?: ReadNeighbour): SourceDocument {
  const root = fromHtml(source, { fragment: false });
  limitDepth(root);
  const body = findElement(root, (element) => hasTag(element, 'body')) ?? root;
  const meta = readMeta(root, source);
  const base = meta.find(({ name }) => name === 'canonical' || name === 'og:url' || name === 'Url')?.value;
  const { article, dropped } = findArticle(body, meta);
  const images = new Map<string, SourceImage>();
  const left: Dropped[] = [];
  const reader = createBlockReader({ images, dropped: left, base, neighbour });
  const blocks: Block[] = article.flatMap((node) => reader.read(node));
  return {
    format: 'html',
    blocks,
    notes: new Map(),
    images,
    meta,
    dropped: [...dropped, ...left],
    concealed: [],
  };
}

function limitDepth(root: Root): void {
  let level: readonly RootContent[] = root.children;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) {
      throw new ImportError(
        '网页的标签嵌套太深，读不出来。',
        '请在浏览器里打开它，把正文复制到 Word，另存为 .docx。',
      );
    }
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
}

/** Meta tags, title and address of the page. */
function readMeta(root: Root, source: string): Meta[] {
  const meta: Meta[] = [];
  const add = (name: unknown, value: unknown, element: Element): void => {
    if (typeof name !== 'string' || typeof value !== 'string' || value.trim() === '') return;
    meta.push({ name, value: value.trim(), place: element.position?.start.line ?? 1 });
  };
  const head = findElement(root, (element) => hasTag(element, 'head'));
  for (const node of head?.children ?? []) {
    if (node.type !== 'element') continue;
    const { content, name, property, rel, href } = node.properties;
    if (hasTag(node, 'meta')) add(name ?? property, content, node);
    if (hasTag(node, 'link') && Array.isArray(rel) && rel.includes('canonical')) add('canonical', href, node);
    if (hasTag(node, 'title')) add('title', textContent(node), node);
  }
  // Browsers note where a page was saved from.
  const [, address] = /<!-- saved from url=\(\d+\)(https?:\/\/\S+) -->/u.exec(source.slice(0, 2000)) ?? [];
  if (address !== undefined) meta.push({ name: 'Url', value: address, place: 1 });
  return meta;
}
