/**
 * `npm test`: every check there is, in one run. All steps run even after a failure, so that one run tells everything;
 * `npm test -- unit types` runs only these.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { runHidden } from './set-up/child.mjs';
import { formatSeconds } from './set-up/report.mjs';
import { readReport } from './test-report.ts';
import { arrangeSteps, selectSteps, type Step } from './test-steps.ts';
import { formatOutcome, pickWarnings, summarise, type Outcome } from './test-summary.ts';

const root = process.cwd();
/** Hundreds of processes are started that load the same modules; what V8 has made of these is kept for the next one. */
const env = { NODE_COMPILE_CACHE: path.join(root, '.tongtu/test/compiled'), ...process.env };

const selection = selectSteps(process.argv.slice(2));
if ('problem' in selection) {
  console.error(selection.problem);
  process.exit(1);
}

const outcomes: Outcome[] = [];
for (const lanes of arrangeSteps(selection.selected)) {
  const ended = await Promise.all(lanes.map(runLane));
  // All lanes were asked to end; none is left behind.
  if (ended.includes(false)) process.exit(130);
}
for (const line of summarise(outcomes)) console.log(line);
process.exitCode = outcomes.every(({ result }) => result === 'passed') ? 0 : 1;

/** @returns whether it was not interrupted */
async function runLane(steps: readonly Step[]): Promise<boolean> {
  for (const step of steps) {
    const needed = outcomes.find(({ id }) => id === step.needs);
    const run = needed === undefined || needed.result === 'passed' ? await runStep(step) : skipStep(step);
    if (run === undefined) return false;
    outcomes.push(run.outcome);
    const shown = run.outcome.result === 'passed' ? pickWarnings(run.output).join('\n') : run.output;
    // In one piece: another lane may have something to say at the same time.
    console.log(`${step.name}……${formatOutcome(run.outcome)}${shown === '' ? '' : `\n${shown}\n`}`);
  }
  return true;
}

/** @returns undefined if it was interrupted */
async function runStep({
  id,
  name,
  invocations,
  tests,
}: Step): Promise<{ outcome: Outcome; output: string } | undefined> {
  const start = performance.now();
  // An old report must not be counted for a runner that dies before it writes its own.
  if (tests !== undefined) rmSync(tests.report, { force: true });
  console.log(`${name}……开始`);
  const outputs: string[] = [];
  let succeeded = true;
  for (const invocation of invocations) {
    const run = await runHidden(process.execPath, invocation, { cwd: root, env });
    if (run.stoppedBy !== undefined) {
      console.log(`${name}……被中断`);
      return undefined;
    }
    outputs.push(run.output);
    succeeded = run.code === 0;
    if (!succeeded) break;
  }
  const tally = tests?.tally(readReport(tests.report));
  if (tests !== undefined && tally === undefined) {
    succeeded = false;
    outputs.push(`测试程序没有写出报告 ${tests.report}，无法知道结果。`);
  }
  const seconds = formatSeconds(start);
  const result = succeeded && (tally?.failed ?? 0) === 0 ? 'passed' : 'failed';
  return {
    outcome: { id, name, result, seconds, ...(tally && { tally }) },
    output: outputs.filter(Boolean).join('\n'),
  };
}

function skipStep({ id, name }: Step): { outcome: Outcome; output: string } {
  return { outcome: { id, name, result: 'skipped', seconds: '0' }, output: '' };
}
