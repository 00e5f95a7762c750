import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replaceFolder } from '../../../src/folders/replace-folder.ts';
import { serve } from '../../../src/publish/serve.ts';

let root = '';
let folder = '';
const servers: Server[] = [];
let swapping: Worker | undefined;

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

afterEach(async () => {
  await swapping?.terminate();
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
  sent: OutgoingHttpHeaders = {},
): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, path: address, method, headers: sent, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('error', reject).on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, text });
      });
    });
    asked.on('error', reject).end();
  });
}

const folderOf = (address: string) => encodeURI(address);

describe('serve', () => {
  test('keeps the query where it adds the slash of a page, and the prefix of the site', async () => {
    const port = await start('/jtj/');
    expect((await get(port, '/jtj/plans/%E4%BA%91%E6%BA%AA/2024?q=1')).headers.location).toBe(
      '/jtj/plans/%E4%BA%91%E6%BA%AA/2024/?q=1',
    );
    expect((await get(port, '/?q=1')).headers.location).toBe('/jtj/?q=1');
  });

  test.each([
    '/pagefind/../index.html',
    '/pagefind/%2e%2e/index.html',
    '/pagefind/..%2findex.html',
    '/plans%2f%E4%BA%91%E6%BA%AA/2024/',
  ])('has one address for a page, not %s', async (address) => {
    expect(await get(await start(), address)).toMatchObject({ status: 404 });
  });

  test('goes on when readers go away before they are answered', async () => {
    const port = await start();
    const failures: unknown[] = [];
    const note = (reason: unknown): void => void failures.push(reason);
    process.on('unhandledRejection', note);
    try {
      await Promise.all(
        Array.from(
          { length: 100 },
          () =>
            new Promise<void>((resolve) => {
              const socket = connect(port, 'localhost', () => {
                socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n', () => socket.resetAndDestroy());
              });
              socket.once('close', () => {
                resolve();
              });
              socket.on('error', () => undefined);
            }),
        ),
      );
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await get(port, '/')).toMatchObject({ status: 200, text: '<p>首页</p>' });
    } finally {
      process.off('unhandledRejection', note);
    }
    expect(failures).toEqual([]);
  });

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

  test('answers what names the host as for a proxy, whichever host that is', async () => {
    const port = await start();
    for (const host of ['http://127.0.0.1', 'HTTP://other.example:8080'])
      expect(await get(port, `${host}/plans/${folderOf('云溪')}/2024/`)).toMatchObject({
        status: 200,
        text: '<p>计划</p>',
      });
    expect(await get(port, 'http://other.example')).toMatchObject({ status: 200, text: '<p>首页</p>' });
    expect(await get(port, `http://other.example/plans/${folderOf('云溪')}/2024?a`)).toMatchObject({
      status: 302,
      headers: { location: `/plans/${folderOf('云溪')}/2024/?a` },
    });
    for (const address of ['http://other.example//other.example/', 'http://other.example/../secret.txt'])
      expect(await get(port, address)).toMatchObject({ status: 404 });
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

  test('gives each answer whole, of the old site or of the new, while another thread swaps folders', async () => {
    writeFiles(folder, { 'big.html': 'A' });
    const port = await start();
    swapping = new Worker(new URL('swap-folders.ts', import.meta.url), { workerData: root });
    const seen = new Set<string>();
    for (let turn = 0; turn < 300; turn += 1) {
      const { status, text, headers } = await get(port, '/big.html');
      expect([status, String(text.length)]).toEqual([200, headers['content-length']]);
      const [first = ''] = text;
      expect(text.replaceAll(first, '')).toBe('');
      seen.add(first);
    }
    expect(seen.size).toBeGreaterThan(1);
  }, 30_000);

  test('says 304 as long as a file has not changed', async () => {
    const port = await start();
    const first = await get(port, '/_astro/site.css');
    const { etag = '', 'last-modified': modified = '' } = first.headers;
    expect(etag).toMatch(/^W\/"/u);
    for (const condition of [
      { 'If-None-Match': etag },
      { 'If-None-Match': `"other", ${etag}` },
      { 'If-None-Match': '*' },
      { 'If-Modified-Since': modified },
    ]) {
      const { status, text, headers } = await get(port, '/_astro/site.css', 'GET', condition);
      expect([condition, status, text]).toEqual([condition, 304, '']);
      // RFC 9110, 15.4.5: what it says of a content would be said of the one that the browser has.
      expect(headers).not.toHaveProperty('content-encoding');
      expect(headers).not.toHaveProperty('content-type');
      expect(headers).toMatchObject({
        etag,
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
      });
    }
    for (const condition of [{ 'If-None-Match': '"other"' }, { 'If-None-Match': etag.slice(0, -2) }, {}])
      expect(await get(port, '/_astro/site.css', 'GET', condition)).toMatchObject({
        status: 200,
        text: 'p{}',
      });
    writeFiles(folder, { '_astro/site.css': 'a{}p{}' });
    expect((await get(port, '/_astro/site.css', 'GET', { 'If-None-Match': etag })).status).toBe(200);
  });

  test.each([
    ['bytes=0-0', 206, '{', 'bytes 0-0/10'],
    ['bytes=3-', 206, '345678}', 'bytes 3-9/10'],
    ['bytes=3-99', 206, '345678}', 'bytes 3-9/10'],
    ['bytes=-2', 206, '8}', 'bytes 8-9/10'],
    ['bytes=-99', 200, '{12345678}', undefined],
    ['bytes=10-', 416, undefined, 'bytes */10'],
    ['bytes=5-2', 416, undefined, 'bytes */10'],
    // Half-written, of another unit, or several: the whole file.
    ['bytes=', 200, '{12345678}', undefined],
    ['bytes=-', 200, '{12345678}', undefined],
    ['bytes=5', 200, '{12345678}', undefined],
    ['bytes=a-b', 200, '{12345678}', undefined],
    ['lines=1-2', 200, '{12345678}', undefined],
    ['bytes=0-1,4-5', 200, '{12345678}', undefined],
    ['bytes=0-1,', 200, '{12345678}', undefined],
  ])('gives the part that is asked for: %s', async (range, status, text, contentRange) => {
    writeFiles(folder, { 'data/a.json': '{12345678}' });
    const port = await start();
    const answer = await get(port, '/data/a.json', 'GET', { Range: range });
    expect([answer.status, answer.headers['content-range']]).toEqual([status, contentRange]);
    if (text !== undefined)
      expect([answer.text, answer.headers['content-length']]).toEqual([text, String(text.length)]);
    // It serves on.
    expect((await get(port, '/')).status).toBe(200);
  });

  test('gives a part only of the file that the reader has begun', async () => {
    writeFiles(folder, { 'data/a.json': '{12345678}' });
    const port = await start();
    const { etag = '', 'last-modified': modified = '' } = (await get(port, '/data/a.json')).headers;
    const ask = async (condition: string): Promise<[number | undefined, string]> => {
      const { status, text } = await get(port, '/data/a.json', 'GET', {
        Range: 'bytes=0-1',
        'If-Range': condition,
      });
      return [status, text];
    };
    expect(await ask(etag)).toEqual([206, '{1']);
    expect(await ask(modified)).toEqual([206, '{1']);
    expect(await ask('"other"')).toEqual([200, '{12345678}']);
    expect(await ask('Wed, 01 Jan 2020 00:00:00 GMT')).toEqual([200, '{12345678}']);
    expect(await ask('half')).toEqual([200, '{12345678}']);
  });

  test('gives the compressed file beside a file to those who take it', async () => {
    writeFiles(folder, {
      '_astro/site.css.br': 'small',
      '_astro/site.css.gz': 'less',
      'index.html.gz': '页',
    });
    const port = await start();
    const ask = async (address: string, encodings: string): Promise<unknown[]> => {
      const { text, headers } = await get(port, address, 'GET', { 'Accept-Encoding': encodings });
      expect(headers.vary).toBe('Accept-Encoding');
      return [text, headers['content-encoding'], headers['content-type']];
    };
    const type = 'text/css; charset=utf-8';
    expect(await ask('/_astro/site.css', 'gzip, deflate, br')).toEqual(['small', 'br', type]);
    expect(await ask('/_astro/site.css', 'gzip;q=0.5, br;q=0')).toEqual(['less', 'gzip', type]);
    expect(await ask('/_astro/site.css', 'zebra')).toEqual(['p{}', undefined, type]);
    expect(await ask('/_astro/site.css', 'GZIP')).toEqual(['less', 'gzip', type]);
    expect(await ask('/_astro/site.css', 'br;q=0, *')).toEqual(['less', 'gzip', type]);
    expect(await ask('/_astro/site.css', '*;q=0')).toEqual(['p{}', undefined, type]);
    expect(await ask('/', 'br, gzip')).toEqual(['页', 'gzip', 'text/html; charset=utf-8']);
    expect((await get(port, '/_astro/site.css', 'HEAD', { 'Accept-Encoding': 'br' })).headers).toMatchObject({
      'content-encoding': 'br',
      'content-length': '5',
    });
  });

  test('packs a long text for those who take it, and nothing else', async () => {
    const page = '<p>农村公路</p>'.repeat(1000);
    writeFiles(folder, { 'long.html': page, 'data/long.parquet': page });
    const port = await start();
    const ask = async (
      address: string,
      sent: OutgoingHttpHeaders,
      method?: string,
    ): Promise<IncomingHttpHeaders> => (await get(port, address, method, sent)).headers;
    const gzip = { 'Accept-Encoding': 'gzip' };
    const packed = { 'content-encoding': 'gzip', 'content-type': 'text/html; charset=utf-8' };
    expect(await ask('/long.html', gzip)).toMatchObject(packed);
    expect(await ask('/long.html', gzip, 'HEAD')).toMatchObject(packed);
    expect(await ask('/long.html', gzip)).not.toHaveProperty('content-length');
    const answer = await fetch(`http://localhost:${String(port)}/long.html`, { headers: gzip });
    expect(await answer.text()).toBe(page);
    for (const [address, sent] of [
      ['/long.html', {}],
      ['/long.html', { 'Accept-Encoding': 'gzip;q=0' }],
      ['/long.html', { ...gzip, Range: 'bytes=0-9' }],
      ['/data/long.parquet', gzip],
      ['/_astro/site.css', gzip],
    ] as const)
      expect(await ask(address, sent)).not.toHaveProperty('content-encoding');
  });

  test('lets other sites read the indexes and the data, and no page', async () => {
    writeFiles(folder, {
      'pagefind/pagefind.js': '',
      'pagefind/wasm.zh.pagefind': '',
      'pagefind/a.wasm': '',
    });
    for (const base of ['/', '/jtj/']) {
      const port = await start(base);
      const ask = async (address: string): Promise<unknown> =>
        (await get(port, base + address)).headers['access-control-allow-origin'];
      expect(await ask('pagefind/pagefind.js')).toBe('*');
      expect(await ask('pagefind/none.js')).toBe('*');
      expect(await ask('search-index/manifest.json')).toBe('*');
      expect(await ask('data/documents.json')).toBe('*');
      for (const own of ['', 'pagefind', '_astro/site.css', 'data/', 'data/a/b.json', 'plans/data/x.json'])
        expect(await ask(own)).toBeUndefined();
    }
  });

  test.each([
    ['a.js', 'text/javascript; charset=utf-8'],
    ['a.wasm', 'application/wasm'],
    ['a.pf_meta', 'application/octet-stream'],
    ['a.pf_fragment', 'application/octet-stream'],
    ['a.pf_index', 'application/octet-stream'],
    ['a.pagefind', 'application/octet-stream'],
    // Attachments come in any encoding: the browser finds out.
    ['a.txt', 'text/plain'],
    ['a.CSV', 'text/csv'],
    ['a.xml', 'application/xml'],
    ['a.svg', 'image/svg+xml'],
    ['a.png', 'image/png'],
    ['a.JPG', 'image/jpeg'],
    ['a.pdf', 'application/pdf'],
    ['a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a', 'application/octet-stream'],
  ])('knows the type of %s', async (name, type) => {
    writeFiles(folder, { [name]: '' });
    expect((await get(await start(), `/${name}`)).headers['content-type']).toBe(type);
  });

  test('gives no file whose name begins with a dot', async () => {
    writeFiles(folder, { '.env': '密', '.git/config': '密' });
    const port = await start();
    expect([(await get(port, '/.env')).status, (await get(port, '/.git/config')).status]).toEqual([404, 404]);
  });

  test('follows no link out of the site, in whatever form a file is sent', async () => {
    symlinkSync(path.join(root, 'secret.txt'), path.join(folder, 'secret.txt'));
    symlinkSync(root, path.join(folder, 'above'));
    writeFileSync(path.join(folder, 'a.txt'), '公开');
    writeFileSync(path.join(root, 'secret.br'), '密');
    symlinkSync(path.join(root, 'secret.br'), path.join(folder, 'a.txt.br'));
    const port = await start();
    expect((await get(port, '/secret.txt')).status).toBe(404);
    expect((await get(port, '/above/secret.txt')).status).toBe(404);
    expect((await get(port, '/a.txt', 'GET', { 'Accept-Encoding': 'br' })).text).toBe('公开');
  });

  test.skipIf(process.platform === 'win32')('opens nothing but files: a pipe would never end', async () => {
    writeFileSync(path.join(folder, 'a.txt'), '公开');
    for (const name of ['pipe', 'a.txt.br']) execFileSync('mkfifo', [path.join(folder, name)]);
    symlinkSync('a.txt.gz', path.join(folder, 'a.txt.gz'));
    const port = await start();
    expect((await get(port, '/pipe')).status).toBe(404);
    expect((await get(port, '/a.txt', 'GET', { 'Accept-Encoding': 'br, gzip' })).text).toBe('公开');
  });

  test('follows links inside the site, and the site may be a link itself', async () => {
    symlinkSync('index.html', path.join(folder, 'start.html'));
    const link = path.join(root, 'www');
    symlinkSync(folder, link);
    const server = await serve(link, '/', 0);
    servers.push(server);
    expect((await get((server.address() as AddressInfo).port, '/start.html')).text).toBe('<p>首页</p>');
  });

  test('answers this machine only, unless it is told a host', async () => {
    const server = await serve(folder, '/', 0);
    servers.push(server);
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
    const open = await serve(folder, '/', 0, '0.0.0.0');
    servers.push(open);
    expect((open.address() as AddressInfo).address).toBe('0.0.0.0');
  });

  test('prints nothing of the Host header into an answer', async () => {
    const port = await start('/jtj/');
    for (const address of ['/', '/jtj/', '/jtj/plans/%E4%BA%91%E6%BA%AA/2024', '/jtj/nothing']) {
      const { headers, text } = await get(port, address, 'GET', { Host: 'evil.example' });
      expect(JSON.stringify(headers) + text).not.toContain('evil.example');
    }
  });

  test('rejects when the port is taken', async () => {
    const port = await start();
    await expect(serve(folder, '/', port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
