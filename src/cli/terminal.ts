import { formatText } from '../check/reporters/text.ts';
import type { Problem } from '../schema/problem.ts';
import { toMessage } from '../source/message.ts';

/** Prints problems to standard error, with a closing line; nothing if there are none. */
export function printProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) console.error(formatText(problems.map(toMessage)));
}

/** A step that takes longer than this is heard of again. */
const heartbeatSeconds = 10;

/** Says what goes on, that it still goes on, and how long it took. */
export async function withProgress<Result>(
  label: string,
  work: () => Promise<Result> | Result,
): Promise<Result> {
  const start = performance.now();
  const seconds = () => ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${label}……`);
  const heartbeat = setInterval(() => {
    console.log(`${label}……已用 ${seconds()} 秒`);
  }, heartbeatSeconds * 1000);
  try {
    const result = await work();
    console.log(`${label}：完成，用时 ${seconds()} 秒`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}
