import type { FoundPage } from './pagefind.ts';

/** A page as Pagefind's client gives it, made of the data of another site: only texts and lists of the known form are kept. */
export function checkPage({ url, meta, excerpt, sub_results: sections }: FoundPage): FoundPage {
  return {
    url: textOf(url),
    meta: Object.fromEntries(Object.entries(meta).map(([key, value]) => [key, textOf(value)])),
    excerpt: textOf(excerpt),
    sub_results: sections.map(({ title, url: address, excerpt: words, locations, anchor }) => ({
      title: textOf(title),
      url: textOf(address),
      excerpt: textOf(words),
      locations,
      ...(anchor && { anchor: { id: textOf(anchor.id) } }),
    })),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
