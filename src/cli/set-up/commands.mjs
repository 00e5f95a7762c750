/**
 * What each command runs, in order, each with the project's Node. Paths are from the project's root. The tools are named
 * by their scripts, because `node_modules/.bin` holds batch files on Windows.
 *
 * @typedef {readonly [script: string, ...args: string[]]} Invocation
 */

const prettier = 'node_modules/prettier/bin/prettier.cjs';
const eslint = 'node_modules/eslint/bin/eslint.js';
const stylelint = 'node_modules/stylelint/bin/stylelint.mjs';
const styleSheets = 'src/**/*.css';

/**
 * Writes `.astro/`, the types of the collections, which a fresh clone lacks and without which typed lint rules misjudge.
 *
 * @type {Invocation}
 */
export const syncTypes = ['node_modules/astro/bin/astro.mjs', 'sync', '--silent'];

/** A warning fails like an error: what nobody has to mend, nobody reads. */
export const checks = {
  /** @type {Invocation} */
  prettier: [prettier, '--check', '--log-level', 'warn', '.'],
  /** @type {Invocation} */
  eslint: [eslint, '--max-warnings', '0', '.'],
  /** @type {Invocation} */
  stylelint: [stylelint, '--max-warnings', '0', '--allow-empty-input', styleSheets],
};

/** @type {ReadonlyMap<string, readonly Invocation[]>} */
export const commands = new Map([
  ['start', [['src/cli/start.ts']]],
  ['dev', [['src/cli/dev.ts']]],
  ['cms', [['src/cli/cms.ts']]],
  ['build', [['src/cli/build.ts']]],
  ['merge', [['src/cli/merge.ts']]],
  ['deploy', [['src/cli/deploy.ts']]],
  ['rollback', [['src/cli/rollback.ts']]],
  ['preview', [['src/cli/preview.ts']]],
  ['demo', [['tests/demo/demo.ts']]],
  ['demo:pictures', [['tests/demo/pictures.ts']]],
  ['check', [['src/cli/check.ts']]],
  ['import', [['src/cli/import.ts']]],
  ['new', [['src/cli/new.ts']]],
  ['extract', [['src/cli/extract.ts']]],
  ['suggest', [['src/cli/suggest.ts']]],
  ['test', [['src/cli/test.ts']]],
  ['lint', [syncTypes, checks.eslint, checks.stylelint, checks.prettier]],
  // Prettier comes last: the fixes of the others may leave lines that it would break differently.
  [
    'format',
    [
      syncTypes,
      [eslint, '--fix', '.'],
      [stylelint, '--fix', '--allow-empty-input', styleSheets],
      [prettier, '--write', '--log-level', 'warn', '.'],
    ],
  ],
  ['init', [['src/cli/init.ts']]],
  ['diff', [['src/cli/diff.ts']]],
  ['upgrade', [['src/cli/upgrade.ts']]],
  ['gather', [['src/cli/gather.ts']]],
  ['rename', [['src/cli/rename.ts']]],
  ['withdraw', [['src/cli/withdraw.ts']]],
  ['record', [['src/cli/record.ts']]],
  ['record:key', [['src/cli/record-key.ts']]],
  ['verify', [['src/cli/verify.ts']]],
  ['schema', [['src/cli/schema.ts']]],
  ['rules', [['src/cli/rules.ts']]],
  ['measures', [['src/cli/measures.ts']]],
  ['rooms', [['src/cli/rooms.ts']]],
  ['dependencies', [['src/cli/dependencies.ts']]],
  ['release', [['src/cli/release.ts']]],
  ['traditional', [['src/cli/traditional.ts']]],
  ['bench:peers', [['tests/bench/peers.ts']]],
  ['bench:build', [['tests/bench/peers.ts', '--only', 'tongtu', '--phases']]],
  ['bench:incremental', [['tests/bench/incremental.ts']]],
  ['bench:check', [['tests/bench/check.ts']]],
  ['bench:search', [['tests/bench/search.ts']]],
  ['bench:federation', [['tests/bench/federation.ts']]],
  ['bench:pagefind', [['tests/bench/pagefind.ts']]],
  ['bench:import', [['tests/bench/import.ts']]],
  ['bench:old-site', [['tests/bench/old-site.ts']]],
  ['bench:bytes', [['tests/bench/bytes.ts']]],
  ['bench:shards', [['tests/bench/shards.ts']]],
  ['bench:take-away', [['tests/bench/take-away.ts']]],
  ['bench:extract', [['tests/bench/extract.ts']]],
  ['bench:suggest', [['tests/bench/suggest.ts']]],
  ['bench:compare', [['tests/bench/compare.ts']]],
  ['bench:weight', [['tests/bench/weight.ts']]],
  ['bench:swap', [['tests/bench/swap.ts']]],
  ['bench:fuzz', [['tests/bench/fuzz.ts']]],
  ['bench:history', [['tests/bench/history.ts']]],
  ['bench:growth', [['tests/bench/growth.ts']]],
]);

/** Those that make, mend or measure the program itself: where it is a package, their tools are not there. */
const ofGenerator =
  /^(?:demo|lint|format|rules|measures|rooms|dependencies|release|traditional|bench)(?::|$)/u;

/**
 * The commands of a site that has the program as a package. Its `test` is about the site.
 *
 * @type {ReadonlyMap<string, readonly Invocation[]>}
 */
export const siteCommands = new Map(
  [...commands]
    .filter(([name]) => !ofGenerator.test(name))
    .map(([name, own]) => [name, name === 'test' ? [['src/cli/test-site.ts']] : own]),
);

/**
 * The invocations of a command with the user's arguments, or what is wrong with the request.
 *
 * @param {string | undefined} name
 * @param {readonly string[]} args
 * @param {ReadonlyMap<string, readonly Invocation[]>} [known]
 * @returns {{ invocations: readonly Invocation[] } | { problem: string }}
 */
export function planCommand(name, args, known = commands) {
  const invocations = name === undefined ? undefined : known.get(name);
  if (name === undefined || invocations === undefined)
    return {
      problem:
        (name === undefined ? '没有写命令。' : `没有“${name}”这个命令。`) +
        `可用的命令：${[...known.keys()].join('、')}。例如：npm run check`,
    };
  if (args.length === 0) return { invocations };
  const [only] = invocations;
  if (invocations.length !== 1 || only === undefined)
    return { problem: `命令 ${name} 不带参数，收到的是：${args.join(' ')}。请直接运行 npm run ${name}` };
  return { invocations: [[...only, ...args]] };
}
