import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** What a page of the built site refers to, and what in it can be referred to. */
interface ReadPage {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/** A link of a built page that leads nowhere on this site. */
export interface BrokenLink {
  /** File of the page, from the folder of the site. */
  readonly page: string;
  readonly link: string;
}

/**
 * The links between the pages of a built site that lead to no file, or to no place in it. What leads to other sites is not asked for.
 * @param folder the built site
 * @param base path under which it is served: `/jtj/`
 */
export function findBrokenSiteLinks(folder: string, base: string): BrokenLink[] {
  const pages = new Map(listPages(folder).map((page) => [page, readPage(path.join(folder, page))]));
  return [...pages].flatMap(([page, { links }]) =>
    links
      .filter((link) => !leadsSomewhere(link, page, { folder, base, pages }))
      .map((link) => ({ page, link })),
  );
}

/** Files of the pages of a built site, sorted. */
export function listPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.html'))
    .sort();
}

/** `plans/x/index.html` → `plans/x/` */
export function addressOf(page: string): string {
  return page.replace(/(?<=^|\/)index\.html$/u, '');
}

interface Known {
  readonly folder: string;
  readonly base: string;
  readonly pages: ReadonlyMap<string, ReadPage>;
}

function leadsSomewhere(link: string, page: string, { folder, base, pages }: Known): boolean {
  const here = new URL(encodeURI(addressOf(page)), `http://site.invalid${base}`);
  if (!URL.canParse(link, here.href)) return false;
  const { origin, pathname, hash } = new URL(link, here.href);
  if (origin !== here.origin) return true;
  if (!pathname.startsWith(base)) return `${pathname}/` === base;
  const target = decodeURIComponent(pathname.slice(base.length));
  const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
  const there = pages.get(file);
  if (!there) return isFile(path.join(folder, file));
  const anchor = decodeURIComponent(hash.slice(1));
  // A browser also shows the top for a text fragment.
  return anchor === '' || anchor.startsWith(':~:') || there.ids.has(anchor);
}

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}

function readPage(file: string): ReadPage {
  const links: string[] = [];
  const ids = new Set<string>();
  const visit = (node: Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) {
      for (const { name, value } of node.attrs) {
        if (name === 'id') ids.add(value);
        if ((name === 'href' || name === 'src') && /^(?!(?:mailto|tel|data):)./u.test(value))
          links.push(value);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(readFileSync(file, 'utf8')));
  return { links, ids };
}
