import { AsyncLocalStorage } from 'node:async_hooks';
import { digestValue } from './digest-value.ts';

/**
 * What pages read while they are rendered. A page is a function of what it reads: while all of that is the same, so is the page. So it
 * need not be said for any page what it depends on; it is seen. See `docs/decisions/030-what-a-page-reads.md`.
 */

/** Names of what was read, such as `bureau yunxi`. */
export type Reads = ReadonlySet<string>;

/** Gives what has a name now; undefined if nothing has. */
type Resolve = (part: string) => unknown;

interface Hub {
  readonly traces: AsyncLocalStorage<Set<string> | undefined>;
  readonly sources: Map<string, Resolve>;
  readonly digests: Map<string, string>;
}

/** The bundle of pages has a copy of this module, and so has the process that renders them: both see one hub. */
const key = Symbol.for('tongtu.reads');
const hub: Hub = ((globalThis as Record<symbol, unknown>)[key] ??= {
  traces: new AsyncLocalStorage(),
  sources: new Map(),
  digests: new Map(),
} satisfies Hub) as Hub;

/**
 * Registers where values come from.
 * @param source a word
 * @param resolve gives the value of a part of it anew, or a promise of it
 * @returns the function that notes that a page reads a part, and gives the value on
 */
export function openSource(source: string, resolve: Resolve): <Value>(part: string, value: Value) => Value {
  hub.sources.set(source, resolve);
  return (part, value) => {
    const trace = hub.traces.getStore();
    if (trace) {
      const name = `${source} ${part}`;
      if (!hub.digests.has(name)) hub.digests.set(name, digestValue(value));
      trace.add(name);
    }
    return value;
  };
}

/** Notes that a page reads something of which nothing is known: it is made anew by every build. */
export function noteUnknown(): void {
  hub.traces.getStore()?.add(unknown);
}

const unknown = 'unknown';

/** Runs something, and tells what it has read. */
export async function traceReads<Result>(
  run: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly reads: Reads }> {
  const reads = new Set<string>();
  const result = await hub.traces.run(reads, run);
  return { result, reads };
}

/** Forgets all: the next build reads anew. */
export function forgetReads(): void {
  hub.sources.clear();
  hub.digests.clear();
}

/** Runs something that is made once for all pages, so that it is not taken for what the page reads that asks first. */
export function withoutTrace<Result>(run: () => Result): Result {
  return hub.traces.run(undefined, run);
}

/** Digest of what has a name now; undefined if there is no such thing. */
export async function digestRead(name: string): Promise<string | undefined> {
  const digest = hub.digests.get(name);
  if (digest !== undefined) return digest;
  const end = name.indexOf(' ');
  const [source, part] = [name.slice(0, end), name.slice(end + 1)];
  const resolve = name === unknown ? undefined : hub.sources.get(source);
  if (!resolve) return undefined;
  const made = digestValue(await withoutTrace(() => resolve(part)));
  hub.digests.set(name, made);
  return made;
}
