import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { listDependencies, type Dependency, type Reason, type RegistryFacts, type Sort } from './facts.ts';

/** Where the facts of the registry are kept, from the project's root. */
export const factsFile = 'src/dependencies/registry.json';

/** All that `docs/dependencies.md` is made of. */
export interface DependencyFiles {
  readonly dependencies: readonly Dependency[];
  readonly reasons: Readonly<Record<string, Reason>>;
  readonly facts: RegistryFacts;
  /** Packages in the lock file. */
  readonly locked: number;
}

/** @param root folder of the project */
export function readDependencies(root: string): DependencyFiles {
  const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
  const manifest = JSON.parse(read('package.json')) as Record<Sort, Record<string, string>>;
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, unknown> };
  return {
    dependencies: listDependencies(manifest),
    reasons: parse(read('src/dependencies/reasons.yaml')) as Record<string, Reason>,
    facts: JSON.parse(read(factsFile)) as RegistryFacts,
    locked: Object.keys(packages).filter((place) => place !== '').length,
  };
}
