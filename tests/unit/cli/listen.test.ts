import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let root: string;
let taken: Server | undefined;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-listen-'));
  mkdirSync(path.join(root, 'dist'));
  writeFileSync(path.join(root, 'dist/index.html'), '<p>首页</p>');
});
afterEach(() => {
  taken?.close();
  rmSync(root, { recursive: true });
});

/** What a command prints until it ends, or has printed an address. */
function run(name: 'dev' | 'preview', environment: NodeJS.ProcessEnv): Promise<string> {
  const { HOST: _host, PORT: _port, ...others } = process.env;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(import.meta.dirname, `../../../src/cli/${name}.ts`)], {
      cwd: root,
      env: { ...others, NO_COLOR: '1', FORCE_COLOR: undefined, ...environment },
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        printed += part;
        if (printed.includes('可以打开：')) child.kill();
      });
    }
    child.once('close', () => {
      resolve(printed);
    });
  });
}

async function take(): Promise<number> {
  const server = createServer();
  taken = server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

describe('npm run preview', () => {
  test('listens to this machine and says so', async () => {
    expect(await run('preview', { PORT: '0' })).toMatch(
      /^只有这台机器能打开；要让别的机器也能打开，请写 HOST=0\.0\.0\.0 npm start\n网站已经可以打开：http:\/\/localhost:\d+\/\n$/u,
    );
  });

  test('listens where HOST says', async () => {
    expect(await run('preview', { PORT: '0', HOST: '0.0.0.0' })).toMatch(
      /^所有能连到这台机器的都能打开。\n(?:http:\/\/[\d.]+:\d+\/\n)*网站已经可以打开：http:\/\/localhost:\d+\/\n$/u,
    );
  });

  test.each([
    [{ PORT: 'abc' }, 'PORT“abc”不是端口号。请写 1 到 65535 之间的整数，例如 PORT=8080 npm start\n'],
    [
      { PORT: '0', HOST: '192.0.2.1' },
      'HOST“192.0.2.1”不是这台机器的地址。请写这台机器的地址，或者 HOST=0.0.0.0 npm start（所有地址）\n',
    ],
  ])('says what is wrong with %j', async (environment, message) => {
    expect(await run('preview', environment)).toBe(message);
  });
});

describe.each(['preview', 'dev'] as const)('npm run %s', (name) => {
  test('refuses a port that is taken', async () => {
    const port = await take();
    const command = name === 'dev' ? 'npm run dev' : 'npm start';
    expect(await run(name, { PORT: String(port) })).toBe(
      `端口 ${String(port)} 已经被别的程序占用。请换一个，例如 PORT=${String(port + 1)} ${command}\n`,
    );
  });
});
