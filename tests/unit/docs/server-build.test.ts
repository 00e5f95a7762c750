import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFreePort } from '../../bench/swap/servers.ts';
import { readDoc, root } from './read-docs.ts';

// What builds the site on a server is run: the receiver of notices, and the script behind the units of systemd.

const folder = 'docs/server/build';
let base = '';
beforeAll(() => {
  base = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
});
afterAll(() => {
  rmSync(base, { recursive: true });
});

describe('webhook.mjs', () => {
  const secret = 'a secret of this test only';
  const file = (name: string) => path.join(base, name);
  let port = 0;
  let child: ChildProcess;
  beforeAll(async () => {
    writeFileSync(file('secret'), `${secret}\n`);
    port = await findFreePort();
    const args = ['--secret', file('secret'), '--wanted', file('wanted'), '--port', String(port)];
    child = spawn(process.execPath, [path.join(root, folder, 'webhook.mjs'), ...args], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await once(child.stdout ?? child, 'data');
  });
  afterAll(async () => {
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  });

  const push = JSON.stringify({ ref: 'refs/heads/main', commits: [{ message: '修改' }] });
  const sign = (body: string, key = secret) => createHmac('sha256', key).update(body).digest('hex');
  const send = async (headers: Record<string, string>, body = push) => {
    rmSync(file('wanted'), { force: true });
    const { status } = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body });
    return [status, existsSync(file('wanted'))];
  };

  test.each([
    ['GitHub', { 'X-Hub-Signature-256': `sha256=${sign(push)}` }],
    ['Gitea and Forgejo', { 'X-Gitea-Signature': sign(push) }],
    ['GitLab', { 'X-Gitlab-Token': secret }],
  ])('takes a push that %s tells of', async (_, headers) => {
    expect(await send(headers)).toEqual([202, true]);
  });

  test.each([
    ['another secret', { 'X-Hub-Signature-256': `sha256=${sign(push, 'another')}` }],
    ['the signature of something else', { 'X-Gitea-Signature': sign(`${push} `) }],
    ['an empty signature beside the right token', { 'X-Hub-Signature-256': '', 'X-Gitlab-Token': secret }],
    ['a part of the token', { 'X-Gitlab-Token': secret.slice(0, -1) }],
    ['nothing', {}],
  ])('refuses %s', async (_, headers) => {
    expect(await send(headers as Record<string, string>)).toEqual([403, false]);
  });

  test.each([
    JSON.stringify({ ref: 'refs/heads/draft' }),
    JSON.stringify({ ref: 'refs/heads/main/x' }),
    'null',
    'not JSON',
  ])('builds nothing for %s', async (body) => {
    expect(await send({ 'X-Gitea-Signature': sign(body) }, body)).toEqual([202, false]);
  });

  test('takes nothing else than POST', async () => {
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(405);
  });

  test('does not start with a secret that can be guessed', () => {
    writeFileSync(file('short'), 'tongtu');
    const args = ['--secret', file('short'), '--wanted', file('wanted')];
    const { status, stderr } = spawnSync(process.execPath, [path.join(root, folder, 'webhook.mjs'), ...args]);
    expect([status, String(stderr)]).toEqual([2, expect.stringContaining('密钥太短')]);
  });
});

const hasFlock = spawnSync('flock', ['--version']).status === 0;
if (!hasFlock)
  console.warn('FLOCK IS NOT INSTALLED HERE: the script that builds on a server has not been tested.');

describe('update.sh', () => {
  /** Programs that only tell that they were called, and take their time. */
  function prepare(): NodeJS.ProcessEnv {
    const programs = path.join(base, 'bin');
    mkdirSync(programs, { recursive: true });
    mkdirSync(path.join(base, 'project/.tongtu'), { recursive: true });
    for (const name of ['git', 'npm']) {
      const file = path.join(programs, name);
      writeFileSync(
        file,
        `#!/bin/sh\necho "begin ${name} $*" >>"${base}/calls"\n[ "$2 $FAIL" != "build yes" ] || exit 1\nsleep 0.1\necho end >>"${base}/calls"\n`,
      );
      chmodSync(file, 0o755);
    }
    rmSync(path.join(base, 'calls'), { force: true });
    return {
      ...process.env,
      PATH: `${programs}:${process.env['PATH'] ?? ''}`,
      TONGTU_PROJECT: path.join(base, 'project'),
      TONGTU_SITE: '/srv/x',
    };
  }
  const script = path.join(root, folder, 'update.sh');
  const readCalls = () => readFileSync(path.join(base, 'calls'), 'utf8').trim().split('\n');
  const steps = [
    'git pull --ff-only --quiet',
    'npm run build -- --compress',
    'npm run deploy -- /srv/x --if-changed',
  ];
  const expected = steps.flatMap((step) => [`begin ${step}`, 'end']);

  test.skipIf(!hasFlock)('pulls, builds and puts the site there, one run after the other', async () => {
    const env = prepare();
    writeFileSync(path.join(base, 'project/.tongtu/wanted'), '');
    const runs = [1, 2].map(() => once(spawn(script, { env, stdio: 'inherit' }), 'exit'));
    expect(await Promise.all(runs)).toEqual([
      [0, null],
      [0, null],
    ]);
    expect(readCalls()).toEqual([...expected, ...expected]);
    expect(existsSync(path.join(base, 'project/.tongtu/wanted'))).toBe(false);
  });

  test.skipIf(!hasFlock)('puts nothing there that could not be built', () => {
    const env = { ...prepare(), FAIL: 'yes' };
    expect(spawnSync(script, { env }).status).not.toBe(0);
    expect(readCalls()).toEqual([...expected.slice(0, 2), 'begin npm run build -- --compress']);
  });
});

describe('the units of systemd', () => {
  const names = ['build.service', 'build.timer', 'build.path', 'webhook.service'];
  test.each(names)('tongtu-%s names only files that are there', (name) => {
    const text = readDoc(`${folder}/tongtu-${name}`);
    const named = [...text.matchAll(/\/srv\/tongtu\/project\/(docs\/\S+)/gu)].map(([, file = '']) => file);
    expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
    const [command = ''] = /^ExecStart=.*$/mu.exec(text) ?? [];
    for (const [, option] of command.matchAll(/ --(\w+) /gu))
      expect(readDoc(`${folder}/webhook.mjs`)).toContain(`${option ?? ''}: { type: 'string'`);
  });

  test('agree on the file that asks for a build', () => {
    const wanted = '/srv/tongtu/project/.tongtu/wanted';
    expect(readDoc(`${folder}/tongtu-build.path`)).toContain(`PathExists=${wanted}\n`);
    expect(readDoc(`${folder}/tongtu-webhook.service`)).toContain(`--wanted ${wanted} `);
    expect(readDoc(`${folder}/update.sh`)).toContain('rm -f .tongtu/wanted');
  });
});

describe('the units of systemd', () => {
  const isThere = spawnSync('systemd-analyze', ['--version']).status === 0;
  if (!isThere) console.warn('没有 systemd-analyze：systemd 的设置没有检查。');

  test.skipIf(!isThere)('are what systemd understands', () => {
    const units = readdirSync(path.join(root, folder)).filter((name) => name.startsWith('tongtu-'));
    const place = path.join(base, 'units');
    mkdirSync(place);
    for (const name of units) {
      // The programs lie where they lie here.
      const text = readDoc(`${folder}/${name}`)
        .replaceAll('/srv/tongtu/project', root)
        .replaceAll('/usr/bin/node', process.execPath);
      writeFileSync(path.join(place, name), text);
    }
    const verify = () =>
      spawnSync('systemd-analyze', ['verify', '--man=no', ...units], { cwd: place, encoding: 'utf8' });
    const { status, stderr } = verify();
    expect([status, stderr.split('\n').filter((line) => line.includes('tongtu-'))]).toEqual([0, []]);
    // It would have seen a mistake.
    const [timer = ''] = units.filter((name) => name.endsWith('.timer'));
    writeFileSync(
      path.join(place, timer),
      readFileSync(path.join(place, timer), 'utf8').replace('hourly', 'sometimes'),
    );
    expect(verify().stderr).toContain('sometimes');
  });
});
