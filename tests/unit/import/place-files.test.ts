import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeFiles } from '../../../src/import/place-files.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'place-files-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const at = (...names: string[]): string => path.join(folder, ...names);

function listFiles(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

describe('placeFiles', () => {
  it('writes all files, in folders that are made for them', () => {
    placeFiles(
      new Map<string, string | Uint8Array>([
        [at('plans', 'yunxi', '2024', '图1.png'), Uint8Array.of(1, 2)],
        [at('plans', 'yunxi', '2024.mdx'), '正文'],
      ]),
    );
    expect([...readFileSync(at('plans', 'yunxi', '2024', '图1.png'))]).toEqual([1, 2]);
    expect(readFileSync(at('plans', 'yunxi', '2024.mdx'), 'utf8')).toBe('正文');
    expect(listFiles()).toEqual(['2024.mdx', '图1.png']);
  });

  it('replaces a file', () => {
    writeFileSync(at('2024.mdx'), '旧');
    placeFiles(new Map([[at('2024.mdx'), '新']]));
    expect(readFileSync(at('2024.mdx'), 'utf8')).toBe('新');
    expect(listFiles()).toEqual(['2024.mdx']);
  });

  it('leaves nothing if one cannot be written', () => {
    writeFileSync(at('file'), '');
    const files = new Map([
      [at('a.mdx'), '甲'],
      [at('file', 'b.mdx'), '乙'],
    ]);
    expect(() => {
      placeFiles(files);
    }).toThrow();
    expect(listFiles()).toEqual(['file']);
  });

  it('leaves nothing if one cannot be put in its place', () => {
    mkdirSync(at('b.mdx'));
    const files = new Map([
      [at('a.mdx'), '甲'],
      [at('b.mdx'), '乙'],
    ]);
    expect(() => {
      placeFiles(files);
    }).toThrow();
    expect(listFiles()).toEqual([]);
    expect(existsSync(at('b.mdx'))).toBe(true);
  });

  it('keeps a file that it was to replace when another cannot be written', () => {
    writeFileSync(at('a.mdx'), '旧');
    writeFileSync(at('file'), '');
    const files = new Map([
      [at('a.mdx'), '新'],
      [at('file', 'b.mdx'), '乙'],
    ]);
    expect(() => {
      placeFiles(files);
    }).toThrow();
    expect(readFileSync(at('a.mdx'), 'utf8')).toBe('旧');
  });
});
