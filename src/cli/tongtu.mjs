#!/usr/bin/env node
/**
 * The command `tongtu` of the package: the same commands as `run.mjs`, for the site in whose folder it is called. Runs on any Node ≥ 18,
 * as that does.
 */
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './set-up/tell-errors.mjs';
import { siteCommands } from './set-up/commands.mjs';
import { runCommand } from './set-up/run-command.mjs';

const generator = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/u, '');
const root = process.cwd();

await runCommand({
  generator,
  root,
  commands: siteCommands,
  argv: process.argv.slice(2),
  installs: isDependency(),
  browses: false,
});

/** Whether the site has this program among what npm has installed for it, and a lock file that says what that should be. */
function isDependency() {
  const installed = join(root, 'node_modules/tongtu');
  return (
    existsSync(join(root, 'package-lock.json')) &&
    existsSync(installed) &&
    realpathSync(installed) === realpathSync(generator)
  );
}
