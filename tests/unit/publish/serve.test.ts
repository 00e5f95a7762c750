import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replaceFolder } from '../../../src/publish/replace-folder.ts';
import { serve } from '../../../src/publish/serve.ts';

let root = '';
let folder = '';
const servers: Server[] = [];

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
  folder = path.join(root, 'dist');
  writeFiles(folder, {
    'index.html': '<p>首页</p>',
    '404.html': '<p>没有这一页</p>',
    'plans/云溪/2024/index.html': '<p>计划</p>',
    'plans/云溪/2024.json': '{}',
    'files/plans/云溪/附件 1.pdf': '%PDF',
    '_astro/site.css': 'p{}',
  });
  writeFiles(path.join(root, 'dist.old'), { 'secret.html': '旧' });
  writeFileSync(path.join(root, 'secret.txt'), '密');
});

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
  rmSync(root, { recursive: true });
});

function writeFiles(target: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(target, name)), { recursive: true });
    writeFileSync(path.join(target, name), content);
  }
}

async function start(base = '/'): Promise<number> {
  const server = await serve(folder, base, 0);
  servers.push(server);
  return (server.address() as AddressInfo).port;
}

/** As written: `fetch` would tidy a path like `/../` away. */
function get(
  port: number,
  address: string,
  method = 'GET',
): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, path: address, method, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, text });
      });
    });
    sent.on('error', reject).end();
  });
}

const folderOf = (address: string) => encodeURI(address);

describe('serve', () => {
  test('gives pages and files with their types and the headers that a meta element cannot give', async () => {
    const port = await start();
    const page = await get(port, folderOf('/plans/云溪/2024/?from=list'));
    expect(page).toMatchObject({ status: 200, text: '<p>计划</p>' });
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    const types = await Promise.all(
      ['/_astro/site.css', '/plans/云溪/2024.json', '/files/plans/云溪/附件 1.pdf'].map(
        async (address) => (await get(port, folderOf(address))).headers['content-type'],
      ),
    );
    expect(types).toEqual(['text/css; charset=utf-8', 'application/json; charset=utf-8', 'application/pdf']);
  });

  test('adds the slash that the address of a page ends with', async () => {
    const port = await start();
    const { status, headers } = await get(port, folderOf('/plans/云溪/2024'));
    expect([status, headers.location]).toEqual([302, folderOf('/plans/云溪/2024/')]);
  });

  test('gives the page 404.html for what is not there, with its status and headers', async () => {
    const port = await start();
    const { status, text, headers } = await get(port, '/nothing/');
    expect([status, text]).toEqual([404, '<p>没有这一页</p>']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    rmSync(path.join(folder, '404.html'));
    expect((await get(port, '/nothing/')).text).toBe('没有找到这一页');
  });

  test('lists no folder', async () => {
    const port = await start();
    expect((await get(port, '/plans/')).status).toBe(404);
    expect((await get(port, '/plans')).status).toBe(404);
  });

  test('serves below a prefix and nowhere else, and leads there from the root', async () => {
    const port = await start('/jtj/');
    expect(await get(port, '/jtj/')).toMatchObject({ status: 200, text: '<p>首页</p>' });
    expect((await get(port, folderOf('/jtj/plans/云溪/2024/'))).status).toBe(200);
    for (const address of ['/', '/jtj']) {
      const { status, headers } = await get(port, address);
      expect([address, status, headers.location]).toEqual([address, 302, '/jtj/']);
    }
    expect((await get(port, folderOf('/plans/云溪/2024/'))).status).toBe(404);
    expect((await get(port, '/jtjx/')).status).toBe(404);
  });

  test.each([
    '/../secret.txt',
    '/plans/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/../dist.old/secret.html',
    '//secret.txt',
    '/secret.txt%00.html',
    '/%ff/',
  ])('keeps to its folder: %s', async (address) => {
    const port = await start();
    const { status, text } = await get(port, address);
    expect([status, text]).toEqual([404, '<p>没有这一页</p>']);
  });

  test('leads to no other host', async () => {
    writeFiles(folder, { 'example.com/index.html': '' });
    const port = await start();
    const { status, headers } = await get(port, '//example.com');
    expect([status, headers.location]).toEqual([404, undefined]);
  });

  test('answers HEAD without a body and refuses what would change something', async () => {
    const port = await start();
    const head = await get(port, '/', 'HEAD');
    expect([head.status, head.text, head.headers['content-length']]).toEqual([200, '', '13']);
    const post = await get(port, '/', 'POST');
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test('shows a new build at once, and never stops while folders are swapped', async () => {
    const port = await start();
    expect((await get(port, '/')).text).toBe('<p>首页</p>');
    for (let round = 1; round <= 20; round += 1) {
      const fresh = path.join(root, 'fresh');
      writeFiles(fresh, { 'index.html': String(round), '404.html': '' });
      const before = get(port, '/');
      replaceFolder(folder, fresh);
      expect((await before).status).toBe(200);
      expect((await get(port, '/')).text).toBe(String(round));
    }
    expect(existsSync(path.join(root, 'fresh'))).toBe(false);
  });

  test('rejects when the port is taken', async () => {
    const port = await start();
    await expect(serve(folder, '/', port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
