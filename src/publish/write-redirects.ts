import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { href, paths } from '../schema/address.ts';
import { collections } from '../schema/document.ts';
import type { Former } from '../schema/former.ts';
import type { Site } from '../schema/site.ts';
import { followMoved } from '../record/former/follow.ts';
import type { OldAddress } from '../record/old/old-addresses.ts';

/** Folder of the lists, in the work folder. */
const folderOfLists = 'redirects';

/** What hosts of static sites read in the site itself. */
const hostsFile = '_redirects';

/**
 * Writes for servers what became of former addresses: `nginx.conf`, `Caddyfile` and `_redirects`. The pages at these addresses work
 * without; with the lists a program is told as well (301, 410), and so is whoever asks for a file.
 * @param work the project's work folder
 */
export function writeRedirects(
  work: string,
  former: Former,
  site: Pick<Site, 'base'>,
  old: readonly OldAddress[] = [],
): void {
  const target = path.join(work, folderOfLists);
  rmSync(target, { recursive: true, force: true });
  const moved = listMoved(former, site);
  const before = listOld(old, former, site);
  const gone = former.withdrawn.flatMap(({ address }) =>
    ['', ...listDataFiles(address)].map((file) => addressOf(address, site) + file),
  );
  // Also if nothing has moved yet: a server that includes them would not start without.
  mkdirSync(target, { recursive: true });
  writeFileSync(path.join(target, 'nginx.conf'), writeNginx(moved, before, gone));
  writeFileSync(path.join(target, 'Caddyfile'), writeCaddy(moved, before, gone));
  publishRedirects(target, former, site, old);
}

/** Puts `_redirects` into a folder, the built site for example; nothing if nothing has moved. */
export function publishRedirects(
  folder: string,
  former: Former,
  site: Pick<Site, 'base'>,
  old: readonly OldAddress[] = [],
): void {
  const moved = listMoved(former, site).map(({ from, to }) => ({ from: encode(from), to }));
  // Such hosts do not look at what is asked behind a question mark.
  const before = listOld(old, former, site).filter(({ from }) => !from.includes('?'));
  const lines = [...moved, ...before].map(({ from, to }) => `${from} ${to} 301\n`);
  if (lines.length > 0) writeFileSync(path.join(folder, hostsFile), lines.join(''));
}

function listMoved({ moved }: Former, site: Pick<Site, 'base'>): Redirect[] {
  return moved.flatMap(({ from }) => {
    const to = followMoved(from, moved);
    if (to === undefined) return [];
    return ['', ...listDataFiles(from)].map((file) => ({
      from: addressOf(from, site) + file,
      to: encode(addressOf(to, site) + file),
    }));
  });
}

/** What programs ask for at the address of a document or a measure; a word of ours in its place they would read as data. */
function listDataFiles(address: string): readonly string[] {
  const own = `${address}/`;
  const [section, ...rest] = address.split('/');
  const files = collections.some((name) => name === section)
    ? [paths.documentData(address), paths.documentXml(address)]
    : section === 'measures' && rest.length === 1
      ? [paths.measureData(rest.join('')), paths.measureSheet(rest.join(''))]
      : [];
  return files.map((file) => file.slice(own.length));
}

/** The site before began at the root of the host, whatever the prefix of this one. */
function listOld(old: readonly OldAddress[], { moved }: Former, site: Pick<Site, 'base'>): Redirect[] {
  return old.flatMap(({ from, to }) => {
    const now = followMoved(to, moved);
    return now === undefined || !from.startsWith('/') ? [] : [{ from, to: encode(addressOf(now, site)) }];
  });
}

interface Redirect {
  /** As a reader types it, with the prefix of the site; an old one as it was, percent-encoded. */
  readonly from: string;
  /** Percent-encoded. */
  readonly to: string;
}

/** For the `http` block; the guide says what to add to the server's. */
function writeNginx(
  moved: readonly Redirect[],
  before: readonly Redirect[],
  gone: readonly string[],
): string {
  const entries = (redirects: readonly Redirect[]): string[] =>
    redirects.map(({ from, to }) => `    ${quote(from)} ${quote(to)};`);
  const lines = [
    // With what was asked: an old page may be /show.php?id=5.
    ...(before.length === 0
      ? ['map $uri $tongtu_moved {', "    default '';", ...entries(moved), '}']
      : [
          'map $uri $tongtu_moved_here {',
          "    default '';",
          ...entries(moved),
          '}',
          'map $request_uri $tongtu_moved {',
          '    default $tongtu_moved_here;',
          ...entries(before),
          '}',
        ]),
    'map $uri $tongtu_gone {',
    "    default '';",
    ...gone.map((address) => `    ${quote(address)} 1;`),
    '}',
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function writeCaddy(
  moved: readonly Redirect[],
  before: readonly Redirect[],
  gone: readonly string[],
): string {
  const lines = [
    ...moved.map(({ from, to }) => `redir ${quote(from)} ${quote(to)} permanent`),
    ...before.flatMap(({ from, to }, index) => {
      const place = from.includes('?') ? undefined : decode(from);
      if (place !== undefined) return [`redir ${quote(place)} ${quote(to)} permanent`];
      const name = `@old${String(index)}`;
      return [
        `${name} expression \`{http.request.orig_uri} == ${JSON.stringify(from)}\``,
        `redir ${name} ${quote(to)} permanent`,
      ];
    }),
    ...(gone.length === 0 ? [] : [`@gone path ${gone.map(quote).join(' ')}`, 'error @gone 410']),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** A page is a folder, a file is none. */
function addressOf(address: string, { base }: Pick<Site, 'base'>): string {
  return `${base}${address}${address.startsWith('files/') ? '' : '/'}`;
}

/** nginx takes `$` for the beginning of a name, wherever it stands. */
function encode(address: string): string {
  return href({ base: '' }, address).replaceAll('$', '%24');
}

/** Undefined if it is in other characters than UTF-8, as names on old servers are. */
function decode(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

function quote(text: string): string {
  return `"${text.replaceAll(/["\\]/gu, String.raw`\$&`)}"`;
}
