import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCheckArguments } from '../../../src/cli/check-arguments.ts';
import { planCommand } from '../../../src/cli/set-up/commands.mjs';
import { readDoc, root } from './read-docs.ts';

// What the files for CI and the commit hook run must be there.

interface Step {
  readonly run?: string;
}

/** Every command of a file, whatever the platform calls it. */
function listCommands(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listCommands);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key === 'run') return [(value as Step).run ?? ''];
    if (/^(?:before_|after_)?script$/u.test(key) && Array.isArray(inner)) return inner.map(String);
    return listCommands(inner);
  });
}

const { scripts } = JSON.parse(readDoc('package.json')) as { scripts: Record<string, string> };

describe.each([
  'docs/ci/github.yml',
  'docs/ci/gitlab-ci.yml',
  'docs/ci/gitea.yml',
  'docs/ci/github-shards.yml',
  'docs/ci/gitlab-shards.yml',
  'docs/ci/github-pages.yml',
  'docs/ci/gitlab-pages.yml',
  'docs/ci/gitea-pages.yml',
  'docs/ci/github-record.yml',
  'docs/ci/gitlab-record.yml',
  'docs/ci/gitea-record.yml',
  'docs/ci/deploy.yml',
  'docs/ci/github-release.yml',
])('%s', (file) => {
  const text = readDoc(file);
  const commands = listCommands(parse(text));

  it('installs from the lock file, checks and builds, in this order', () => {
    // What is published is what is checked: of several parts it is their merge.
    const last = ['merge', 'release'].find((name) => commands.some((one) => one.includes(`npm run ${name}`)));
    const order = ['npm ci', 'check', `npm run ${last ?? 'build'}`].map((part) =>
      commands.findIndex((command) => command.includes(part)),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('runs only scripts that exist, with options that the check knows', () => {
    const runs = commands.flatMap((command) => [
      ...command.matchAll(/npm run (?:--silent )?([\w:-]+)(?: -- ([^|>]*))?/gu),
    ]);
    expect(runs.length).toBeGreaterThan(1);
    for (const [, script = '', options = ''] of runs) {
      expect(Object.keys(scripts)).toContain(script);
      const args = options.split(' ').filter(Boolean);
      if (script === 'check') expect(readCheckArguments(args)).not.toHaveProperty('problem');
    }
  });

  it('says first where it belongs, and the guide says the same', () => {
    const [, place = ''] = /^# 复制到 (\S+)$/mu.exec(text) ?? [];
    const row = readDoc('docs/guide.zh-CN.md')
      .split('\n')
      .find((line) => line.includes(`\`${file}\``));
    expect(row).toContain(`\`${place}\``);
  });

  it('names no machine of its own', () => {
    expect(text).not.toMatch(/https?:|registry/u);
  });
});

const hasBash = spawnSync('bash', ['--version']).status === 0;
if (!hasBash) console.warn('NO BASH HERE: the shell in docs/ci/ has not been read.');

/** What bash says of a script that it only reads; expressions of the hosts are words by then. */
function readShell(script: string): string {
  const input = script.replace(/\$\{\{.*?\}\}/gsu, 'word');
  return spawnSync('bash', ['-n'], { input, encoding: 'utf8' }).stderr;
}

describe.skipIf(!hasBash)('the shell', () => {
  const files = globSync('docs/ci/*.yml', { cwd: root }).map((file) => file.replaceAll('\\', '/'));

  it.each(files)('of %s is what bash understands', (file) => {
    const commands = listCommands(parse(readDoc(file)));
    expect(commands).not.toEqual([]);
    expect(commands.map(readShell).filter(Boolean)).toEqual([]);
  });

  it('would not be with a mistake', () => {
    const [command = ''] = listCommands(parse(readDoc('docs/ci/gitea-review.yml'))).filter((one) =>
      one.includes('esac'),
    );
    expect(readShell(command.replace('esac', ''))).not.toBe('');
  });
});

describe('.githooks/pre-commit', () => {
  const file = path.join(root, '.githooks/pre-commit');

  it('can be run, and runs a command that exists', () => {
    const text = readFileSync(file, 'utf8');
    const [, name = '', option = ''] = /^exec node src\/cli\/run\.mjs (\S+) (\S+)$/mu.exec(text) ?? [];
    expect(planCommand(name, [option])).not.toHaveProperty('problem');
    expect(readCheckArguments([option])).toMatchObject({ staged: true });
    // Windows knows no such permission.
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o111).toBe(0o111);
  });

  it('is switched on as the guide says', () => {
    expect(readDoc('docs/guide.zh-CN.md')).toContain('git config core.hooksPath .githooks');
  });
});

describe('documents that wait for their time', () => {
  it.each(['docs/ci/github.yml', 'docs/ci/gitea.yml', 'docs/ci/github-shards.yml'])(
    '%s builds every hour',
    (file) => {
      const { on } = parse(readDoc(file)) as { on: { schedule: { cron: string }[] } };
      expect(on.schedule).toEqual([{ cron: '5 * * * *' }]);
    },
  );

  it.each(['docs/ci/github-shards.yml', 'docs/ci/gitlab-shards.yml'])(
    '%s gives all parts one clock',
    (file) => {
      const [, clock] = /--shard .+? --now (\S.*)$/mu.exec(readDoc(file)) ?? [];
      expect(clock).toMatch(/^(?:\$\{\{ needs\.clock\.outputs\.now \}\}|\$CI_PIPELINE_CREATED_AT)$/u);
    },
  );
});

describe.each(['github', 'gitlab', 'gitea'])('docs/ci/%s-record.yml', (host) => {
  const text = readDoc(`docs/ci/${host}-record.yml`);
  const script = listCommands(parse(text)).join('\n');

  it('records on the publishing branch alone, one at a time', () => {
    expect(text).toMatch(/github\.ref == 'refs\/heads\/main'|\$CI_COMMIT_BRANCH == \$CI_DEFAULT_BRANCH/u);
    expect(text).toMatch(/^\s*(?:concurrency|resource_group):/mu);
  });

  it('enters with the secret key, and pushes what is entered before anything is published', () => {
    expect(text).toContain('TONGTU_LOG_KEY');
    const [record, add, push] = ['npm run build -- --record', 'git add content/published', 'git push'].map(
      (part) => script.indexOf(part),
    );
    expect([record, add, push]).toEqual([record, add, push].toSorted((a = 0, b = 0) => a - b));
    expect(record).toBeGreaterThan(-1);
    const publishes = ['upload-pages-artifact', 'mv dist public', 'pages-new:pages'].map((part) =>
      text.indexOf(part),
    );
    expect(Math.max(...publishes)).toBeGreaterThan(text.indexOf('git push'));
  });
});
