import path from 'node:path';
import { paths } from '../../schema/address.ts';
import { collections } from '../../schema/document.ts';
import { findClosest } from '../../text/likeness/closest.ts';
import type { ComparedContent } from '../compared-content.ts';
import { listPageIds } from '../pages/page-files.ts';
import { hasEntries } from './feed-entries.ts';
import { hasLedger, isFile, readSection, type Section } from './site-sections.ts';

/** The pages and files of the built site, by their paths without slashes at either end. */
export interface SitePages {
  readonly has: (target: string) => boolean;
  /** What the site has none of yet, so that the list of it is no page; undefined if the target is another page. */
  readonly lacks: (target: string) => string | undefined;
  /** The page that may have been meant. */
  readonly findClosest: (target: string) => string | undefined;
}

/**
 * Lists where a link can lead. As long as some document cannot be read, or only one has been, what the others would bring forth
 * (years, roads, files) is not missed.
 */
export function listSitePages(content: ComparedContent): SitePages {
  const { root, settings } = content;
  const single = new Set([
    ...['', paths.bureaus, paths.years, paths.kinds, paths.topics, paths.measures, paths.projects].map(trim),
    ...[
      paths.routes,
      paths.data,
      paths.matrix,
      paths.search,
      paths.siteMap,
      paths.comparePlaces,
      paths.log,
    ].map(trim),
    ...[paths.rules, paths.licences, paths.selfCheck].map(trim),
    ...[paths.documents, paths.corrections, ...collections.map(paths.collection)].map(trim),
    ...[
      paths.synonyms,
      paths.documentRows,
      paths.measuresData,
      paths.openSearch,
      paths.sitemap,
      'robots.txt',
      '404',
      '404.html',
    ],
    ...listPageIds(root, settings.site),
  ]);
  const lists = [
    { target: trim(paths.glossary), what: '名词', isMade: settings.glossary.length > 0 },
    { target: trim(paths.ledger), what: '目标和成果', isMade: hasLedger(content) },
  ];
  for (const { target, isMade } of lists) if (isMade) single.add(target);
  const sections = new Map<string, Section>();
  const sectionOf = (folder: string): Section | undefined => {
    const known = sections.get(folder) ?? readSection(folder, content);
    if (known) sections.set(folder, known);
    return known;
  };
  const has = (target: string): boolean => {
    const followed = findFollowed(target);
    if (followed !== undefined && !hasEntries(followed, content)) return false;
    const list = (followed ?? target).replace(/\/?page-\d+$/u, '');
    if (single.has(list) || isPublicFile(root, target)) return true;
    return splits(list).some(([folder, name]) => {
      const section = sectionOf(folder);
      return section !== undefined && (section.names.has(name) || section.mayHave?.(name) === true);
    });
  };
  return {
    has,
    lacks: (target) => lists.find((list) => !list.isMade && list.target === target)?.what,
    findClosest: (target) => {
      const near = splits(target).flatMap(([folder]) =>
        numbered.has(folder) ? [] : [...(sectionOf(folder)?.names ?? [])].map((name) => `${folder}/${name}`),
      );
      return findClosest(target, [...single, ...near]);
    },
  };
}

/** What is near in letters is far in meaning. */
const numbered: ReadonlySet<string> = new Set(['years', 'routes']);

/** `help/rules/x` → `help` and `rules/x`, `help/rules` and `x`. */
function splits(target: string): [string, string][] {
  return [...target.matchAll(/\//gu)].map(({ index }) => [target.slice(0, index), target.slice(index + 1)]);
}

const feed =
  /^feeds\/(?:all|(plans|summaries|papers|corrections|ledger|(?:bureaus|years|kinds|columns|topics|measures|projects)\/[^/]+|routes\/[GS][^/]*))\.atom$/u;

/** The page that a feed follows: `feeds/bureaus/yunxi.atom` is there if `bureaus/yunxi` is. */
function findFollowed(target: string): string | undefined {
  const found = feed.exec(target);
  return found ? (found[1] ?? '') : undefined;
}

function trim(address: string): string {
  return address.replace(/\/$/u, '');
}

/** What is in `public/` is published as it is. */
function isPublicFile(root: string, target: string): boolean {
  const file = path.posix.join('public', target);
  return file.startsWith('public/') && isFile(root, file);
}
