import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { ServedSite } from '../sites.ts';

/** What there is to say about a page from its file. */
export interface ReadPage {
  /** As in `listPages`. */
  readonly path: string;
  readonly title: string;
  /** What is written after the end of the page; browsers forgive it, programs do not. */
  readonly after: string;
  readonly ids: readonly string[];
  /** Addresses of everything that the page links to or is made of, absolute. */
  readonly references: readonly string[];
  /** `name` in lower case or `property` → `content`. */
  readonly meta: Readonly<Record<string, string>>;
}

type Element = DefaultTreeAdapterTypes.Element;

/** Reads pages from their files: no browser is needed to see what they link to. */
export function readPages({ folder, address }: ServedSite, paths: readonly string[]): ReadPage[] {
  return paths.map((one) => {
    const file = one === '' || one.endsWith('/') ? `${one}index.html` : one;
    const source = readFileSync(path.join(folder, file), 'utf8');
    const elements = listElements(parse(source));
    const base = new URL(one.split('/').map(encodeURIComponent).join('/'), address);
    const values = (name: string, tagName?: string): string[] =>
      elements.flatMap((element) =>
        tagName === undefined || element.tagName === tagName ? (readAttribute(element, name) ?? []) : [],
      );
    const metas = elements.filter(({ tagName }) => tagName === 'meta');
    return {
      path: one,
      after: source.slice(source.lastIndexOf('</html>') + '</html>'.length).trim(),
      title: readText(elements.find(({ tagName }) => tagName === 'title')),
      ids: values('id'),
      references: [...values('href'), ...values('src'), ...values('action', 'form')].map(
        (value) => new URL(value, base).href,
      ),
      meta: Object.fromEntries(
        metas.flatMap((meta) => {
          const name = readAttribute(meta, 'name') ?? readAttribute(meta, 'property');
          return name === undefined ? [] : [[name.toLowerCase(), readAttribute(meta, 'content') ?? '']];
        }),
      ),
    };
  });
}

function listElements(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    const inside = 'content' in child ? listElements(child.content) : listElements(child);
    return [child, ...inside];
  });
}

function readAttribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

function readText(element: Element | undefined): string {
  return (element?.childNodes ?? []).map((child) => ('value' in child ? child.value : '')).join('');
}
