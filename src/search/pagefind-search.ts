import { toPhrase, type Query } from './query.ts';

/** The part of Pagefind's browser API that is used (pagefind 1.6, `pagefind.js`). */
interface Pagefind {
  readonly options: (options: { baseUrl?: string; ranking?: object }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<{ raw_url?: string; url: string }>;
}

/** A document that was found; its id is read only when it is shown. */
export interface Hit {
  readonly readId: () => Promise<string>;
}

export type Search = (query: Query) => Promise<readonly Hit[]>;

/**
 * Loads the index.
 * @param address of the folder `pagefind/`, with a slash at its end
 * @throws if the index cannot be loaded
 */
export async function loadSearch(address: string): Promise<Search> {
  const pagefind = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: '/' });
  await pagefind.init();
  return async ({ terms }) => {
    const answers = await Promise.all(terms.map((term) => pagefind.search(toPhrase(term))));
    const [first, ...others] = answers.map(({ results }) => new Map(results.map((result) => [result.id, result])));
    if (!first) return [];
    return [...first.values()]
      .filter(({ id }) => others.every((results) => results.has(id)))
      .map(({ data }) => ({
        readId: async () => {
          const { raw_url: rawUrl, url } = await data();
          return (rawUrl ?? url).replace(/^\//u, '');
        },
      }));
  };
}
