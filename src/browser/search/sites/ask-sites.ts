import type { OtherSite } from '../../../schema/other-site.ts';
import { BrokenIndexError, OtherFormatError } from '../../../search/engine/faults.ts';
import { openIndex, type ReadFile, type SearchIndex } from '../../../search/engine/open-index.ts';
import type { Query } from '../../../search/engine/query.ts';
import { limits } from '../../../search/engine/read-limited.ts';
import { tellBureausApart } from '../../../search/together/bureaus-apart.ts';
import { searchSource, type Found } from '../../../search/together/source.ts';
import { within } from './within.ts';

/** Why a site was not searched. */
export type Fault = 'unreachable' | 'other-format' | 'broken';

/** What has come of asking a site. */
export type Answer = { readonly site: OtherSite } & ({ readonly found: Found } | { readonly fault: Fault });

/** One question to all sites. */
export interface Round {
  /** In the order of the sites, those that have answered so far. */
  readonly answers: () => Answer[];
  /** Sites that have not. */
  readonly waiting: () => OtherSite[];
  /** All have answered, or those that have not are no longer waited for. */
  readonly first: Promise<void>;
  /** The next answer has come; only where some site is waited for. */
  readonly next: () => Promise<void>;
}

/** In milliseconds. */
export interface Patience {
  /** So long results wait for those of other sites, to stand among them. */
  readonly first: number;
  /** So long a site may take. */
  readonly most: number;
}

const usual: Patience = { first: 1500, most: 5000 };

/** Asks other sites what they have. Each is opened once, when it is first asked. */
export function createSites(
  sites: readonly OtherSite[],
  readFileOf: (site: OtherSite) => ReadFile,
  { first, most }: Patience = usual,
): { readonly ask: (query: Query, own: Promise<SearchIndex>) => Round } {
  const opened = new Map<OtherSite, Promise<SearchIndex>>();
  /** Sites that have kept a reader waiting: they are asked again, and not waited for. */
  const late = new Set<OtherSite>();

  const open = (site: OtherSite, own: Promise<SearchIndex>): Promise<SearchIndex> => {
    const known = opened.get(site);
    if (known) return known;
    const opening = Promise.all([openIndex(readFileOf(site), limits.foreignText), own]).then(
      ([index, { documents }]) => ({
        ...index,
        documents: tellBureausApart(index.documents, site, documents.bureauList),
      }),
    );
    opened.set(site, opening);
    return opening;
  };

  const askOne = async (site: OtherSite, query: Query, own: Promise<SearchIndex>): Promise<Answer> => {
    const look = async (): Promise<Found> => searchSource({ site, index: await open(site, own) }, query);
    const wasOpen = opened.has(site);
    try {
      return {
        site,
        found: await within(most, async () => {
          try {
            return await look();
          } catch (error) {
            opened.delete(site);
            // A new build may have taken the place of the one whose index was open.
            if (!wasOpen) throw error;
            return await look();
          }
        }),
      };
    } catch (error) {
      console.warn(`${site.url}: ${String(error)}`);
      opened.delete(site);
      return { site, fault: nameFault(error) };
    }
  };

  return {
    ask: (query, own) => {
      const known = new Map<OtherSite, Answer>();
      const asked = sites.map((site) => ({
        site,
        answering: askOne(site, query, own).then((answer) => {
          if ('found' in answer) late.delete(site);
          known.set(site, answer);
        }),
      }));
      const prompt = asked.filter(({ site }) => !late.has(site)).map(({ answering }) => answering);
      const waiting = (): OtherSite[] => sites.filter((site) => !known.has(site));
      return {
        answers: () => sites.flatMap((site) => known.get(site) ?? []),
        waiting,
        next: () =>
          Promise.race(asked.filter(({ site }) => !known.has(site)).map(({ answering }) => answering)),
        first: within(first, () => Promise.all(prompt)).then(
          () => undefined,
          () => {
            for (const site of waiting()) late.add(site);
          },
        ),
      };
    },
  };
}

export function nameFault(error: unknown): Fault {
  if (error instanceof OtherFormatError) return 'other-format';
  return error instanceof BrokenIndexError ? 'broken' : 'unreachable';
}
