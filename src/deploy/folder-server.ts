import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { followLink } from '../folders/follow-link.ts';
import { keepUnchanged } from '../publish/keep-unchanged.ts';
import { openToReaders } from '../publish/open-to-readers.ts';
import { carryAssets, listAssets } from './carry-assets.ts';
import { DeployError } from './deploy-error.ts';
import { isReleaseName, nameRemoved } from './release-name.ts';
import { layout, servedBy, type Holdings, type Publication, type Release, type Server } from './server.ts';
import { tellFailure, tellTaken, type Taken } from './tell.ts';

/** A folder of this machine, or one that is mounted there. */
export function openFolder(folder: string): Server {
  const current = path.join(folder, layout.current);
  const releases = path.join(folder, layout.releases);
  const serve = (name: string): void => {
    const next = path.join(releases, name, layout.next);
    rmSync(next, { force: true });
    // Not absolute: the folder may have another path for the server.
    symlinkSync(`${layout.releases}/${name}/${layout.site}`, next);
    renameSync(next, current);
  };
  return {
    look: () => {
      const fault = findFault(folder);
      if (fault !== undefined) throw new DeployError(tellTaken(fault, folder));
      return lookAround(current, releases);
    },
    receive: (site, unfinished, { left }) => {
      for (const one of left) remove(releases, one);
      const place = path.join(releases, unfinished, layout.site);
      mkdirSync(path.dirname(place), { recursive: true });
      try {
        cpSync(followLink(site), place, {
          recursive: true,
          preserveTimestamps: true,
          verbatimSymlinks: true,
        });
        keepUnchanged(current, place);
      } catch (error) {
        // The disk may be full: what is half there is of no use.
        remove(releases, unfinished);
        throw error;
      }
    },
    publish: ({ unfinished, name, before, redirects, digest, superfluous }: Publication) => {
      const place = path.join(releases, unfinished);
      writeFileSync(
        path.join(place, layout.assets),
        listAssets(place)
          .map((file) => `${file}\n`)
          .join(''),
      );
      for (const other of listReleases(releases)) carryAssets(path.join(releases, other.name), place);
      mkdirSync(path.join(place, layout.redirects), { recursive: true });
      writeFileSync(path.join(place, layout.digest), `${digest}\n`);
      for (const [file, text] of Object.entries(redirects))
        writeFileSync(path.join(place, layout.redirects, file), text);
      openToReaders(place);
      if (before !== undefined) symlinkSync(before, path.join(place, layout.before));
      const map = path.join(folder, layout.redirects);
      if (!lstatSync(map, { throwIfNoEntry: false })) symlinkSync(layout.redirectsByCurrent, map);
      renameSync(place, path.join(releases, name));
      serve(name);
      // Somebody may have gone back to one of them meanwhile.
      const { current: served } = lookAround(current, releases);
      for (const one of superfluous) if (one !== served) remove(releases, one);
    },
    serve,
    run: (command) => {
      const { status } = spawnSync(command, { shell: true, stdio: 'inherit', cwd: folder });
      if (status !== 0) throw new DeployError(tellFailure(command, status));
    },
  };
}

/** What stands in the way of releases, if anything does. */
function findFault(folder: string): Taken | undefined {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) return 'file';
  if (existsSync(path.join(folder, 'index.html'))) return 'site';
  const current = lstatSync(path.join(folder, layout.current), { throwIfNoEntry: false });
  return current?.isSymbolicLink() === false ? 'current' : undefined;
}

function lookAround(current: string, releases: string): Holdings {
  const [, served] = servedBy.exec(readLink(current) ?? '') ?? [];
  const digest = served === undefined ? undefined : path.join(releases, served, layout.digest);
  return {
    ...(served !== undefined && { current: served }),
    ...(digest !== undefined && existsSync(digest) && { digest: readFileSync(digest, 'utf8').trim() }),
    releases: listReleases(releases),
    unfinished: existsSync(releases) ? readdirSync(releases).filter((name) => name.startsWith('.')) : [],
  };
}

function listReleases(releases: string): Release[] {
  const names = existsSync(releases) ? readdirSync(releases).filter(isReleaseName).sort() : [];
  return names.map((name) => {
    const before = readLink(path.join(releases, name, layout.before));
    return { name, ...(before !== undefined && { before }) };
  });
}

function readLink(link: string): string | undefined {
  return lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(link) : undefined;
}

/** First its name goes, so that half of a release never looks like one. */
function remove(releases: string, name: string): void {
  const place = path.join(releases, name);
  const gone = isReleaseName(name) ? path.join(releases, nameRemoved(name)) : place;
  if (gone !== place && existsSync(place)) renameSync(place, gone);
  rmSync(gone, { recursive: true, force: true });
}
