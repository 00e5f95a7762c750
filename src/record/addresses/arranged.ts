import { historyStep, paths, versionMark } from '../../schema/address.ts';
import { collections } from '../../schema/document.ts';

const trim = (address: string): string => address.replace(/\/$/u, '');

/** First steps of pages that the program makes, besides those that belong to a document, a bureau or a file. */
const sections = new Set(
  [
    ...[paths.documents, paths.corrections, paths.years, paths.kinds, paths.topics, paths.ledger],
    ...[paths.measures, paths.projects, paths.routes, paths.data, paths.log, paths.matrix, paths.search],
    ...[paths.glossary, paths.siteMap],
  ].map(trim),
);

const besideDocument = new RegExp(
  `^((?:${collections.join('|')})/.+)/(?:${historyStep}|${versionMark}[^/]+|index\\.(?:txt|md|json|xml))$`,
  'u',
);

/**
 * Where a reader goes on who comes for a page that only arranges what is there (a year, a road, the second page of a list, a comparison),
 * and that is gone because there is nothing for it any more. The way leads to what stands above it; that may be gone, too, and then
 * leads on.
 * @param address without slashes at its ends
 * @returns undefined if somebody made what is there, and has to tell what became of it: a document, a bureau, a file, a page
 */
export function findNextBest(address: string): string | undefined {
  const [, followed] = /^feeds\/(.+)\.atom$/u.exec(address) ?? [];
  if (followed !== undefined) return followed === 'all' ? '' : followed;
  const list = address.replace(/\/page-\d+$/u, '');
  if (list !== address) return list;
  const [, document] = besideDocument.exec(address) ?? [];
  if (document !== undefined) return document;
  const [first = '', ...rest] = address.split('/');
  const isAlone = rest.length === 0;
  if (first === trim(paths.comparePlaces)) return rest.join('/');
  // A column is what the site's settings say; above it there is only the first page.
  if (address === trim(paths.ownColumn(rest.join('/')))) return '';
  if (first === 'help')
    return isAlone ? undefined : rest.slice(0, -1).reduce((at, step) => `${at}/${step}`, 'help');
  if (sections.has(first)) return isAlone ? '' : first;
  const isList = first === trim(paths.bureaus) || collections.some((name) => name === first);
  return isAlone && isList ? '' : undefined;
}

/** Whether a page stands at an address, and no file: of a document, of a measure, a feed or a dataset. */
export function isPage(address: string): boolean {
  return !/\/index\.(?:txt|md|json|xml|csv)$|^feeds\/|^data\//u.test(address);
}
