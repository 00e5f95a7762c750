import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { guardContent, isLinkInPublic } from '../../../src/publish/guard-content.ts';
import { publishPublicFiles } from '../../../src/publish/publish-public.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
  for (const folder of ['public/.well-known', 'content/pages', 'content/plans', 'dist'])
    mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(path.join(root, 'secret.txt'), 'secret');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('isLinkInPublic', () => {
  test('tells of links in public/, however their address is written', () => {
    symlinkSync('../secret.txt', path.join(root, 'public/甲.txt'));
    symlinkSync('..', path.join(root, 'public/all'));
    writeFileSync(path.join(root, 'public/a.txt'), 'a');
    for (const url of ['/%E7%94%B2.txt', '/%E7%94%B2.txt?v=1', '/./%E7%94%B2.txt', '/all/secret.txt', '/all'])
      expect([url, isLinkInPublic(root, url)]).toEqual([url, true]);
    for (const url of ['/', '/a.txt', '/none.txt', '/%', '//', '/@vite/client'])
      expect([url, isLinkInPublic(root, url)]).toEqual([url, false]);
  });
});

describe('publishPublicFiles', () => {
  test('copies files, hidden ones too, byte for byte, and none over what a page has written', () => {
    const large = Buffer.alloc(3_000_001, 'ab');
    writeFileSync(path.join(root, 'public/.well-known/large.bin'), large);
    writeFileSync(path.join(root, 'public/robots.txt'), 'ours');
    writeFileSync(path.join(root, 'dist/robots.txt'), 'page');
    publishPublicFiles(root, path.join(root, 'dist'));
    expect(readFileSync(path.join(root, 'dist/.well-known/large.bin')).equals(large)).toBe(true);
    expect(readFileSync(path.join(root, 'dist/robots.txt'), 'utf8')).toBe('page');
  });

  test('ends the build where a link has come in, and publishes nothing through it', () => {
    symlinkSync('../secret.txt', path.join(root, 'public/a.txt'));
    symlinkSync('..', path.join(root, 'public/all'));
    expect(() => {
      publishPublicFiles(root, path.join(root, 'dist'));
    }).toThrow(/^public\/a\.txt:1:1 这是链接.*\npublic\/all:1:1 这是链接/u);
    expect(readdirSync(path.join(root, 'dist'))).toEqual([]);
  });

  test('does without the folder', () => {
    rmSync(path.join(root, 'public'), { recursive: true });
    expect(() => {
      publishPublicFiles(root, path.join(root, 'dist'));
    }).not.toThrow();
  });
});

/** The two hooks as Vite calls them. */
interface Hooks {
  readonly resolveId: (source: string, importer?: string) => unknown;
  readonly load: (id: string) => unknown;
}

describe('guardContent', () => {
  const page = () => path.join(root, 'content/pages/a.mdx');
  const hooks = () => guardContent(root) as unknown as Hooks;

  test('lets Vite find what lies there itself, and gives the text of a page', () => {
    writeFileSync(page(), '# 甲');
    expect(hooks().resolveId('./a.mdx', page())).toBeUndefined();
    expect(hooks().load(page())).toBe('# 甲');
    expect(hooks().load(`${page()}?astroPropagatedAssets`)).toBeUndefined();
    expect(hooks().load(path.join(root, 'src/a.mdx'))).toBeUndefined();
    expect(hooks().resolveId('astro:content', page())).toBeUndefined();
  });

  test('refuses a link, however it is asked for', () => {
    symlinkSync('../../secret.txt', page());
    symlinkSync('../../secret.txt', path.join(root, 'content/pages/a.png'));
    symlinkSync('..', path.join(root, 'content/pages/up'));
    const { resolveId, load } = hooks();
    for (const ask of [
      () => resolveId('./a.png', page()),
      () => resolveId('./a.png?url', page()),
      () => resolveId('/content/pages/a.png'),
      () => resolveId(path.join(root, 'content/pages/a.png')),
      () => resolveId('./up/plans/x.png', page()),
      () => load(page()),
    ])
      expect(ask).toThrow(/这是链接/u);
  });
});
