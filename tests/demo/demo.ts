/**
 * `npm run demo [-- --build-only]`: builds the site of a prefecture that does not exist, and serves it. Everything lies in
 * `.tongtu/demo/`, a project of its own, so that content and site of this one stay as they are; it is kept, and the next run builds
 * only what has changed.
 */
import path from 'node:path';
import { runBuild } from '../../src/cli/build-command.ts';
import { readListen } from '../../src/cli/listen.ts';
import { runServe } from '../../src/cli/serve-command.ts';
import { copyParts, projectRoot } from '../e2e/site/project-copy.ts';
import { parseDemoArguments } from './arguments.ts';
import { commitDemoHistory } from './history/commit-history.ts';
import { enterDemoLog } from './history/enter-demo-log.ts';
import { writeDemoContent } from './write-content.ts';

const root = path.join(projectRoot, '.tongtu/demo');
const command = 'npm run demo';

const parsed = parseDemoArguments(process.argv.slice(2));
if (parsed.kind === 'help') console.log(parsed.text);
else if (parsed.kind === 'wrong') {
  console.error(parsed.message);
  process.exitCode = 2;
} else if (!(await run(parsed.buildOnly))) process.exitCode = 1;

async function run(buildOnly: boolean): Promise<boolean> {
  // Said before the build, which takes its time.
  if (!buildOnly && !readListen(command)) return false;
  copyParts(root);
  writeDemoContent(path.join(root, 'content'));
  enterDemoLog(root);
  tryCommitHistory(root);
  process.chdir(root);
  if (!(await runBuild(root))) return false;
  if (!buildOnly) return runServe(root, command);
  console.log('演示网站在 .tongtu/demo/dist/；打开它：npm run demo');
  return true;
}

/** Without git there is all but the past. */
function tryCommitHistory(folder: string): void {
  try {
    commitDemoHistory(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.warn('没有 git，演示网站里没有修改历史。');
  }
}
