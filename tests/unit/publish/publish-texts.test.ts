import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishTexts } from '../../../src/publish/publish-texts.ts';
import type { Fate } from '../../../src/record/list-fates.ts';

const site = { domain: 'https://yunxi.example', base: '/' };
let root = '';
let builds = 0;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-texts-'));
  builds = 0;
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** A build of one document into a folder of its own. */
function build(
  paragraph: string,
  { version = '1', fates = new Map() }: { version?: string; fates?: ReadonlyMap<string, Fate> } = {},
) {
  const folder = path.join(root, `site-${String((builds += 1))}`);
  const place = path.join(folder, 'plans/yunxi/2024');
  mkdirSync(place, { recursive: true });
  mkdirSync(path.join(folder, 'summaries'));
  const data = {
    url: 'https://yunxi.example/plans/yunxi/2024/',
    bureau: { id: 'yunxi', name: '云溪县交通运输局', level: 'county', ancestors: [] },
    data: { title: '云溪县2024年计划', kind: '年度工作计划', attachments: [], changes: [] },
    orderDate: '2024-01-15',
    outline: [],
    paragraphs: [{ id: 'p-1', kind: 'paragraph', text: paragraph, line: 1 }],
  };
  writeFileSync(path.join(place, 'index.json'), JSON.stringify(data));
  const written = publishTexts({ folder, cache: path.join(root, 'cache'), version, site, fates });
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const fileNumber = (file: string): number => statSync(path.join(folder, file)).ino;
  return { folder, written, read, fileNumber };
}

const text = 'plans/yunxi/2024/index.txt';
const markdown = 'plans/yunxi/2024/index.md';
const forms = 3;

describe('publishTexts', () => {
  test('puts the texts of a document beside its data', () => {
    const { read, written } = build('修路20公里。');
    expect(read(text)).toContain('云溪县2024年计划\n\n发布机构：云溪县交通运输局\n\n修路20公里。\n');
    expect(read(markdown)).toContain('# 云溪县2024年计划\n');
    expect(written).toBe(forms);
  });

  test('takes the files of the last build where the data have not changed', () => {
    const first = build('修路20公里。');
    const second = build('修路20公里。');
    expect(second.written).toBe(0);
    expect(second.fileNumber(text)).toBe(first.fileNumber(text));
    const third = build('修路21公里。');
    expect(third.written).toBe(forms);
    expect(third.read(text)).toContain('修路21公里。');
    expect(second.read(text)).toContain('修路20公里。');
  });

  test('writes anew what other code has written, and what somebody has written to', () => {
    build('修路20公里。');
    const other = build('修路20公里。', { version: '2' });
    expect(other.written).toBe(forms);
    writeFileSync(path.join(other.folder, text), '别的话');
    const next = build('修路20公里。', { version: '2' });
    expect([next.written, next.read(text).includes('修路20公里。')]).toEqual([1, true]);
  });

  test('says in the place of a document what became of it, and writes that again when it changes', () => {
    const entry = {
      address: 'plans/yunxi/2023',
      title: '云溪县2023年计划',
      date: '2024-02-01',
      reason: '重复。',
    };
    const withdrawn = { kind: 'withdrawn', entry } as const;
    const gone = build('甲。', { fates: new Map([['plans/yunxi/2023', withdrawn]]) });
    expect(gone.read('plans/yunxi/2023/index.txt')).toContain('原因：重复。');
    expect(gone.read('plans/yunxi/2023/index.md')).toContain('（已经撤下）');
    const moved = build('甲。', {
      fates: new Map<string, Fate>([
        ['plans/yunxi/2023', { kind: 'moved', to: 'plans/yunxi/2024' }],
        ['bureaus/old', { kind: 'moved', to: 'bureaus/yunxi' }],
      ]),
    });
    expect(moved.written).toBe(2);
    expect(moved.read('plans/yunxi/2023/index.txt')).toContain(
      '现在的文字：https://yunxi.example/plans/yunxi/2024/index.txt',
    );
    expect(() => moved.read('bureaus/old/index.txt')).toThrow('ENOENT');
  });
});
