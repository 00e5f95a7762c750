/**
 * Every npm script of this repository starts here: `node src/cli/run.mjs <command> [args]`. It makes sure of the dependencies, of a new
 * enough Node and, for the tests, of a browser, then hands over. It runs before any of these is there, hence on any Node ≥ 18 and
 * with nothing but what Node brings. In a site that has the program as a package, `tongtu.mjs` stands in its place.
 */
import { fileURLToPath } from 'node:url';
import './set-up/tell-errors.mjs';
import { commands } from './set-up/commands.mjs';
import { runCommand } from './set-up/run-command.mjs';

const generator = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/u, '');

await runCommand({
  generator,
  root: generator,
  commands,
  argv: process.argv.slice(2),
  installs: true,
  browses: true,
});
