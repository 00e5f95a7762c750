import { formatText } from '../check/reporters/text.ts';
import type { Problem } from '../schema/problem.ts';
import { toMessage } from '../source/message.ts';

/** Prints problems to standard error, with a closing line; nothing if there are none. */
export function printProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) console.error(formatText(problems.map(toMessage)));
}

/** A step that takes longer than this is heard of again. */
const heartbeatSeconds = 10;

/** A step that goes on. */
export interface Progress {
  /** Says how long it took; a second time it says nothing. */
  readonly finish: () => void;
  /** Says nothing more: something went wrong, and that is told elsewhere. */
  readonly abandon: () => void;
}

/** Says what goes on, and that it still goes on. */
export function startProgress(label: string): Progress {
  const start = performance.now();
  const seconds = () => ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${label}……`);
  const heartbeat = setInterval(() => {
    console.log(`${label}……已用 ${seconds()} 秒`);
  }, heartbeatSeconds * 1000);
  let over = false;
  const abandon = (): void => {
    over = true;
    clearInterval(heartbeat);
  };
  const finish = (): void => {
    if (over) return;
    abandon();
    console.log(`${label}：完成，用时 ${seconds()} 秒`);
  };
  return { finish, abandon };
}
