import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DocumentData } from '../../../src/catalogue/document-data.ts';
import { buildIn } from './build-in.ts';
import { createDocuments, settings } from './example-documents.ts';
import { readSqlite } from './read-sqlite.ts';

let root = '';
let turn = 0;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'tongtu-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const example = getExample();

function getExample(): DocumentData {
  const [document] = createDocuments();
  if (!document) throw new Error('no document');
  return document;
}

/** A document of a bureau and a year that says so many figures. */
function write(name: string, year: number, figures: readonly number[]): DocumentData {
  const id = `plans/${name}/${String(year)}`;
  const [paragraph] = example.paragraphs;
  return {
    ...example,
    id,
    url: `https://www.example.com/${id}/`,
    data: { ...example.data, plans: [String(year)] },
    statements: [],
    paragraphs: figures.map((figure, at) => {
      const text = `第${String(at)}段，修路${String(figure)}公里。`;
      const [start, end] = [text.indexOf(String(figure), text.indexOf('路')), text.length - 1];
      const quantity = { start, end, text: text.slice(start, end), value: figure, unit: '公里' };
      return {
        ...paragraph,
        id: `p-${String(at)}`,
        kind: 'paragraph',
        text,
        quantities: [quantity],
      };
    }),
  };
}

/** Builds and gives the digest of each file, and the documents that were read. */
function build(documents: readonly DocumentData[], cache = path.join(root, 'cache'), version = '1') {
  const folder = path.join(root, `data-${String((turn += 1))}`);
  const read: string[] = [];
  buildIn(folder, documents, settings, [], { cache, version, onRead: (id) => read.push(id) });
  const files = globSync('*', { cwd: folder }).sort();
  const bytes = files.map((name) => [
    name,
    createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('hex'),
  ]);
  return { folder, read, files: Object.fromEntries(bytes) as Readonly<Record<string, string>> };
}

const buildAnew = (documents: readonly DocumentData[]) =>
  build(documents, path.join(root, `none-${String(turn)}`)).files;
const all = [write('a', 2023, [1, 2]), write('b', 2023, [3]), write('a', 2024, [4])];

describe('buildDatasets after another build', () => {
  test('reads no document if none has changed, and leaves the files of parts as they are', () => {
    const first = build(all);
    expect(first.read).toEqual(all.map(({ id }) => id));
    const second = build(all);
    expect(second.read).toEqual([]);
    expect(second.files).toEqual(first.files);
    const numberOf = ({ folder }: typeof first) => statSync(path.join(folder, 'quantities-2023.parquet')).ino;
    expect(numberOf(second)).toBe(numberOf(first));
  });

  test('reads those of the year in which one has changed', () => {
    const before = build(all).files;
    const changed = [write('a', 2023, [1, 2]), write('b', 2023, [5]), write('a', 2024, [4])];
    const { read, files } = build(changed);
    expect(read).toEqual(['plans/a/2023', 'plans/b/2023']);
    expect(files).toEqual(buildAnew(changed));
    const same = Object.keys(files).filter((name) => files[name] === before[name]);
    expect(same).toEqual(expect.arrayContaining(['paragraphs-2024.csv.gz', 'quantities-2024.parquet']));
    expect(same).not.toContain('quantities-2023.parquet');
    expect(same).not.toContain('tongtu.sqlite.gz');
  });

  test('keeps nothing that is not asked for any more, and takes nothing of other code', () => {
    const countKept = () =>
      ['years', 'batches'].map((name) => readdirSync(path.join(root, 'cache', name)).length);
    build(all);
    expect(countKept()).toEqual([2, 2]);
    build(all.slice(0, 2));
    expect(countKept()).toEqual([1, 1]);
    expect(build(all.slice(0, 2), undefined, '2').read).toHaveLength(2);
  });

  test.for(['year.json', 'year.sqlite', 'paragraphs-2024.csv.gz'])(
    'makes a year again whose %s was damaged',
    (name) => {
      const { files } = build(all);
      for (const file of globSync(`cache/*/*/files/${name}`, { cwd: root })) {
        const place = path.join(root, file);
        writeFileSync(place, readFileSync(place).subarray(0, -1));
      }
      expect(build(all)).toMatchObject({ files, read: [] });
    },
  );

  test.for(['batch.json', 'batch.sqlite', 'quantities.csv.gz.piece', 'paragraphs.parquet.piece'])(
    'reads the documents of a batch again whose %s was damaged',
    (name) => {
      build(all);
      for (const file of globSync(`cache/batches/*/files/${name}`, { cwd: root })) {
        const place = path.join(root, file);
        writeFileSync(place, readFileSync(place).subarray(0, -1));
      }
      const changed = [...all, write('b', 2024, [7])];
      const { files, read } = build(changed);
      expect(files).toEqual(buildAnew(changed));
      expect(read).toContain('plans/a/2024');
    },
  );

  test.for(['batch.json', 'batch.sqlite', 'quantities.csv.gz.piece', 'paragraphs.parquet.piece'])(
    'reads them again, too, if neither size nor time tells that %s was damaged',
    (name) => {
      build(all);
      for (const file of globSync(`cache/batches/*/files/${name}`, { cwd: root })) {
        const place = path.join(root, file);
        const { atime, mtime, size } = statSync(place);
        writeFileSync(place, Buffer.alloc(size));
        utimesSync(place, atime, mtime);
      }
      const changed = [...all, write('b', 2024, [7])];
      expect(build(changed).files).toEqual(buildAnew(changed));
    },
  );

  test('removes what former versions have kept in another way', () => {
    const former = path.join(root, 'cache/0123');
    mkdirSync(former, { recursive: true });
    build(all);
    expect(existsSync(former)).toBe(false);
  });

  test('packs again what was packed of the database, if that was damaged', () => {
    const { files } = build(all);
    const place = path.join(root, 'cache/packed/packed.gz');
    const bytes = readFileSync(place);
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    rmSync(place);
    writeFileSync(place, bytes);
    expect(build(all).files).toEqual(files);
  });

  test('reads only the batch of a year in which one has changed', () => {
    const many = Array.from({ length: 300 }, (_, at) => write(`u${String(at).padStart(3, '0')}`, 2024, [at]));
    const first = build(many);
    const changed = many.map((one) => (one.id === 'plans/u200/2024' ? write('u200', 2024, [7, 8]) : one));
    const second = build(changed);
    expect(second.read).toContain('plans/u200/2024');
    expect(second.read.length).toBeLessThan(200);
    expect(second.files).not.toEqual(first.files);
    expect(second.files).toEqual(buildAnew(changed));
    // One more moves few borders.
    const more = [...changed, write('u100b', 2024, [1])].sort((a, b) => (a.id < b.id ? -1 : 1));
    const third = build(more);
    expect(third.read.length).toBeLessThan(200);
    expect(third.files).toEqual(buildAnew(more));
    // Rows of the database name documents and paragraphs of all batches by their numbers.
    const expected = more.flatMap(({ id, paragraphs }) =>
      paragraphs.flatMap(({ text, quantities = [] }) =>
        quantities.map(({ start, end }) => [id, text.slice(start, end)]),
      ),
    );
    const rows = readSqlite(third.folder, 'quantities').map(({ document, text }) => [document, text]);
    expect(rows.toSorted()).toEqual(expected.toSorted());
  });

  test('a year that could not be finished is made the next time', () => {
    const broken = [...all.slice(0, 2), { ...write('a', 2024, [4]), paragraphs: undefined as never }];
    expect(() => build(broken)).toThrow();
    expect(build(all).files).toEqual(buildAnew(all));
  });

  test('random changes, one after the other, give the bytes of a cold build', () => {
    let state = 7;
    const random = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const documents = new Map<string, DocumentData>();
    for (let step = 0; step < 12; step += 1) {
      const [name, year] = ['abc'[random(3)] ?? 'a', 2020 + random(3)];
      const figures = Array.from({ length: random(4) }, () => random(100));
      const document = write(name, year, figures);
      if (figures.length === 0) documents.delete(document.id);
      else documents.set(document.id, document);
      const listed = [...documents.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
      expect(build(listed).files, String(step)).toEqual(buildAnew(listed));
    }
  });
});
