/** As much of Pagefind's client as is used here (pagefind 1.6, `pagefind.js` of a bundle). */
export interface PagefindClient {
  readonly createInstance: (options: InstanceOptions) => PagefindInstance;
}

interface InstanceOptions {
  readonly baseUrl: string;
  /** Words, which in Chinese are one to three characters. */
  readonly excerptLength: number;
  /** Stands where an excerpt was cut. */
  readonly excerptEllipsis: string;
}

export interface PagefindInstance {
  readonly mergeIndex: (path: string, options: InstanceOptions) => Promise<void>;
  readonly search: (query: string, options: { filters: PageFilters }) => Promise<PagefindAnswer>;
  readonly destroy: () => Promise<void>;
}

/** Name of a filter → values of which any will do. */
export type PageFilters = Readonly<Record<string, { readonly any: readonly string[] }>>;

export interface PagefindAnswer {
  readonly results: readonly PagefindHit[];
  /** How many there would be without filters. */
  readonly unfilteredResultCount: number;
}

export interface PagefindHit {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<FoundPage>;
}

/** A page that was found. */
export interface FoundPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** HTML with `<mark>`; see `excerpt.ts`. */
  readonly excerpt: string;
  /** Of each heading below which a word was found, in the order of the page. */
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
    readonly anchor?: { readonly id: string };
    readonly locations: readonly number[];
  }[];
}

/** A part of an index of words, of this site or of another. */
export interface Bundle {
  /** Its folder: a path on this server, or a full address. */
  readonly path: string;
  /** What the addresses of its pages begin with. */
  readonly baseUrl: string;
}

/** An index of words that is put together of its parts as they are needed. */
export interface WordIndex {
  /**
   * @param paths of parts of this site below its main bundle, without `''`
   * @param others of other sites
   * @returns an answer for each query
   * @throws UnreadBundleError if one of them cannot be read
   */
  readonly search: (
    paths: readonly string[],
    others: readonly Bundle[],
    queries: readonly string[],
    filters: PageFilters,
  ) => Promise<PagefindAnswer[]>;
  /** Begins anew with the next search, as it does by itself after one that has failed. */
  readonly forget: () => void;
}

export class UnreadBundleError extends Error {
  readonly bundle: Bundle;
  constructor(bundle: Bundle, cause: unknown) {
    super(`${bundle.path} could not be read`, { cause });
    this.bundle = bundle;
  }
}

/**
 * Opens Pagefind's index of the site.
 *
 * An instance of Pagefind's can merge parts but not let go of them: when a part is no longer wanted, a new one is begun. Its
 * files are then in the browser's cache. What it merges it searches with the program of the main bundle.
 * @param base prefix of the site
 * @param bundle path of the bundle on the server
 */
export function createWordIndex(
  base: string,
  bundle: string,
  loadClient: () => Promise<PagefindClient>,
): WordIndex {
  const options = { baseUrl: base, excerptLength: 40, excerptEllipsis: '…' };
  let current: { readonly instance: PagefindInstance; readonly merged: Set<string> } | undefined;
  const forget = (): void => {
    void current?.instance.destroy();
    current = undefined;
  };
  const open = async (bundles: readonly Bundle[]): Promise<PagefindInstance> => {
    const { createInstance } = await loadClient();
    const paths = bundles.map(({ path }) => path);
    if (current && [...current.merged].some((path) => !paths.includes(path))) forget();
    current ??= { instance: createInstance(options), merged: new Set() };
    const { instance, merged } = current;
    const missing = bundles.filter(({ path }) => !merged.has(path));
    await Promise.all(
      missing.map(async (one) => {
        try {
          await instance.mergeIndex(one.path, { ...options, baseUrl: one.baseUrl });
        } catch (error) {
          throw new UnreadBundleError(one, error);
        }
      }),
    );
    for (const { path } of missing) merged.add(path);
    return instance;
  };
  // One after another: two that merge at once would merge the same part twice.
  let last: Promise<unknown> = Promise.resolve();
  return {
    forget: () => {
      forget();
      // Nobody waits for a search that hangs.
      last = Promise.resolve();
    },
    search: (paths, others, queries, filters) => {
      const parts = paths.map((path) => ({ path: bundle + path, baseUrl: base }));
      const own = last
        .catch(() => undefined)
        .then(async () => {
          try {
            const instance = await open([...parts, ...others]);
            return await Promise.all(queries.map((query) => instance.search(query, { filters })));
          } catch (error) {
            // A bundle that could not be read stays in the instance and makes every search fail.
            forget();
            throw error;
          }
        });
      last = own;
      return own;
    },
  };
}
