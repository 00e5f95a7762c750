import { parseBuildArguments } from './build-arguments.ts';
import { runBuild } from './build-command.ts';

const parsed = parseBuildArguments(process.argv.slice(2));
if (parsed.kind === 'run') process.exitCode = (await runBuild(process.cwd(), parsed)) ? 0 : 1;
else if (parsed.kind === 'help') console.log(parsed.text);
else {
  console.error(parsed.message);
  process.exitCode = 2;
}
