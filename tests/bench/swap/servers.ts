import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** A server of a folder. */
export interface RunningServer {
  readonly name: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Version of the nginx that is installed here; undefined if there is none. */
export function findNginx(): string | undefined {
  const { status, stderr } = spawnSync('nginx', ['-v'], { encoding: 'utf8' });
  return status === 0 ? stderr.trim().replace(/^nginx version: /u, '') : undefined;
}

/**
 * Starts nginx with the configuration of the webmaster's guide, word for word but for address, certificate and folder.
 * @param base folder that stands for `/srv/tongtu`
 * @param served name of the folder or link in it that is the root
 */
export async function startNginx(base: string, served: string, name: string): Promise<RunningServer> {
  const port = await findFreePort();
  const stop = await runNginx(base, port, adaptRecipe(readRecipe(), { port, base, served }));
  return { name, port, stop };
}

/**
 * @param base folder below which nginx may write
 * @param sites what stands in its block `http`
 * @param modules what stands before that
 * @returns ends it
 */
export async function runNginx(
  base: string,
  port: number,
  sites: string,
  modules = '',
): Promise<() => Promise<void>> {
  const folder = path.join(base, 'nginx');
  mkdirSync(folder, { recursive: true });
  // As root nginx gives its workers another name, who has to be able to read.
  chmodSync(base, 0o755);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((part) => `${part}_temp_path ${folder}/${part};`)
    .join('\n');
  const types = '/etc/nginx/mime.types';
  const configuration = `
${modules}
pid ${folder}/pid;
error_log ${folder}/error.log crit;
events { worker_connections 1024; }
http {
${existsSync(types) ? `include ${types};` : ''}
access_log off;
${temporary}
${sites}
}`;
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(file, configuration);
  return runServer(
    'nginx',
    ['-p', folder, '-e', `${folder}/error.log`, '-c', file, '-g', 'daemon off;'],
    port,
  );
}

/** Runs a server until it answers. @returns ends it */
export async function runServer(
  program: string,
  args: readonly string[],
  port: number,
  env = process.env,
): Promise<() => Promise<void>> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  const ended = once(child, 'exit');
  await Promise.race([
    awaitPort(port),
    ended.then(() => Promise.reject(new Error(`${program} did not start`))),
  ]);
  return async () => {
    child.kill();
    await ended;
  };
}

/** Starts the project's own server. */
export async function startOwn(folder: string): Promise<RunningServer> {
  const worker = new Worker(new URL('serve-worker.ts', import.meta.url), { workerData: folder });
  const [port] = (await once(worker, 'message')) as [number];
  return {
    name: 'the server of npm start',
    port,
    stop: async () => {
      await worker.terminate();
    },
  };
}

/** The first block of nginx in the webmaster's guide. */
export function readRecipe(): string {
  const guide = readFileSync(path.resolve(import.meta.dirname, '../../../docs/guide.zh-CN.md'), 'utf8');
  const [, recipe] = /```nginx\n(.*?)```/su.exec(guide) ?? [];
  if (recipe === undefined) throw new Error('docs/guide.zh-CN.md has no configuration of nginx');
  return recipe;
}

/** The recipe for a bench: on this machine, without certificates. */
export function adaptRecipe(
  recipe: string,
  { port, base, served }: { readonly port: number; readonly base: string; readonly served: string },
): string {
  const changes = [
    [/listen 443 ssl;/gu, `listen 127.0.0.1:${String(port)};`],
    [/^ *ssl_certificate(?:_key)? .*\n/gmu, ''],
    [/\/srv\/tongtu\/current/gu, path.join(base, served)],
    [/\/srv\/tongtu\//gu, `${base}/`],
  ] as const;
  return changes.reduce((text, [pattern, replacement]) => {
    if (!pattern.test(text)) throw new Error(`the configuration of nginx has no ${String(pattern)}`);
    return text.replace(pattern, replacement);
  }, recipe);
}

export async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function awaitPort(port: number): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    const answered = await fetch(`http://127.0.0.1:${String(port)}/`).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await wait(50);
  }
  throw new Error('the server does not answer');
}
