import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgePath } from '../../../../src/admin/local/judge-path.ts';
import { openRemoteFolder, type Ask } from '../../../../src/admin/local/remote-folder.ts';
import { serveFiles } from '../../../../src/admin/local/serve-files.ts';
import { exampleSite, writeDocument, writeSite } from '../../check/example-site.ts';

let root = '';
let server: Server;
let port = 0;
beforeAll(async () => {
  root = writeSite(exampleSite);
  const handle = serveFiles(root, '/jtj/');
  server = createServer((incoming, response) => {
    handle(incoming, response, () => response.writeHead(418).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

/** Not `fetch`: that decides itself what `Host` and `Origin` are. */
function ask(
  method: string,
  file: string,
  { headers = {}, body = '' }: { headers?: Record<string, string>; body?: string } = {},
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        port,
        host: '127.0.0.1',
        method,
        path: `/jtj/admin/files/${encodeURIComponent(file)}`,
        headers: { Host: `localhost:${String(port)}`, 'X-Tongtu': '1', ...headers },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, text });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const plan = 'content/plans/yunxi/2024.mdx';

describe('serveFiles', () => {
  test('writes a document, gives it, and tells what the check says of it', async () => {
    const source = writeDocument({ bureau: 'yunling' });
    const put = await ask('PUT', plan, { body: source });
    expect(put.status).toBe(200);
    expect(JSON.parse(put.text)).toEqual([
      expect.stringMatching(/^错误 content\/plans\/yunxi\/2024\.mdx:3:1 /u),
    ]);
    expect(readFileSync(path.join(root, plan), 'utf8')).toBe(source);
    expect((await ask('GET', plan)).text).toBe(source);
    expect(JSON.parse((await ask('GET', '')).text)).toContain(plan);
    expect((await ask('PUT', plan, { body: writeDocument() })).text).toBe('[]');
    expect((await ask('DELETE', plan)).status).toBe(200);
    expect((await ask('GET', plan)).status).toBe(404);
  });

  test.each([
    ['another site’s page', { Origin: 'https://elsewhere.example' }],
    ['a name that leads here from elsewhere', { Host: 'elsewhere.example' }],
    ['what is no script of the page', { 'X-Tongtu': '' }],
  ])('answers nothing to %s', async (_who, headers) => {
    for (const method of ['GET', 'PUT', 'DELETE'])
      expect((await ask(method, plan, { headers: headers })).status).toBe(403);
  });

  test('leaves all other addresses to the server', async () => {
    const response = await fetch(`http://127.0.0.1:${String(port)}/jtj/plans/`);
    expect(response.status).toBe(418);
  });
});

describe('judgePath', () => {
  test.each([
    'content/plans/yunxi/2024.mdx',
    'content/summaries/yunxi/2024/图 一.png',
    'content/plans/yunxi/2024/表.xlsx',
    'content/papers/yunxi/2024-03-01.mdx',
    'content/bureaus/yunling.yaml',
  ])('lets %s be written', (file) => {
    expect(judgePath(root, file)).toBeUndefined();
  });

  test.each([
    '',
    'package.json',
    'content/site.yaml',
    'content/check.yaml',
    'content/plans/../../package.mdx',
    '/etc/x.mdx',
    'content/plans/yunxi/x.js',
    'content/plans/yunxi/.x.mdx',
    'content/bureaus/x/y.yaml',
    'content/plans//x.mdx',
    'content/plans/a#b.mdx',
  ])('refuses “%s”', (file) => {
    expect(judgePath(root, file)).toEqual(expect.any(String));
  });

  test('follows no link out of the content', () => {
    const outside = path.join(tmpdir(), 'tongtu-outside');
    mkdirSync(outside, { recursive: true });
    symlinkSync(outside, path.join(root, 'content/plans/yunling'));
    expect(judgePath(root, 'content/plans/yunling/2024.mdx')).toContain('链接');
    rmSync(path.join(root, 'content/plans/yunling'));
    rmSync(outside, { recursive: true });
  });
});

describe('openRemoteFolder', () => {
  test('is a folder as the CMS uses one: it writes beside a file and moves that into its place', async () => {
    const files = new Map<string, string>([['content/plans/a.mdx', '旧']]);
    const here: Ask = async (method, file, body) => {
      const text = files.get(file);
      if (method === 'GET') return new Response(text, { status: text === undefined ? 404 : 200 });
      if (method === 'PUT') files.set(file, (await body?.text()) ?? '');
      else files.delete(file);
      return new Response('[]');
    };
    const folder = openRemoteFolder(here, () => Promise.resolve([...files.keys()]));
    const plans = await (await folder.getDirectoryHandle('content')).getDirectoryHandle('plans');
    expect((await Array.fromAsync(plans.entries())).map(([name, { kind }]) => [name, kind])).toEqual([
      ['a.mdx', 'file'],
    ]);
    const beside = await plans.getFileHandle('.sveltia-tmp-1', { create: true });
    const writable = await beside.createWritable();
    await writable.write('新');
    await writable.close();
    expect([...files.keys()]).toEqual(['content/plans/a.mdx']);
    await beside.move(plans, 'b.mdx');
    expect(files.get('content/plans/b.mdx')).toBe('新');
    expect(await (await (await plans.getFileHandle('b.mdx')).getFile()).text()).toBe('新');
    await expect(plans.getFileHandle('c.mdx')).rejects.toMatchObject({ name: 'NotFoundError' });
    await plans.removeEntry('a.mdx');
    expect([...files.keys()]).toEqual(['content/plans/b.mdx']);
  });
});
