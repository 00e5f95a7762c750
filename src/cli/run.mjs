/**
 * Every npm script starts here: `node src/cli/run.mjs <command> [args]`. It makes sure of the dependencies, of a new enough
 * Node and, for the tests, of a browser, then hands over. It runs before any of these is there, hence on any Node ≥ 18 and
 * with nothing but what Node brings.
 */
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './set-up/tell-errors.mjs';
import { endLike, runForeground } from './set-up/child.mjs';
import { planCommand } from './set-up/commands.mjs';
import { ensureDependencies } from './set-up/dependencies.mjs';
import { ensureBrowser } from './set-up/ensure-browser.mjs';
import { explainNodeNeeded, findNode, isSuitableNode, locatePackagedNode } from './set-up/node-version.mjs';
import { report } from './set-up/report.mjs';
import { judgeRoot } from './set-up/root-name.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tellErrors = new URL('set-up/tell-errors.mjs', import.meta.url).href;
const [name, ...given] = process.argv.slice(2);

const plan = planCommand(name, given);
if ('problem' in plan) stop(plan.problem);

const unfit = judgeRoot(name, root);
if (unfit !== undefined) stop(unfit);

const running = process.versions.node;
// Said before anything is downloaded, where downloading could not help.
if (!isSuitableNode(running) && locatePackagedNode(process.platform, process.arch) === undefined)
  stop(explainNodeNeeded(running, process.platform));

const problem = await ensureDependencies(root);
if (problem !== undefined) stop(problem);
const node = findNode(root);
if ('problem' in node) stop(node.problem);

// Windows spells it Path, and a copy of the environment minds the case.
const pathName = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
/** @type {NodeJS.ProcessEnv} */
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  [pathName]: [join(root, 'node_modules/.bin'), process.env[pathName]].filter(Boolean).join(delimiter),
};
if (name === 'test') {
  const browser = await ensureBrowser(root, node.path);
  if ('problem' in browser) stop(browser.problem);
  env['TONGTU_CHROMIUM'] = browser.path;
}

let failure;
for (const invocation of plan.invocations) {
  const args = ['--import', tellErrors, ...invocation];
  const ending = await runForeground(node.path, args, { cwd: root, env });
  if (ending.signal !== null || ending.stoppedBy !== undefined) endLike(ending);
  if (ending.code !== 0) failure ??= ending;
}
if (failure !== undefined) endLike(failure);

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  report(message);
  process.exit(1);
}
