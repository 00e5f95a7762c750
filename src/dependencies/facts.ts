/** A package that this project names itself; those that these need are in the lock file. */
export interface Dependency {
  readonly name: string;
  readonly version: string;
  readonly sort: Sort;
}

/** Fields of package.json, in the order in which the page has them. */
export const sorts = ['dependencies', 'optionalDependencies', 'devDependencies'] as const;
export type Sort = (typeof sorts)[number];

/** What the registry tells of a package. Days are as `2026-11-27`. */
export interface PackageFacts {
  /** Version of which this is told. */
  readonly version: string;
  readonly released: string;
  readonly licence: string;
  /** Accounts that may publish it; missing where the registry does not tell. */
  readonly maintainers?: number;
  /** Authors and contributors that the package itself names, where the registry tells no accounts. */
  readonly named?: number;
  /** The highest version that is no preview, where it is another. */
  readonly newest?: string;
}

/** What was told when the registry was last asked. */
export interface RegistryFacts {
  readonly asked: string;
  readonly packages: Readonly<Record<string, PackageFacts>>;
}

/** What a person has to say of a package. */
export interface Reason {
  /** What it is for, and why a page of code would not do. */
  readonly why: string;
  /** Why it is not moved to the newest version; needed where there is one. */
  readonly stays?: string;
}

/** Everything of package.json, by name. */
export function listDependencies(
  manifest: Readonly<Partial<Record<Sort, Readonly<Record<string, string>>>>>,
): Dependency[] {
  return sorts.flatMap((sort) =>
    Object.entries(manifest[sort] ?? {})
      .map(([name, version]) => ({ name, version, sort }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  );
}
