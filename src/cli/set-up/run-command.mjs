import { delimiter, join, sep } from 'node:path';
import { endLike, runForeground } from './child.mjs';
import { planCommand } from './commands.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { explainNodeNeeded, findNode, isSuitableNode, locatePackagedNode } from './node-version.mjs';
import { judgeLibraries, judgeRoot } from './judge-root.mjs';
import { report } from './report.mjs';

/**
 * Makes sure of the dependencies, of a new enough Node and, for the tests, of a browser, and hands over to the scripts of a command.
 * Ends the process if one of them fails.
 *
 * @param {object} wanted
 * @param {string} wanted.generator folder of the program
 * @param {string} wanted.root folder of the site that the command is for
 * @param {ReadonlyMap<string, readonly import('./commands.mjs').Invocation[]>} wanted.commands those there are
 * @param {readonly string[]} wanted.argv the command's name and its arguments
 * @param {boolean} wanted.installs whether the dependencies are those of `root`, and are installed if they are not there
 * @param {boolean} wanted.browses whether `test` needs a browser
 */
export async function runCommand({ generator, root, commands, argv, installs, browses }) {
  const [name, ...given] = argv;
  const plan = planCommand(name, given, commands);
  if ('problem' in plan) stop(plan.problem);

  const unfit = judgeRoot(name, root);
  if (unfit !== undefined) stop(unfit);

  const running = process.versions.node;
  // Said before anything is downloaded, where downloading could not help.
  if (!isSuitableNode(running) && locatePackagedNode(process.platform, process.arch) === undefined)
    stop(explainNodeNeeded(running, process.platform));

  const problem = installs ? await ensureDependencies(root) : undefined;
  if (problem !== undefined) stop(problem);
  const unfound = judgeLibraries(name, root);
  if (unfound !== undefined) stop(unfound);
  const node = findNode(generator);
  if ('problem' in node) stop(node.problem);

  // Windows spells it Path, and a copy of the environment minds the case.
  const pathName = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    // Of glibc: else each thread keeps what it has freed for itself, a tenth of a gigabyte in a build.
    MALLOC_ARENA_MAX: process.env['MALLOC_ARENA_MAX'] ?? '2',
    [pathName]: [join(root, 'node_modules/.bin'), process.env[pathName]].filter(Boolean).join(delimiter),
  };
  if (name === 'test' && browses) {
    const browser = await ensureBrowser(root, node.path);
    if ('problem' in browser) stop(browser.problem);
    env['TONGTU_CHROMIUM'] = browser.path;
  }

  let failure;
  for (const [script, ...args] of plan.invocations) {
    const place = root === generator ? script : join(generator, script);
    const ending = await runForeground(node.path, [...listNodeOptions(generator), place, ...args], {
      cwd: root,
      env,
    });
    if (ending.signal !== null || ending.stoppedBy !== undefined) endLike(ending);
    if (ending.code !== 0) failure ??= ending;
  }
  if (failure !== undefined) endLike(failure);
}

/**
 * What Node is told before a script of the program. Threads inherit it.
 *
 * @param {string} generator
 */
function listNodeOptions(generator) {
  const loads = ['--import', new URL('tell-errors.mjs', import.meta.url).href];
  if (!generator.split(sep).includes('node_modules')) return loads;
  // Stripping of types is Node's own here as there, but called by us, and then Node says that the call is new.
  return [
    '--disable-warning=ExperimentalWarning',
    '--import',
    new URL('strip-types.mjs', import.meta.url).href,
    ...loads,
  ];
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  report(message);
  process.exit(1);
}
