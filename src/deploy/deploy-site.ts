import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { findFolder, restoreFolder } from '../folders/replace-folder.ts';
import { isRunning } from '../remembered/is-running.ts';
import { listSuperfluous } from './choose-release.ts';
import { DeployError } from './deploy-error.ts';
import { digestSite } from './digest-site.ts';
import { isAbandoned, nameRelease, nameUnfinished } from './release-name.ts';
import type { Server } from './server.ts';

/** What is put on a server, and when. */
export interface Deployment {
  readonly name: string;
  readonly unfinished: string;
}

/** A word for this machine that does not tell its name. */
const here = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

export function planDeployment(now = new Date()): Deployment {
  const name = nameRelease(now);
  return { name, unfinished: nameUnfinished(name, { machine: here, pid: process.pid }) };
}

/**
 * Puts the built site on a server and serves it there.
 * @param dist the built site, or a link to it
 * @param redirects folder with the maps of former addresses; there may be none
 * @param most how many releases stay
 * @param onlyChanged does nothing if the same is served already
 * @returns how many releases are then there; undefined if nothing was to be done
 * @throws DeployError told to the webmaster; what is served has not changed
 */
export function deploySite(
  { dist, redirects }: { readonly dist: string; readonly redirects: string },
  server: Server,
  { name, unfinished }: Deployment,
  { most, onlyChanged = false }: { readonly most: number; readonly onlyChanged?: boolean },
): number | undefined {
  restoreFolder(dist);
  const before = identify(dist);
  if (before === undefined) throw new DeployError('还没有生成网站。请先运行 npm run build');
  const maps = readRedirects(redirects);
  const digest = digestSite(realpathSync(dist), maps);
  const holdings = server.look();
  if (onlyChanged && holdings.digest === digest) return undefined;
  const left = holdings.unfinished.filter((one) => isAbandoned(one, here, new Date(), isRunning));
  server.receive(dist, unfinished, { ...holdings, left });
  if (identify(dist) !== before)
    throw new DeployError('传的时候网站又生成了一次，这一次没有发布。请等生成完了，再运行一次。');
  const superfluous = listSuperfluous(holdings, most);
  server.publish({
    unfinished,
    name,
    ...(holdings.current !== undefined && { before: holdings.current }),
    redirects: maps,
    digest,
    superfluous: [...superfluous, ...left],
  });
  return holdings.releases.length + 1 - superfluous.length;
}

/** Another text for each site that is built. */
function identify(dist: string): string | undefined {
  const folder = findFolder(dist);
  if (folder === undefined || !existsSync(path.join(folder, 'index.html'))) return undefined;
  const { ino, ctimeMs } = statSync(folder);
  return `${ino} ${ctimeMs}`;
}

function readRedirects(folder: string): Record<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}
