import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { projectRoot } from './project-copy.ts';

export interface Finished {
  readonly code: number | null;
  /** What was printed, to both streams. */
  readonly output: string;
}

/**
 * Runs one of the project's commands to its end, as `npm run <name>` would.
 * @param root folder of the project
 */
export async function runCommand(
  root: string,
  name: 'build' | 'check' | 'import' | 'record',
  environment: NodeJS.ProcessEnv = {},
  args: readonly string[] = [],
): Promise<Finished> {
  return finish(start(root, name, environment, args));
}

async function finish({ child, output }: Started): Promise<Finished> {
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, output: output() };
}

/**
 * Runs Astro's own command line to its end.
 * @param root folder of the project
 */
export async function runAstro(root: string, args: readonly string[]): Promise<Finished> {
  const astro = path.join(projectRoot, 'node_modules/astro/bin/astro.mjs');
  return finish(spawnNode(root, [astro, ...args]));
}

export interface Running {
  /** Address of the home page. */
  readonly address: string;
  /** What has been printed so far. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a server of the project on a free port and waits for the address that it prints.
 * @param script what Node runs, from the project's folder
 */
export async function startServer(
  root: string,
  name: 'preview' | 'dev' | 'cms',
  script: readonly string[] = [`src/cli/${name}.ts`],
): Promise<Running> {
  const { child, output } = spawnNode(root, script, { PORT: String(await findFreePort()) });
  const closed = new Promise((resolve) => child.once('close', resolve));
  const stop = async (): Promise<void> => {
    child.kill();
    await closed;
  };
  const address = await new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const [found] = /http:\/\/localhost:\d+\/\S*/u.exec(output()) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', look);
    child.once('close', () => {
      reject(new Error(`The server ended before it gave an address:\n${output()}`));
    });
  });
  return { address, output, stop };
}

function start(
  root: string,
  name: string,
  environment: NodeJS.ProcessEnv,
  args: readonly string[] = [],
): Started {
  return spawnNode(root, [`src/cli/${name}.ts`, ...args], environment);
}

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
}

function spawnNode(root: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Started {
  const child = spawn(process.execPath, args, {
    cwd: root,
    // Without colours, so that texts can be compared.
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  }
  return { child, output: () => text };
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || !address) throw new Error('No port is free');
  return address.port;
}
