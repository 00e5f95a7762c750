import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DocumentData } from '../../../src/catalogue/document-data.ts';
import { buildSearchIndex, type Origin } from '../../../src/search/build-index.ts';
import { createDocument } from './example-index.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** So small that a few documents have frequent strings, grams of both sorts, and many shards. */
const sizes = { limit: 6, longest: 4, shardLength: 64 };

/** Builds a site of these documents and gives the digest of each file of its index. */
function build(
  documents: readonly DocumentData[],
  cache = 'cache',
  more: { version?: string; sizes?: typeof sizes } = {},
) {
  const folder = path.join(root, 'site');
  rmSync(folder, { recursive: true, force: true });
  for (const collection of ['plans', 'summaries'])
    mkdirSync(path.join(folder, collection), { recursive: true });
  for (const document of documents) {
    mkdirSync(path.join(folder, document.id), { recursive: true });
    writeFileSync(path.join(folder, document.id, 'index.json'), JSON.stringify(document));
  }
  const origin: Origin = buildSearchIndex({
    folder,
    cache: path.join(root, cache),
    version: '1',
    sizes,
    ...more,
  });
  const index = path.join(folder, 'search-index');
  const files = globSync('**/*', { cwd: index })
    .sort()
    .filter((name) => statSync(path.join(index, name)).isFile());
  const digests = files.map((name) => [
    name,
    createHash('sha256')
      .update(readFileSync(path.join(index, name)))
      .digest('hex'),
  ]);
  return { origin, files: Object.fromEntries(digests) as Readonly<Record<string, string>> };
}

let turn = 0;
const buildAnew = (documents: readonly DocumentData[]) =>
  build(documents, `none-${String((turn += 1))}`).files;

const texts = [
  ['一、概况', '新建农村公路36公里，养护公路120公里。', '改造危桥4座，公路养护达到92%。'],
  ['一、任务', '农村公路养护，农村公路建设，公路管理。', '公路、航道、港口一起养护。'],
  ['一、安排', '修复水毁公路，检查桥梁和隧道。', '农村客运公交化，公路绿化。'],
];
const write = (number: number, own: readonly string[] = texts[number] ?? []): DocumentData =>
  createDocument(`202${String(number)}`, own, { id: `plans/yunxi/202${String(number)}` });
const all = texts.map((_, number) => write(number));

describe('buildSearchIndex after another build', () => {
  test('takes the index if no document has changed', () => {
    const first = build(all);
    expect(first.origin).toBe('made');
    expect(build(all)).toEqual({ ...first, origin: 'kept' });
  });

  test('makes it from the last one if only words have changed', () => {
    build(all);
    const [one, two, three] = texts as [string[], string[], string[]];
    const changed = [write(0), write(1), write(2, three.with(1, '修复水毁公路，检查桥隧。'))];
    const { origin, files } = build(changed);
    expect(origin).toBe('renewed');
    expect(files).toEqual(buildAnew(changed));
    const again = [
      write(0, one.with(2, '改造危桥5座，公路养护达到93%。')),
      write(1, two),
      changed[2] ?? write(2),
    ];
    expect(build(again)).toEqual({ origin: 'renewed', files: buildAnew(again) });
  });

  test('makes it anew if a string becomes frequent or no longer is, a paragraph, a document, sizes or the code are others', () => {
    build(all);
    const [, , three] = texts as [string[], string[], string[]];
    const variants = [
      [...all.slice(0, 2), write(2, three.with(1, '公路、公路、公路，桥桥桥桥桥桥桥。'))],
      [...all.slice(0, 2), write(2, three.with(1, '修复水毁。'))],
      [...all.slice(0, 2), write(2, [...three, '完。'])],
      [...all, write(3, three)],
      all.slice(0, 2),
    ];
    for (const variant of variants)
      expect(build(variant)).toEqual({ origin: 'made', files: buildAnew(variant) });
    expect(build(all.slice(0, 2), 'cache', { version: '2' }).origin).toBe('made');
    expect(build(all, 'cache', { sizes: { ...sizes, limit: 7 } }).origin).toBe('made');
  });

  test.for([
    'last.json',
    'documents.json',
    'digests.json',
    'indexes/*/list.json',
    'indexes/*/files/*/grams-*.bin',
    'indexes/*/files/manifest.json',
  ])('relies on no %s that was damaged', (name) => {
    const { files } = build(all);
    const damage = (): void => {
      for (const file of globSync(`cache/${name}`, { cwd: root })) {
        const place = path.join(root, file);
        writeFileSync(place, readFileSync(place).subarray(0, -1));
      }
    };
    damage();
    expect(build(all).files).toEqual(files);
    damage();
    const changed = [...all.slice(0, 2), write(2, ['一、安排', '修复公路。', '公路绿化。'])];
    expect(build(changed).files).toEqual(buildAnew(changed));
  });

  test('random changes, one after the other, give the bytes of a cold build', () => {
    let state = 3;
    const random = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const pieces = ['公路', '养护', '农村', '桥', '36公里', '，', '改造', '路', '安全', '港口', '检查'];
    const compose = (): string =>
      Array.from({ length: random(9) }, () => pieces[random(pieces.length)] ?? '').join('');
    const documents = new Map(
      Array.from({ length: 8 }, (_, number) => [number, [compose(), compose(), compose()]]),
    );
    const origins = new Map<Origin, number>();
    for (let step = 0; step < 24; step += 1) {
      const number = random(9);
      const own = [...(documents.get(number) ?? [compose()])];
      const action = random(12);
      if (action === 0) own.push(compose());
      else if (action === 1 && documents.size > 2) own.length = 0;
      else own[random(own.length)] = compose();
      if (own.length === 0) documents.delete(number);
      else documents.set(number, own);
      const listed = [...documents].map(([at, lines]) => write(at, lines));
      const { origin, files } = build(listed);
      expect(files, String(step)).toEqual(buildAnew(listed));
      origins.set(origin, (origins.get(origin) ?? 0) + 1);
    }
    expect(origins.get('renewed')).toBeGreaterThan(3);
    expect(origins.get('made')).toBeGreaterThan(3);
  });
});
