import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { renderApart } from '../../../src/render/render-apart.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const options = () => ({
  folder: path.join(root, '.prerender'),
  target: root,
  publicFolder: path.join(root, 'public'),
  store: path.join(root, 'pages'),
  code: 'x',
  pages: new Map(),
  site: 'https://example.org',
  base: '/',
});

/** A bundle without pages. */
function writeBundle(code: string): void {
  mkdirSync(path.join(root, '.prerender'));
  writeFileSync(
    path.join(root, '.prerender/prerender-entry.X.mjs'),
    `${code}\nexport const app = { manifest: { routes: [] }, setInternals() {}, setOptions() {} };`,
  );
}

describe('renderApart', () => {
  test('gives what its thread tells', async () => {
    writeBundle('');
    expect(await renderApart(options())).toEqual({ addresses: [], alone: [] });
  });

  test('fails as its thread fails, with all that the error says', async () => {
    writeBundle(`throw Object.assign(new Error('没有'), { name: 'GatheredError' });`);
    await expect(renderApart(options())).rejects.toMatchObject({ name: 'GatheredError', message: '没有' });
  });

  test('does not take a thread that ends without a word for one that has made all', async () => {
    writeBundle('process.exit(3);');
    await expect(renderApart(options())).rejects.toThrow('ended with 3');
  });
});
