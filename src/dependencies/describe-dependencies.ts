import { sorts, type Dependency, type Reason, type RegistryFacts, type Sort } from './facts.ts';

const titles: Readonly<Record<Sort, string>> = {
  dependencies: 'What makes the site',
  optionalDependencies: 'A Node for machines that have none new enough',
  devDependencies: 'What checks the project',
};

/** `docs/dependencies.md`: every package that the project names itself. All of it must be there: see `findGaps`. */
export function describeDependencies(
  dependencies: readonly Dependency[],
  reasons: Readonly<Record<string, Reason>>,
  facts: RegistryFacts,
  locked: number,
): string {
  const sections = sorts.map((sort) => {
    const rows = dependencies
      .filter((dependency) => dependency.sort === sort)
      .map((dependency) => describeRow(dependency, reasons, facts));
    return `## ${titles[sort]}\n\n${head}\n${rows.join('\n')}\n`;
  });
  return `${introduction(dependencies.length, locked, facts.asked)}\n${sections.join('\n')}`;
}

const head = `| package | version | released | age | licence | maintainers | why |
| --- | --- | --- | --- | --- | --- | --- |`;

function introduction(count: number, locked: number, asked: string): string {
  return `<!-- Written by npm run dependencies; do not edit. -->

# Dependencies

The ${String(count)} packages that \`package.json\` names, each with the reason that \`src/dependencies/reasons.yaml\` gives. With those that they need, the lock file has ${String(locked)}, each with its SHA-512. No install script is run.

Versions and days are what the registry said on ${asked} (\`npm run dependencies -- --refresh\` asks again); a mirror may tell the day on which it took a version over. Maintainers are the accounts that may publish; where the registry tells none, the people whom the package names (“1 named”). Where a newer version is there, the reason says why it has to wait.
`;
}

function describeRow(
  { name, version }: Dependency,
  reasons: Readonly<Record<string, Reason>>,
  { asked, packages }: RegistryFacts,
): string {
  const { why = '', stays } = reasons[name] ?? {};
  const { released = '', licence = '', maintainers, named, newest } = packages[name] ?? {};
  const waits = newest === undefined ? '' : ` **Not ${newest}:** ${stays ?? ''}`;
  const cells = [
    `\`${name}\``,
    version,
    released,
    describeAge(released, asked),
    licence,
    describePeople(maintainers, named),
    `${why.trim()}${waits}`,
  ];
  return `| ${cells.map((cell) => cell.trim().replaceAll('\n', ' ').replaceAll('|', '\\|')).join(' | ')} |`;
}

function describePeople(maintainers?: number, named?: number): string {
  if (maintainers !== undefined) return String(maintainers);
  return named === undefined ? '–' : `${String(named)} named`;
}

/** Between two days: `12 days`, `7 months`, `3 years`. */
export function describeAge(from: string, to: string): string {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  if (!Number.isFinite(days)) return '–';
  const [count, unit] =
    days < 60
      ? [days, 'day']
      : days < 730
        ? [Math.round(days / 30.44), 'month']
        : [Math.floor(days / 365.25), 'year'];
  return `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
}
