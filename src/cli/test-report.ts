import { existsSync, readFileSync } from 'node:fs';

/** How many single tests a runner ran. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Reads the totals of vitest's JSON report; undefined where it is not one. */
export function tallyVitest(report: unknown): Tally | undefined {
  const counts = readNumbers(report, ['numPassedTests', 'numFailedTests', 'numPendingTests', 'numTodoTests']);
  if (counts === undefined) return undefined;
  const [passed = 0, failed = 0, pending = 0, todo = 0] = counts;
  return { passed, failed, skipped: pending + todo };
}

/** Reads the totals of Playwright's JSON report; undefined where it is not one. A test that passed only when repeated failed. */
export function tallyPlaywright(report: unknown): Tally | undefined {
  const stats = isRecord(report) ? report['stats'] : undefined;
  const counts = readNumbers(stats, ['expected', 'unexpected', 'flaky', 'skipped']);
  if (counts === undefined) return undefined;
  const [passed = 0, unexpected = 0, flaky = 0, skipped = 0] = counts;
  return { passed, failed: unexpected + flaky, skipped };
}

/** The JSON of a report file; undefined where there is none, or where its writing was cut short. */
export function readReport(path: string): unknown {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function readNumbers(value: unknown, keys: readonly string[]): number[] | undefined {
  if (!isRecord(value)) return undefined;
  const numbers = keys.map((key) => value[key]);
  return numbers.every((entry) => typeof entry === 'number') ? numbers : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
