/**
 * `npm test`: every check there is, in one run. All steps run even after a failure, so that one run tells everything;
 * `npm test -- unit types` runs only these.
 */
import { rmSync } from 'node:fs';
import { runHidden } from './set-up/child.mjs';
import { formatSeconds } from './set-up/report.mjs';
import { readReport } from './test-report.ts';
import { selectSteps, type Step } from './test-steps.ts';
import { formatOutcome, pickWarnings, summarise, type Outcome } from './test-summary.ts';

const root = process.cwd();
const selection = selectSteps(process.argv.slice(2));
if ('problem' in selection) {
  console.error(selection.problem);
  process.exit(1);
}

const outcomes: Outcome[] = [];
for (const step of selection.selected) {
  process.stdout.write(`${step.name}……`);
  const needed = outcomes.find(({ id }) => id === step.needs);
  const { outcome, output } =
    needed === undefined || needed.result === 'passed' ? await runStep(step) : skipStep(step);
  outcomes.push(outcome);
  console.log(formatOutcome(outcome));
  const shown = outcome.result === 'passed' ? pickWarnings(output).join('\n') : output;
  if (shown !== '') console.log(`${shown}\n`);
}
for (const line of summarise(outcomes)) console.log(line);
process.exitCode = outcomes.every(({ result }) => result === 'passed') ? 0 : 1;

async function runStep({
  id,
  name,
  invocations,
  tests,
}: Step): Promise<{ outcome: Outcome; output: string }> {
  const start = performance.now();
  // An old report must not be counted for a runner that dies before it writes its own.
  if (tests !== undefined) rmSync(tests.report, { force: true });
  const outputs: string[] = [];
  let succeeded = true;
  for (const invocation of invocations) {
    const run = await runHidden(process.execPath, invocation, { cwd: root, env: process.env });
    if (run.stoppedBy !== undefined) {
      console.log('被中断');
      process.exit(130);
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
