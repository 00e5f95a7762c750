import { textContent, type PageElement } from './elements.ts';
import { parsePage } from './parse-page.ts';
import { listPictureAddresses } from './references.ts';

/** What a page refers to, as it is written. */
export interface Written {
  readonly links: readonly { readonly written: string; readonly text: string }[];
  /** Addresses of pictures. */
  readonly pictures: readonly string[];
  /** Addresses of the pages that it shows within itself. */
  readonly frames: readonly string[];
}

/**
 * All links, pictures and frames of a page, in the page around the document too.
 * @throws ImportError if the page cannot be read
 */
export function listReferences(page: string): Written {
  const links: { written: string; text: string }[] = [];
  const pictures = new Set<string>();
  const frames = new Set<string>();
  const visit = (element: PageElement): void => {
    const source = element.attributes.get('src')?.trim();
    if (element.tag === 'img')
      for (const address of listPictureAddresses(element))
        if (!address.startsWith('data:')) pictures.add(address);
    if (source !== undefined && /^i?frame$/u.test(element.tag)) frames.add(source);
    const written = element.tag === 'a' ? element.attributes.get('href')?.trim() : undefined;
    if (written !== undefined && written !== '' && !written.startsWith('#'))
      links.push({ written, text: textContent(element).replace(/\s+/gu, ' ').trim() });
    for (const child of element.children) if (child.kind === 'element') visit(child);
  };
  visit(parsePage(page));
  return { links, pictures: [...pictures], frames: [...frames] };
}
