import type { Dependency, Reason, RegistryFacts } from './facts.ts';

/** What is missing before the dependencies can be described, a line each; nothing if all is there. */
export function findGaps(
  dependencies: readonly Dependency[],
  reasons: Readonly<Record<string, Reason>>,
  facts: RegistryFacts,
): string[] {
  const names = new Set(dependencies.map(({ name }) => name));
  return [
    ...dependencies.flatMap(({ name, version }) => {
      const [reason, told] = [reasons[name], facts.packages[name]];
      const newer = told?.newest;
      return [
        ...(reason?.why.trim() ? [] : [`${name}: src/dependencies/reasons.yaml does not say why`]),
        ...(told?.version === version
          ? []
          : [`${name}: nothing is known of ${version}; npm run dependencies -- --refresh`]),
        ...(newer !== undefined && !reason?.stays?.trim()
          ? [`${name}: there is ${newer}; move to it, or say in reasons.yaml why it stays`]
          : []),
        ...(newer === undefined && told !== undefined && reason?.stays !== undefined
          ? [`${name}: stays is said of the newest version`]
          : []),
      ];
    }),
    ...Object.keys(reasons)
      .filter((name) => !names.has(name))
      .map((name) => `${name}: has a reason and is no dependency`),
  ];
}
