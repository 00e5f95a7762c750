import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packFiles } from '../../../src/publish/pack-files.ts';
import { writeRedirects } from '../../../src/publish/write-redirects.ts';
import { adaptRecipe, findFreePort, readRecipe, runNginx, runServer } from '../../bench/swap/servers.ts';
import { readBlocks, readDoc } from './read-docs.ts';

// The settings of servers that the guide gives are run, and asked for each thing that they promise.

const guide = readDoc('docs/guide.zh-CN.md');
const long = '<p>云溪县新改建农村公路48公里。</p>'.repeat(100);
const frames = "frame-ancestors 'none'";
const svg = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";
const forEver = 'public, max-age=31536000, immutable';

let base = '';
beforeAll(async () => {
  base = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
  const site = path.join(base, 'site');
  const files = {
    'index.html': long,
    '404.html': '<p>没有找到这一页</p>',
    'plans/x/index.html': long,
    'admin/index.html': long,
    'plans/x/index.md': long,
    'plans/x/index.txt': long,
    'plans/gone/index.html': '<p>已经撤下</p>',
    'plans/old/index.html': '<p>改了网址</p>',
    'files/gone.docx/index.html': '<p>已经撤下</p>',
    'feeds/all.atom': long,
    'data/documents.csv': long,
    'data/documents.json': long,
    'pagefind/pagefind.js': long,
    '_astro/a.Bc12.css': long,
    'share.svg': long,
    'files/plans/表.docx': long,
    'files/plans/a.pdf': long,
    'files/plans/a.txt': long,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
    writeFileSync(path.join(site, name), text);
  }
  await packFiles(site, path.join(base, 'none'));
  symlinkSync('site', path.join(base, 'current'));
  mkdirSync(path.join(base, 'www'));
  symlinkSync('../current', path.join(base, 'www/jtj'));
});
afterAll(() => {
  rmSync(base, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Buffer;
}

function ask(port: number, address: string, encoding = 'identity'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { port, host: '127.0.0.1', path: address, headers: { 'Accept-Encoding': encoding } };
    get(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(parts) });
      });
    }).on('error', reject);
  });
}

/** What stands in the guide after the first block: the map outside, the rest in the block `server`. */
function withFormer(recipe: string): string {
  const [outside = '', inside = ''] = readBlocks(guide)
    .filter(({ lang }) => lang === 'nginx')
    .slice(1)
    .map(({ code }) => code);
  return `${outside.replace('/srv/tongtu', base)}${recipe.replace(/\}\s*$/u, `${inside}}\n`)}`;
}

function prepareFormer(prefix: string): void {
  const date = '2031-03-01';
  const former = {
    moved: [{ from: 'plans/old', to: 'plans/云溪', date }],
    withdrawn: ['plans/gone', 'files/gone.docx'].map((address) => ({
      address,
      title: '计划',
      date,
      reason: '漏了。',
    })),
  };
  // A name in GBK.
  writeRedirects(base, former, { base: prefix }, [{ from: '/2009%C4%EA.HTM', to: 'plans/云溪', line: 1 }]);
}

const modules = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const hasNginx = spawnSync('nginx', ['-v']).status === 0;
const hasBrotli = hasNginx && existsSync(modules);
const hasCaddy = spawnSync('caddy', ['version']).status === 0;
for (const [program, isThere] of [
  ['NGINX', hasNginx],
  ['THE BROTLI MODULE OF NGINX', hasBrotli],
  ['CADDY', hasCaddy],
] as const)
  if (!isThere)
    console.warn(`${program} IS NOT INSTALLED HERE: what the guide says of it has not been tested.`);

/** @param adapt what the webmaster changes first */
async function startCaddy(port: number, adapt = (text: string) => text): Promise<() => Promise<void>> {
  const text = adapt(readDoc('docs/server/Caddyfile'))
    .replace('www.yunxi.example {', `http://127.0.0.1:${port} {`)
    .replaceAll('/srv/tongtu', base);
  const file = path.join(base, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n}\n${text}`);
  const env = { ...process.env, HOME: base, XDG_DATA_HOME: base, XDG_CONFIG_HOME: base };
  return runServer('caddy', ['run', '--adapter', 'caddyfile', '--config', file], port, env);
}

const servers = [
  {
    name: 'nginx',
    isThere: hasNginx,
    prefix: '/',
    brotli: false,
    start: (port: number) =>
      runNginx(base, port, withFormer(adaptRecipe(readRecipe(), { port, base, served: 'current' }))),
  },
  {
    name: 'nginx below a path, with brotli',
    isThere: hasBrotli,
    prefix: '/jtj/',
    brotli: true,
    start: (port: number) => {
      const recipe = readDoc('docs/server/nginx-prefix.conf').replaceAll('/srv/tongtu/www', `${base}/www`);
      const plain = recipe
        .replace(/listen 443 ssl;/u, `listen 127.0.0.1:${port};`)
        .replace(/^ *ssl_.*\n/gmu, '');
      const packed = plain.replace('gzip_static on;', 'gzip_static on;\n    brotli_static on;');
      return runNginx(base, port, withFormer(packed), `load_module ${modules};`);
    },
  },
  {
    name: 'Caddy',
    isThere: hasCaddy,
    prefix: '/',
    brotli: true,
    start: (port: number) => startCaddy(port),
  },
  {
    name: 'Caddy below a path',
    isThere: hasCaddy,
    prefix: '/jtj/',
    brotli: true,
    // By the command that stands in the file itself.
    start: (port: number) =>
      startCaddy(port, (text) => {
        const [, script = ''] = /^# +sed -i "(.*)" Caddyfile$/mu.exec(text) ?? [];
        return spawnSync('sed', [script], { input: text, encoding: 'utf8' }).stdout;
      }),
  },
] as const;

describe.each(servers)('$name', ({ isThere, prefix, brotli, start }) => {
  let port = 0;
  let stop: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    if (!isThere) return;
    prepareFormer(prefix);
    port = await findFreePort();
    stop = await start(port);
  });
  afterAll(async () => {
    await stop?.();
  });
  const at = (address: string, encoding?: string) => ask(port, prefix + address, encoding);

  test.skipIf(!isThere).each([
    ['', 'text/html; charset=utf-8', frames, undefined, undefined, 'no-cache'],
    ['plans/x/', 'text/html; charset=utf-8', frames, undefined, undefined, 'no-cache'],
    // The editor's own policy stands in its page: a second one from here would forbid what it needs.
    ['admin/', 'text/html; charset=utf-8', frames, undefined, undefined, 'no-cache'],
    ['plans/x/index.md', 'text/markdown; charset=utf-8', frames, undefined, undefined, 'no-cache'],
    ['plans/x/index.txt', 'text/plain; charset=utf-8', frames, undefined, undefined, 'no-cache'],
    ['feeds/all.atom', 'application/atom+xml; charset=utf-8', frames, undefined, undefined, 'no-cache'],
    ['data/documents.csv', 'text/csv', frames, undefined, '*', 'no-cache'],
    ['data/documents.json', /^application\/json\b/u, frames, undefined, '*', 'no-cache'],
    [
      'pagefind/pagefind.js',
      /^(?:text|application)\/javascript; charset=utf-8$/u,
      frames,
      undefined,
      '*',
      'no-cache',
    ],
    ['_astro/a.Bc12.css', 'text/css; charset=utf-8', frames, undefined, undefined, forEver],
    ['share.svg', /^image\/svg\+xml\b/u, svg, undefined, undefined, 'no-cache'],
    ['files/plans/%E8%A1%A8.docx', /^application\//u, frames, 'attachment', undefined, 'no-cache'],
    ['files/plans/a.pdf', 'application/pdf', frames, undefined, undefined, 'no-cache'],
    ['files/plans/a.txt', 'text/plain', frames, undefined, undefined, 'no-cache'],
  ] as const)('sends %j as what it is', async (address, type, policy, disposition, origin, cache) => {
    const { status, headers, bytes } = await at(address);
    expect(status).toBe(200);
    expect(headers['content-type']).toEqual(typeof type === 'string' ? type : expect.stringMatching(type));
    expect(headers['content-security-policy']).toBe(policy);
    expect(headers['content-disposition']).toBe(disposition);
    expect(headers['access-control-allow-origin']).toBe(origin);
    expect(headers['cache-control']).toBe(cache);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
    expect(bytes.toString()).toBe(long);
  });

  test.skipIf(!isThere)('sends what the build has packed', async () => {
    for (const address of ['', '_astro/a.Bc12.css', 'data/documents.json', 'plans/x/index.md']) {
      const packed = await at(address, 'gzip');
      expect(packed.headers['content-encoding']).toBe('gzip');
      expect(packed.headers.vary).toMatch(/accept-encoding/iu);
      expect(gunzipSync(packed.bytes).toString()).toBe(long);
      // Not packed anew: then its length would not be known, or be another.
      expect(packed.headers['content-length']).toBe(String(packed.bytes.length));
    }
    const { headers, bytes } = await at('', 'gzip, deflate, br');
    expect(headers['content-encoding']).toBe(brotli ? 'br' : 'gzip');
    if (brotli) expect(brotliDecompressSync(bytes).toString()).toBe(long);
  });

  test.skipIf(!isThere)('answers what is not there with our page, and no cache keeps that', async () => {
    for (const address of ['none', '_astro/none.css', 'files/', 'files/none.docx']) {
      const { status, headers, bytes } = await at(address);
      expect([address, status, headers['cache-control']]).toEqual([address, 404, 'no-cache']);
      expect(bytes.toString()).toContain('没有找到这一页');
      expect(headers['content-disposition']).toBeUndefined();
      expect(headers['content-security-policy']).toBe(frames);
    }
  });

  test.skipIf(!isThere)('tells programs where a page is now, and what is gone', async () => {
    const before = await ask(port, '/2009%C4%EA.HTM');
    expect([before.status, before.headers.location]).toEqual([301, `${prefix}plans/%E4%BA%91%E6%BA%AA/`]);
    const moved = await at('plans/old/');
    expect([moved.status, moved.headers.location]).toEqual([301, `${prefix}plans/%E4%BA%91%E6%BA%AA/`]);
    for (const address of ['plans/gone/', 'files/gone.docx']) {
      const { status, headers, bytes } = await at(address);
      expect([status, headers['content-type']]).toEqual([410, 'text/html; charset=utf-8']);
      expect(bytes.toString()).toContain('已经撤下');
      expect(headers['content-disposition']).toBeUndefined();
      expect(headers['content-security-policy']).toBe(frames);
    }
  });

  test.skipIf(!isThere)('adds the slash of a page without naming itself', async () => {
    const { status, headers } = await at('plans/x');
    expect([301, 308]).toContain(status);
    expect(headers.location).toMatch(new RegExp(`^(?:${prefix}plans/)?x/$`, 'u'));
  });
});

test('the settings below a path are those of the guide', () => {
  const below = readDoc('docs/server/nginx-prefix.conf');
  const above = below
    .replace(/^#.*\n#.*\n\n/u, '')
    .replaceAll('/jtj/', '/')
    .replace(/ {4}location = \/jtj \{\n.*\n {4}\}\n/u, '')
    .replace(/ *rewrite .*\n/u, '')
    .replace('/srv/tongtu/www', '/srv/tongtu/current');
  const plain = (text: string) => text.replace(/ {2,}/gu, ' ');
  expect(plain(above)).toBe(plain(readRecipe()));
});

test('the settings in the image are those of the guide, without certificates and a release before', () => {
  const image = readDoc('docs/server/container/nginx.conf');
  const [, http = ''] = image.split(/^ *scgi_temp_path .*\n\n/mu);
  const [outside = '', inside = ''] = readBlocks(guide)
    .filter(({ lang }) => lang === 'nginx')
    .slice(1)
    .map(({ code }) => code);
  const recipe = readRecipe()
    .replace(/^ *ssl_.*\n/gmu, '')
    .replace('listen 443 ssl;', 'listen 8080;')
    .replace('www.yunxi.example', '_')
    .replace('gzip_static on;', 'gzip_static on;\nbrotli_static on;')
    .replace(/ {4}# 刚换了网站.*\n {4}location @previous \{\n.*\n {4}\}\n/su, '')
    .replace(/\}\n$/u, inside);
  const without = http.replace(/\n *# 给看门的.*/su, '');
  const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
  expect(plain(without)).toBe(plain(outside + recipe));
});
