import { textContent, type PageElement } from './elements.ts';
import { parsePage } from './parse-page.ts';

/** What a page refers to, as it is written. */
export interface Written {
  readonly links: readonly { readonly written: string; readonly text: string }[];
  /** Addresses of pictures. */
  readonly pictures: readonly string[];
}

/**
 * All links and pictures of a page, in the page around the document too.
 * @throws ImportError if the page cannot be read
 */
export function listReferences(page: string): Written {
  const links: { written: string; text: string }[] = [];
  const pictures = new Set<string>();
  const visit = (element: PageElement): void => {
    const source = element.tag === 'img' ? element.attributes.get('src')?.trim() : undefined;
    if (source !== undefined && !source.startsWith('data:')) pictures.add(source);
    const written = element.tag === 'a' ? element.attributes.get('href')?.trim() : undefined;
    if (written !== undefined && written !== '' && !written.startsWith('#'))
      links.push({ written, text: textContent(element).replace(/\s+/gu, ' ').trim() });
    for (const child of element.children) if (child.kind === 'element') visit(child);
  };
  visit(parsePage(page));
  return { links, pictures: [...pictures] };
}
