import { createAnswers } from './batch-answers.ts';
import { startGit } from './run-git.ts';

/** The contents that git keeps, read through one process. */
export interface Blobs {
  /** Undefined if it was not fetched, or git is gone. */
  readonly read: (id: string) => Promise<Buffer | undefined>;
  readonly close: () => void;
}

interface Waiting {
  readonly resolve: (content: Buffer | undefined) => void;
}

/** The process does not hold up the end of ours. */
export function openBlobs(root: string): Blobs {
  const child = startGit(root, ['cat-file', '--batch']);
  const { stdin, stdout } = child;
  const waiting: Waiting[] = [];
  let isOver = stdin === null || stdout === null;
  const end = (): void => {
    isOver = true;
    for (const { resolve } of waiting.splice(0)) resolve(undefined);
  };
  child.once('error', end).once('close', end);
  stdin?.on('error', end);
  const take = createAnswers((content) => waiting.shift()?.resolve(content));
  stdout?.on('data', (part: Buffer) => {
    take(part);
    if (waiting.length === 0) release(child);
  });
  release(child);
  return {
    read: (id) => {
      if (isOver || !/^[0-9a-f]{40,64}$/u.test(id)) return Promise.resolve(undefined);
      hold(child);
      return new Promise((resolve) => {
        waiting.push({ resolve });
        stdin?.write(`${id}\n`);
      });
    },
    close: () => stdin?.end(),
  };
}

type Child = ReturnType<typeof startGit>;

function release(child: Child): void {
  child.unref();
  for (const stream of [child.stdin, child.stdout]) (stream as unknown as NodeJS.Timeout | null)?.unref();
}

function hold(child: Child): void {
  child.ref();
  for (const stream of [child.stdin, child.stdout]) (stream as unknown as NodeJS.Timeout | null)?.ref();
}
