import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Dependency, PackageFacts } from './facts.ts';

const run = promisify(execFile);

/** As much of `npm view --json` as is read here. */
interface Answer {
  readonly license?: string;
  readonly versions?: string | readonly string[];
  readonly time?: Readonly<Record<string, string>>;
  readonly maintainers?: string | readonly string[];
  readonly author?: string;
  readonly contributors?: string | readonly string[];
  readonly 'dist.integrity'?: string;
}

/** Asks the registry that npm is set to. */
export async function askRegistry({
  name,
  version,
}: Pick<Dependency, 'name' | 'version'>): Promise<PackageFacts> {
  const answer = await view(`${name}@${version}`, [
    ...['license', 'time', 'versions'],
    ...['maintainers', 'author', 'contributors'],
  ]);
  const { license = '', time = {}, versions, author, contributors } = answer;
  const [maintainers, newest] = [list(answer.maintainers).length, findNewest(list(versions))];
  const named = new Set([...list(author), ...list(contributors)]).size;
  return {
    version,
    released: (time[version] ?? '').slice(0, 10),
    licence: license,
    ...(maintainers > 0 ? { maintainers } : named > 0 && { named }),
    ...(newest !== undefined && isHigher(newest, version) && { newest }),
  };
}

/** npm gives a single value where there is one. */
function list(value: string | readonly string[] = []): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}

/** The digest of a version, as a lock file has it. */
export async function askIntegrity(name: string, version: string): Promise<string> {
  const answer: unknown = await view(`${name}@${version}`, ['dist.integrity']);
  if (typeof answer !== 'string') throw new Error(`${name}@${version}: the registry tells no digest`);
  return answer;
}

async function view(spec: string, fields: readonly string[]): Promise<Answer> {
  const options = { maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' };
  const { stdout } = await run('npm', ['view', spec, ...fields, '--json'], options);
  const answer: unknown = JSON.parse(stdout);
  // npm gives a list where several versions fit.
  return (Array.isArray(answer) ? answer.at(-1) : answer) as Answer;
}

/** The highest of versions that are no previews. */
export function findNewest(versions: readonly string[]): string | undefined {
  return versions
    .filter((version) => /^\d+\.\d+\.\d+$/u.test(version))
    .reduce<string | undefined>(
      (best, one) => (best === undefined || isHigher(one, best) ? one : best),
      undefined,
    );
}

function isHigher(one: string, other: string): boolean {
  return one.localeCompare(other, 'en', { numeric: true }) > 0;
}
