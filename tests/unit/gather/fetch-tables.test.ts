import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createFetchFile } from '../../../src/gather/fetch-tables.ts';

let server: Server | undefined;
afterEach(stop);

async function stop(): Promise<void> {
  const running = server;
  server = undefined;
  running?.closeAllConnections();
  if (running) await new Promise((resolve) => running.close(resolve));
}

/** Answers `/jtj/data/a`, and elsewhere with what is asked for. */
async function start(status = 404, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  server = createServer(({ url }, response) => {
    if (url === '/jtj/data/a') response.end('甲');
    else response.writeHead(status, headers).end();
  });
  await new Promise<void>((resolve) => server?.listen(0, 'localhost', resolve));
  return `http://localhost:${String((server.address() as AddressInfo).port)}/jtj/`;
}

describe('createFetchFile', () => {
  test('reads a file from below the address of the site', async () => {
    const fetchFile = createFetchFile(await start());
    expect(Buffer.from(await fetchFile('data/a')).toString()).toBe('甲');
  });

  test('says what is not there, and what cannot be read', async () => {
    await expect(createFetchFile(await start())('data/b')).rejects.toThrow(
      '没有 data/b：那里不是通途网站，或者程序太旧',
    );
  });

  test.each([
    [500, {}, 'data/b 读不到（500）'],
    [302, { Location: 'https://www.example.com/' }, '连不上'],
  ])('a %i is told', async (status, headers, message) => {
    await expect(createFetchFile(await start(status, headers))('data/b')).rejects.toThrow(message);
  });

  test('a server that is down is told', async () => {
    const url = await start();
    await stop();
    await expect(createFetchFile(url)('data/a')).rejects.toThrow('连不上');
  });
});
