import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLicences } from '../../../src/licences/licence-texts.ts';
import { findInstalled, findPackageOf } from '../../../src/licences/packages.ts';
import { listShipped } from '../../../src/licences/shipped.ts';

const project = path.resolve(import.meta.dirname, '../../..');
let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
  write('package.json', '{}');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: string, text: string): string {
  const place = path.join(root, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
  return place;
}

/** Installs a package. @returns its only module */
function install(place: string, files: Readonly<Record<string, string>>): string {
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  write(`${place}/package.json`, JSON.stringify({ name, version: '1.2.3' }));
  for (const [file, text] of Object.entries(files)) write(`${place}/${file}`, text);
  return path.join(root, place, 'index.js');
}

const listNames = (modules: readonly string[], others: readonly string[] = []) =>
  listShipped(modules, others, root).map(({ name }) => name);

describe('listShipped', () => {
  test('lists the packages of modules, each once, in the order of their names', () => {
    const [b, a] = ['node_modules/b', 'node_modules/@scope/a'].map((place) =>
      install(place, { LICENSE: 'MIT' }),
    );
    expect(listNames([b ?? '', `${b ?? ''}?v=1`, a ?? '', path.join(root, 'src/own.css')])).toEqual([
      '@scope/a',
      'b',
    ]);
  });

  test('tells two versions apart, and takes a package inside another for itself', () => {
    const inner = install('node_modules/b/node_modules/c', { LICENSE: 'c' });
    install('node_modules/b', { LICENSE: 'b' });
    expect(listNames([inner])).toEqual(['c']);
  });

  test('knows helpers of a bundler by their names, and leaves out our own virtual modules', () => {
    install('node_modules/vite', { 'LICENSE.md': 'MIT' });
    expect(listNames(['\0vite/preload-helper.js', '\0virtual:tongtu', '\0own'])).toEqual(['vite']);
  });

  test('counts what a module of our own says that it contains', () => {
    install('node_modules/data', { LICENSE: 'MIT' });
    const own = write('src/table.ts', '/**\n * Made of something.\n *\n * @contains data\n */\nexport {};\n');
    expect(listNames([own])).toEqual(['data']);
  });

  test('refuses what has no licence', () => {
    const module = install('node_modules/bare', { 'README.md': 'MIT' });
    expect(() => listNames([module])).toThrow('软件包 bare 1.2.3 会发给读者，但里面没有许可的原文');
    expect(() => listNames([], ['bare'])).toThrow('bare');
    expect(() => listNames([], ['missing'])).toThrow('软件包 missing 没有安装');
  });
});

describe('readLicences', () => {
  test('gives every text word for word: licences, notices, and those in a folder', () => {
    install('node_modules/a', {
      'LICENSE/one.txt': ' 一\r\n',
      'LICENSE/two': '2',
      COPYING: 'c',
      'Notice.md': 'n',
      'index.js': '',
    });
    const installed = findInstalled('a', root);
    expect(installed && readLicences(installed)).toEqual([
      { file: 'COPYING', text: 'c' },
      { file: 'LICENSE/one.txt', text: ' 一\r\n' },
      { file: 'LICENSE/two', text: '2' },
      { file: 'Notice.md', text: 'n' },
    ]);
  });
});

describe('findPackageOf', () => {
  test('finds no package for files of our own', () => {
    expect(findPackageOf(path.join(root, 'src/a.ts'), root)).toBeUndefined();
    expect(findPackageOf('/@fs/x.ts', root)).toBeUndefined();
  });
});

describe('this project', () => {
  test('says of the table of characters that it contains data of OpenCC, with their licence', () => {
    const table = path.join(project, 'src/text/spelling/traditional.ts');
    const [opencc] = listShipped([table], [], project);
    expect(opencc?.name).toBe('opencc-js');
    expect(opencc?.licences.map(({ text }) => text).join('\n')).toContain('Apache License');
  });

  test('gives Pagefind on with its licence', () => {
    const [pagefind] = listShipped([], ['pagefind'], project);
    const text = readFileSync(path.join(project, 'node_modules/pagefind/LICENSE/LICENSE'), 'utf8');
    expect(pagefind?.licences.map((one) => one.text)).toContain(text);
  });
});
