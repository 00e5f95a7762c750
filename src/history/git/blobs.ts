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

/** Gives the function that takes what `git cat-file --batch` prints, in pieces, and tells each content as soon as it is whole. */
export function createAnswers(tell: (content: Buffer | undefined) => void): (part: Buffer) => void {
  let parts: Buffer[] = [];
  let length = 0;
  /** Bytes of the answer that has begun, and of the line feed behind it. */
  let wanted: number | undefined;
  const join = (): Buffer => {
    const whole = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    parts = [whole];
    return whole;
  };
  const drop = (count: number): void => {
    const rest = join().subarray(count);
    parts = [rest];
    length = rest.length;
  };
  const takeOne = (): boolean => {
    if (wanted === undefined) {
      const end = join().indexOf(lineFeed);
      if (end < 0) return false;
      const [, type, size] = join().toString('latin1', 0, end).split(' ');
      drop(end + 1);
      // `0123… missing` has nothing behind it.
      if (size === undefined) tell(undefined);
      else wanted = Number(size) + 1;
      isBlob = type === 'blob';
      return true;
    }
    if (length < wanted) return false;
    // A copy: what lies behind it would be kept as long.
    tell(isBlob ? Buffer.from(join().subarray(0, wanted - 1)) : undefined);
    drop(wanted);
    wanted = undefined;
    return true;
  };
  let isBlob = false;
  return (part) => {
    parts.push(part);
    length += part.length;
    while (length > 0 && takeOne());
  };
}

const lineFeed = 10;
