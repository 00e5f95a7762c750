import { createRandom, type Random } from '../corpus/random.ts';
import { shrink } from './shrink.ts';

/** One sort of input: how it is made of numbers, and what must hold of it. */
export interface Target {
  readonly name: string;
  readonly create: (random: Random) => string;
  /**
   * Tries an input.
   * @returns how it went, to be counted; `fault` if it went as it never may
   */
  readonly attempt: (input: string) => Attempt | Promise<Attempt>;
}

export interface Attempt {
  /** What is counted: `published`, `refused`. */
  readonly outcome: string;
  readonly fault?: string;
}

export interface Failure {
  readonly seed: number;
  readonly fault: string;
  /** As small as it could be made with the same fault. */
  readonly input: string;
}

export interface Report {
  readonly name: string;
  readonly count: number;
  readonly outcomes: ReadonlyMap<string, number>;
  readonly failures: readonly Failure[];
  readonly slowest: { readonly milliseconds: number; readonly seed: number };
}

export interface Bounds {
  /** Time of the processor that an input may take: what else the machine does is not counted. */
  readonly milliseconds: number;
  /** More than anybody looks at. */
  readonly failures: number;
  /** How often a failing input is tried anew to make it smaller. */
  readonly tries: number;
}

const usual: Bounds = { milliseconds: 2000, failures: 20, tries: 400 };

/** Tries so many inputs; the same seed makes the same. */
export async function runCampaign(
  target: Target,
  seed: number,
  count: number,
  bounds: Bounds = usual,
): Promise<Report> {
  const outcomes = new Map<string, number>();
  const failures: Failure[] = [];
  let slowest = { milliseconds: 0, seed };
  for (let number = 0; number < count; number += 1) {
    const own = seed * 1_000_000 + number;
    const input = target.create(createRandom(own));
    const { outcome, fault, milliseconds } = await tryOne(target, input, bounds);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, seed: own };
    if (fault === undefined) continue;
    const kind = kindOf(fault);
    const isSame = async (smaller: string): Promise<boolean> => {
      const again = await tryOne(target, smaller, bounds);
      return again.fault !== undefined && kindOf(again.fault) === kind;
    };
    failures.push({ seed: own, fault, input: await shrink(input, isSame, bounds.tries) });
    if (failures.length >= bounds.failures) break;
  }
  return { name: target.name, count, outcomes, failures, slowest };
}

async function tryOne(
  { attempt }: Target,
  input: string,
  { milliseconds: most }: Bounds,
): Promise<Attempt & { milliseconds: number }> {
  const before = process.threadCpuUsage();
  const tried = await attempt(input);
  const { user, system } = process.threadCpuUsage(before);
  const milliseconds = (user + system) / 1000;
  if (milliseconds <= most || tried.fault !== undefined) return { ...tried, milliseconds };
  return { ...tried, milliseconds, fault: `slow: ${milliseconds.toFixed(0)} ms` };
}

/** What a smaller input must share with the first. */
function kindOf(fault: string): string {
  return /^[^:]*/u.exec(fault)?.[0] ?? '';
}

/** Counts, and failures with what makes them again. */
export function describeReport({ name, count, outcomes, failures, slowest }: Report): string {
  const counted = [...outcomes].sort().map(([outcome, times]) => `${outcome} ${String(times)}`);
  const found = failures.map(
    ({ seed, fault, input }) => `  seed ${String(seed)}: ${fault}\n    ${JSON.stringify(input)}`,
  );
  const head =
    `${name}: ${String(count)} inputs, ${counted.join(', ')}; failures ${String(failures.length)}; ` +
    `slowest ${slowest.milliseconds.toFixed(0)} ms (seed ${String(slowest.seed)})`;
  return [head, ...found].join('\n');
}
