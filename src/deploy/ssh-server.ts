import { spawnSync } from 'node:child_process';
import { DeployError } from './deploy-error.ts';
import { isReleaseName } from './release-name.ts';
import { layout, servedBy, type Holdings, type Release, type Server } from './server.ts';
import { answerMark, writeLook, writePublish, writeReceiver, writeServe } from './ssh-scripts.ts';
import { isTaken, tellBroken, tellFailure, tellTaken } from './tell.ts';

/** A folder of another machine: files by rsync, everything else by a few scripts for its shell, each in a session of its own. */
export function openSsh(
  { host, folder }: { readonly host: string; readonly folder: string },
  shell: string,
): Server {
  const [program = 'ssh', ...options] = splitCommand(shell);
  // The login's shell may be of any kind, so the script goes to one that we know.
  const ask = (script: string, output: 'pipe' | 'inherit') =>
    spawnSync(program, [...options, host.replace(/\[(.*)\]/u, '$1'), 'sh -s'], {
      input: `${script}\n`,
      encoding: 'utf8',
      stdio: ['pipe', output, 'inherit'],
      maxBuffer: 2 ** 26,
    });
  const demand = (script: string): string => {
    const { status, stdout } = ask(script, 'pipe');
    if (status !== 0) throw new DeployError(tellBroken(program, status, host));
    return stdout;
  };
  return {
    look: () => {
      const lines = readAnswer(demand(writeLook(folder)));
      const fault = lines.find(([word]) => word === 'fault')?.[1] ?? '';
      if (isTaken(fault)) throw new DeployError(tellTaken(fault, `${host}:${folder}`));
      return readHoldings(lines);
    },
    receive: (site, name, { current, left }) => {
      const place = `${folder}/${layout.releases}/${name}/${layout.site}/`;
      const known = [...(current === undefined ? [] : [current]), ...left];
      const { status } = spawnSync(
        'rsync',
        [
          // By content: a site that was built in a fresh folder has new times everywhere. What is unchanged keeps its old one.
          ...['--recursive', '--links', '--perms', '--chmod=D755,F644', '--checksum', '--protect-args'],
          // rsync takes no more of them.
          ...known.slice(0, 20).map((one) => `--link-dest=../../${one}/${layout.site}/`),
          ...[`--rsh=${shell}`, `--rsync-path=${writeReceiver(place)}`],
          ...['--', `${site}/`, `${host}:${place}`],
        ],
        { stdio: 'inherit' },
      );
      if (status !== 0) throw new DeployError(tellBroken('rsync', status, host));
    },
    publish: (publication) => {
      demand(writePublish(folder, publication));
    },
    serve: (name) => {
      demand(writeServe(folder, name));
    },
    run: (command) => {
      const { status } = ask(command, 'inherit');
      if (status !== 0) throw new DeployError(tellFailure(command, status));
    },
  };
}

/** Words of a command, as rsync splits it: in quotes a blank means nothing. */
function splitCommand(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  );
}

function readAnswer(answer: string): string[][] {
  return answer
    .split('\n')
    .filter((line) => line.startsWith(`${answerMark} `))
    .map((line) => line.slice(answerMark.length + 1).split(' '));
}

function readHoldings(lines: readonly (readonly string[])[]): Holdings {
  const list = (word: string) => lines.filter(([first]) => first === word).map(([, ...others]) => others);
  const [, served] = servedBy.exec(list('current')[0]?.join(' ') ?? '') ?? [];
  const releases = list('release').flatMap(([name = '', before = '']): Release[] =>
    isReleaseName(name) ? [{ name, ...(before !== '' && { before }) }] : [],
  );
  const digest = list('digest')[0]?.[0];
  return {
    ...(served !== undefined && { current: served }),
    ...(served !== undefined && digest !== undefined && { digest }),
    releases: releases.sort((a, b) => (a.name < b.name ? -1 : 1)),
    unfinished: list('unfinished').map(([name = '']) => name),
  };
}
