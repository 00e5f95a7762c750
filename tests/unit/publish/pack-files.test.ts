import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packFiles } from '../../../src/publish/pack-files.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(site: string, files: Readonly<Record<string, string>>): string {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, site, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return path.join(root, site);
}

const long = '云溪县新改建农村公路48公里。'.repeat(100);
const read = (site: string, name: string) => readFileSync(path.join(root, site, name));

const cache = (name = 'kept') => path.join(root, name);

describe('packFiles', () => {
  test('puts both forms beside a text, which give it back', async () => {
    await packFiles(write('new', { 'plans/甲/index.html': long, '_astro/a.css': long }), cache());
    for (const name of ['plans/甲/index.html', '_astro/a.css']) {
      expect(gunzipSync(read('new', `${name}.gz`)).toString()).toBe(long);
      expect(brotliDecompressSync(read('new', `${name}.br`)).toString()).toBe(long);
    }
  });

  test('leaves alone what is short, what is packed, and what is there already', async () => {
    const bytes = Array.from({ length: 900 }, (_, place) =>
      String.fromCharCode(33 + ((place * 7919) % 90)),
    ).join('');
    const folder = write('new', {
      'a.txt': 'short',
      'a.pf_index': long,
      'b.png': long,
      'c.csv': long,
      'c.csv.gz': 'an archive',
      'd.txt': bytes,
    });
    await packFiles(folder, cache());
    for (const name of ['a.txt.gz', 'a.pf_index.gz', 'b.png.gz', 'd.txt.br', 'c.csv.gz.gz'])
      expect(existsSync(path.join(folder, name))).toBe(false);
    expect(read('new', 'c.csv.gz').toString()).toBe('an archive');
  });

  test('gives the same bytes each time, and takes the files of the build before where nothing has changed', async () => {
    const files = { 'same.html': long, 'other.html': long };
    await packFiles(write('old', files), cache());
    await packFiles(write('again', files), cache('none'));
    for (const ending of ['gz', 'br'])
      expect(read('again', `same.html.${ending}`)).toEqual(read('old', `same.html.${ending}`));
    await packFiles(write('new', { ...files, 'other.html': `${long}改了` }), cache());
    const inode = (site: string, name: string) => statSync(path.join(root, site, name)).ino;
    expect(inode('new', 'same.html.br')).toBe(inode('old', 'same.html.br'));
    expect(gunzipSync(read('new', 'other.html.gz')).toString()).toBe(`${long}改了`);
  });

  test('packs anew what somebody has written into, which is the same file as the one that is kept', async () => {
    await packFiles(write('old', { 'a.html': long }), cache());
    const right = read('old', 'a.html.gz');
    write('old', { 'a.html.gz': '另外的内容' });
    await packFiles(write('new', { 'a.html': long }), cache());
    expect(read('new', 'a.html.gz')).toEqual(right);
  });
});
