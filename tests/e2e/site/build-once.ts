import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withTurn } from '../../../src/cli/set-up/turn.mjs';
import { runCommand } from './commands.ts';
import { projectRoot } from './project-copy.ts';

/** Set by `playwright.config.ts`, the same for all workers of a run. */
const run = process.env['TONGTU_E2E_RUN'] ?? '';

/**
 * Makes and builds a project once for all workers and tests of a run: a build takes some ten seconds of a core.
 * @param create makes the project anew
 * @returns the folder of the project
 */
export async function buildOnce(name: string, create: (name: string) => string): Promise<string> {
  const place = path.join(projectRoot, '.tongtu/e2e', name);
  return withTurn(`${place}.pid`, `${name} is being built by another worker`, async () => {
    const record = `${place}.run`;
    if (run !== '' && existsSync(record) && readFileSync(record, 'utf8') === run) return place;
    const root = create(name);
    const { code, output } = await runCommand(root, 'build', builder);
    if (code !== 0) throw new Error(`The site ${name} could not be built:\n${output}`);
    writeFileSync(record, run);
    return root;
  });
}

/** Where it is built; a site is the same wherever that is. */
const builder = { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' };
