import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginSite, finishSite, isBegun, listHindrances } from '../../../src/begin/begin-site.ts';

let work = '';
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'tongtu-begin-'));
});
afterEach(() => {
  rmSync(work, { recursive: true });
});

const files = new Map([
  ['content/site.yaml', 'name: 甲\n'],
  ['package.json', '{"name":"site"}'],
]);
const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');

describe('beginSite', () => {
  it('makes a folder that is not there, and leaves nothing beside it', () => {
    beginSite(path.join(work, 'site'), files);
    expect(readdirSync(work)).toEqual(['site']);
    expect(readdirSync(path.join(work, 'site')).sort()).toEqual(['content', 'package.json']);
  });

  it('leaves nothing if a file cannot be written', () => {
    const broken = new Map([...files, ['content/site.yaml/x', '甲']]);
    expect(() => {
      beginSite(path.join(work, 'site'), broken);
    }).toThrow('content/site.yaml');
    expect(readdirSync(work)).toEqual([]);
  });

  it('takes the place of what npm and yarn have written in a folder, and of nothing else', () => {
    const folder = path.join(work, 'site');
    mkdirSync(path.join(folder, 'node_modules/tongtu'), { recursive: true });
    for (const name of ['package.json', '.yarnrc.yml']) writeFileSync(path.join(folder, name), '{}');
    mkdirSync(path.join(folder, '.yarn'));
    expect(listHindrances(folder)).toEqual([]);
    beginSite(folder, files);
    expect(read(folder, 'package.json')).toBe('{"name":"site"}');
    expect(existsSync(path.join(folder, 'node_modules/tongtu'))).toBe(true);
    expect(isBegun(folder)).toBe(false);
    expect(listHindrances(folder)).toEqual(['content']);
  });

  it('removes what those have left who were killed', () => {
    mkdirSync(path.join(work, '.site.tongtu-begin-999999999/content'), { recursive: true });
    beginSite(path.join(work, 'site'), files);
    expect(readdirSync(work)).toEqual(['site']);
  });
});

describe('finishSite', () => {
  it('goes on where it was cut short', () => {
    const folder = path.join(work, 'site');
    mkdirSync(folder);
    beginSite(folder, files);
    // As after the first of two files.
    const left = path.join(folder, '.tongtu/begin');
    mkdirSync(left, { recursive: true });
    renameSync(path.join(folder, 'package.json'), path.join(left, 'package.json'));
    expect(isBegun(folder)).toBe(true);
    finishSite(folder);
    expect(isBegun(folder)).toBe(false);
    expect([...files].map(([name]) => read(folder, name))).toEqual([...files.values()]);
  });

  it('can be done twice', () => {
    const folder = path.join(work, 'site');
    mkdirSync(folder);
    beginSite(folder, files);
    cpSync(path.join(folder, 'content'), path.join(folder, '.tongtu/begin/content'), { recursive: true });
    finishSite(folder);
    expect(read(folder, 'content/site.yaml')).toBe('name: 甲\n');
  });
});
