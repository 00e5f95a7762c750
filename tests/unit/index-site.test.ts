import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { indexSite } from '../../src/index-site.ts';
import { createDocument } from './search/example-index.ts';

const site = { domain: 'https://yunxi.example', base: '/' };
let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** What a site of two documents has when both indexes and the texts have been made: the bytes of each file. */
async function index(name: string, pages: number): Promise<Readonly<Record<string, string>>> {
  const folder = path.join(root, name, 'site');
  for (const year of ['2023', '2024']) {
    const place = path.join(folder, 'plans/yunxi', year);
    mkdirSync(place, { recursive: true });
    const data = createDocument(year, ['一、任务', `新建农村公路3${year}公里。`], {
      id: `plans/yunxi/${year}`,
    });
    writeFileSync(path.join(place, 'index.json'), JSON.stringify(data));
    writeFileSync(
      path.join(place, 'index.html'),
      `<!doctype html><html lang="zh-CN"><body data-pagefind-body><h1>云溪县${year}年计划</h1></body></html>`,
    );
  }
  const fates = new Map([['plans/yunxi/2022', { kind: 'moved', to: 'plans/yunxi/2023' } as const]]);
  await indexSite({ folder, work: path.join(root, name, 'work'), version: '1', pages, site, fates });
  const files = globSync('**/*', { cwd: folder }).filter((file) =>
    statSync(path.join(folder, file)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((file) => [file, readFileSync(path.join(folder, file)).toString('base64')]),
  );
}

describe('indexSite', () => {
  test('gives the same in threads, where there are many pages', async () => {
    const few = await index('few', 2);
    expect(Object.keys(few)).toEqual(
      expect.arrayContaining([
        'plans/yunxi/2024/index.txt',
        'pagefind/parts.json',
        'search-index/manifest.json',
      ]),
    );
    expect(await index('many', 100_000)).toEqual(few);
  }, 60_000);
});
