import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { serve } from '../../../src/publish/serve.ts';
import { exampleSite, writeDocument } from '../../unit/check/example-site.ts';
import { runCommand } from './commands.ts';
import type { ApiServer } from './hosts/api-server.ts';
import { copyProject } from './project-copy.ts';

/** The document that is edited, as Windows begins a file. */
export const plan = 'content/plans/yunxi/2024.mdx';
export const source = `\uFEFF${writeDocument({ abstract: '修路。 # 局办拟' })}`;

/** That of another bureau, of the same name. */
export const otherPlan = 'content/plans/yunxi-roads/2024.mdx';
const otherSource = writeDocument(
  { title: '云溪县公路局2024年工作计划', bureau: 'yunxi-roads' },
  '修补路面。',
);

/** A built site that is being served, and whose files a host has. */
export interface Hosted<Host extends ApiServer> {
  readonly root: string;
  /** Folder of the host's repository. */
  readonly repository: string;
  /** Address of the home page. */
  readonly address: string;
  readonly host: Host;
  readonly stop: () => Promise<void>;
}

/**
 * Builds and serves a site that is edited at a host.
 * @param editing line of `content/site.yaml` for the host's address
 */
export async function serveHosted<Host extends ApiServer>(
  name: string,
  start: (repository: string) => Promise<Host>,
  editing: (address: string) => string,
): Promise<Hosted<Host>> {
  const root = copyProject(name);
  for (const [file, content] of Object.entries({
    ...exampleSite,
    [plan]: source,
    [otherPlan]: otherSource,
  })) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
  const repository = path.join(root, 'repository.git');
  mkdirSync(repository);
  git(repository, 'init', '--quiet', '--bare', '--initial-branch=main');
  const host = await start(repository);
  appendFileSync(path.join(root, 'content/site.yaml'), `editing: ${editing(host.address)}\n`);
  git(root, 'init', '--quiet', '--initial-branch=main');
  git(root, 'add', 'content');
  git(root, 'commit', '--quiet', '--message=一');
  git(root, 'push', '--quiet', repository, 'main', 'main:edits');
  const built = await runCommand(root, 'build');
  if (built.code !== 0) throw new Error(built.output);
  const server = await serve(path.join(root, 'dist'), '/', 0);
  return {
    root,
    repository,
    host,
    address: `http://localhost:${String((server.address() as AddressInfo).port)}/`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await host.stop();
    },
  };
}

export function git(folder: string, ...args: readonly string[]): string {
  const name = ['-c', 'core.quotePath=false', '-c', 'user.name=老李', '-c', 'user.email=li@yunxi.example'];
  return execFileSync('git', [...name, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
  });
}
