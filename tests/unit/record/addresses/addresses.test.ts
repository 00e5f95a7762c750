import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addressesFile,
  readAddresses,
  recordAddresses,
} from '../../../../src/record/addresses/address-file.ts';
import { listBuiltAddresses } from '../../../../src/record/addresses/list-built.ts';
import { listAddresses } from '../../../../src/record/addresses/list-addresses.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'addresses-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('listAddresses', () => {
  it('lists documents with their paragraphs and points, files, bureaus and pages, sorted', () => {
    const paragraph = { kind: 'paragraph' as const, text: '一是修路。', line: 9 };
    const documents = [
      {
        id: 'plans/yunxi/2031',
        paragraphs: [
          { ...paragraph, id: 'p-b', points: [{ id: 'p-b-1', value: 1, start: 0, end: 5 }] },
          { ...paragraph, id: 'p-a' },
        ],
        assets: [{ file: 'content/plans/yunxi/附件.pdf', path: 'plans/yunxi/附件.pdf', size: 9 }],
      },
    ];
    expect(listAddresses({ documents, bureaus: ['yunxi'], pages: ['about'] })).toEqual([
      'about',
      'bureaus/yunxi',
      'files/plans/yunxi/附件.pdf',
      'plans/yunxi/2031',
      'plans/yunxi/2031#p-a',
      'plans/yunxi/2031#p-b',
      'plans/yunxi/2031#p-b-1',
    ]);
  });
});

describe('listBuiltAddresses', () => {
  it('lists all pages but the first and the editor, the files of documents and measures, feeds and datasets', () => {
    const files = ['index.html', '404.html', 'plans/yunxi/2031/index.html', 'plans/yunxi/2031/index.txt'];
    const others = [
      'plans/yunxi/2031/index.json',
      'plans/yunxi/2031/index.xml',
      'measures/roads/index.csv',
      'feeds/all.atom',
      'feeds/bureaus/yunxi.atom',
      'data/statements.csv.gz',
      'data/index.html',
      'data/index.html.gz',
      'data/documents.csv',
      'data/documents.csv.gz',
      'data/documents.csv.br',
      'documents/rows.json',
      '_astro/a.css',
      'files/plans/yunxi/index.txt',
      'years/2031/page-2/index.html',
      'admin/index.html',
    ];
    for (const file of [...files, ...others]) {
      mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(root, file), '');
    }
    expect(listBuiltAddresses(root)).toEqual([
      'data',
      'data/documents.csv',
      'data/statements.csv.gz',
      'feeds/all.atom',
      'feeds/bureaus/yunxi.atom',
      'measures/roads/index.csv',
      'plans/yunxi/2031',
      'plans/yunxi/2031/index.json',
      'plans/yunxi/2031/index.txt',
      'plans/yunxi/2031/index.xml',
      'years/2031/page-2',
    ]);
  });
});

describe('recordAddresses', () => {
  it('puts in order what a merge of two branches has left', () => {
    recordAddresses(root, ['a']);
    writeFileSync(path.join(root, addressesFile), 'b\na\nb\n');
    expect(recordAddresses(root, ['a'])).toBe(0);
    expect(readFileSync(path.join(root, addressesFile), 'utf8')).toBe('a\nb\n');
  });

  it('adds what is new in its place, and forgets nothing', () => {
    expect(recordAddresses(root, ['b', 'a'])).toBe(2);
    expect(recordAddresses(root, ['c', 'a'])).toBe(1);
    expect(readFileSync(path.join(root, addressesFile), 'utf8')).toBe('a\nb\nc\n');
    expect(recordAddresses(root, ['a'])).toBe(0);
  });

  it('reads what a merge on Windows has left', () => {
    recordAddresses(root, ['a']);
    writeFileSync(path.join(root, addressesFile), 'a\r\nb\r\n');
    expect(readAddresses(root)).toEqual(['a', 'b']);
  });
});
