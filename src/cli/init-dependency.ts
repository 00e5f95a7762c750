import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Installed } from '../begin/files/project.ts';
import { locateNpm } from './set-up/dependencies.mjs';

/** How a site names the program, and the file that it gets along, if that is what it names. */
export interface Dependency {
  /** The value in `package.json`. */
  readonly written: string;
  readonly copied?: { readonly place: string; readonly bytes: Uint8Array };
  /** Whether the folder has had a link to it instead. */
  readonly wasLinked?: boolean;
}

const program = path.join(import.meta.dirname, '../..');

/**
 * How a new site gets the program: as it is told, or the one that runs. An installed one is asked for again where npm has it from; a
 * checkout is packed into the site, which then needs neither a registry nor the checkout.
 * @param folder of the site
 * @param from a file, an address of git, or a version
 */
export function findDependency(folder: string, from?: string): Dependency | { readonly problem: string } {
  const kept = readInstalled(folder).dependencies['tongtu'];
  if (kept !== undefined && from !== undefined)
    return {
      problem: `package.json 里已经有程序（${kept}），不用写 --from。要换一个的，先 npm install 那一个。`,
    };
  if (from !== undefined) return takeFrom(from);
  if (kept !== undefined) return bringAlong(folder, kept);
  const modules = path.dirname(program);
  if (path.basename(modules) !== 'node_modules') return pack();
  const record = path.join(modules, '.package-lock.json');
  const { resolved, version } = readRecord(record);
  if (resolved?.startsWith('file:'))
    return copy(path.resolve(path.dirname(modules), resolved.slice('file:'.length)));
  return { written: resolved?.startsWith('git') === true ? resolved : version };
}

function takeFrom(from: string): Dependency | { readonly problem: string } {
  const file = path.resolve(from.replace(/^file:/u, ''));
  if (/\.(?:tgz|tar\.gz)$/u.test(file) && !/^https?:/u.test(from)) {
    if (existsSync(file) && statSync(file).isFile()) return copy(file);
    return { problem: `找不到安装包 ${file}。` };
  }
  return { written: from };
}

/**
 * What somebody has installed, in the folder that becomes a site. A package that lies elsewhere would be missing on every other machine,
 * and so would a checkout that npm has only linked.
 */
function bringAlong(folder: string, kept: string): Dependency | { readonly problem: string } {
  // yarn writes the path alone.
  const [, named] = /^(?:file:|link:|(?=\.{0,2}[\\/]|[a-z]:[\\/]))(.*)$/iu.exec(kept) ?? [];
  if (named === undefined) return { written: kept };
  const place = path.resolve(folder, named);
  if (!existsSync(place))
    return {
      problem: `package.json 里写的程序 ${kept} 不在了。请放回 ${place}，或者先 npm install 另一个。`,
    };
  if (statSync(place).isDirectory()) return { ...pack(), wasLinked: true };
  return path.relative(folder, place).startsWith('..') ? copy(place) : { written: kept };
}

function copy(file: string): Dependency {
  const place = `vendor/${path.basename(file)}`;
  return { written: `file:${place}`, copied: { place, bytes: readFileSync(file) } };
}

function pack(): Dependency | { readonly problem: string } {
  const draft = mkdtempSync(path.join(tmpdir(), 'tongtu-pack-'));
  try {
    const { command, args, shell } = locateNpm(process.env, process.platform);
    const given = [...args, 'pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', draft];
    const { status, stderr } = spawnSync(command, given, { cwd: program, shell, encoding: 'utf8' });
    const [made] = readdirSync(draft);
    if (status !== 0 || made === undefined)
      return { problem: `程序没有打成安装包（npm pack）：\n${stderr}\n可以用 --from 写明从哪里安装。` };
    return copy(path.join(draft, made));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** What a folder has in its `package.json`: the libraries that it names, the program among them, and how they are installed. */
export function readInstalled(folder: string): Installed {
  const file = path.join(folder, 'package.json');
  const read = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as object) : {};
  return { dependencies: {}, devDependencies: {}, ...read };
}

/** What npm notes of an installed package. */
function readRecord(file: string): { readonly resolved?: string; readonly version: string } {
  const { version } = JSON.parse(readFileSync(path.join(program, 'package.json'), 'utf8')) as {
    version: string;
  };
  if (!existsSync(file)) return { version };
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as {
    packages?: Record<string, { resolved?: string }>;
  };
  const resolved = packages?.['node_modules/tongtu']?.resolved;
  return { version, ...(resolved !== undefined && { resolved }) };
}
