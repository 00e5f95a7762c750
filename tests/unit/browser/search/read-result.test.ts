import { afterEach, describe, expect, test, vi } from 'vitest';
import { exportRows } from '../../../../src/browser/search/export-rows.ts';
import { readResult } from '../../../../src/browser/search/read-result.ts';
import { parseQuery } from '../../../../src/search/engine/query.ts';
import type { Hit, Source } from '../../../../src/search/together/source.ts';
import { createDocument, createIndex } from '../../search/example-index.ts';

const site = { name: '白石县交通', url: 'https://www.baishi.example/jtj/' };
const index = await createIndex([createDocument('桥 1', ['农村公路'])]);
const query = parseQuery('农村公路');
const hit = (source: Source): Hit => ({ source, match: { document: 0, blocks: [1], perGroup: [[1]] } });
const unread = { ...index, readText: () => Promise.reject(new Error('404')) };

afterEach(() => {
  vi.restoreAllMocks();
});

describe('readResult', () => {
  test('leads to the page on the site that has it', async () => {
    expect(await readResult(hit({ index }), query, '/jt/')).toMatchObject({
      address: '/jt/plans/yunxi/%E6%A1%A5%201/',
      ledger: '/jt/ledger/',
      strings: ['农村公路'],
    });
    const there = await readResult(hit({ index, site }), query, '/jt/');
    expect(there).toMatchObject({
      address: 'https://www.baishi.example/jtj/plans/yunxi/%E6%A1%A5%201/',
      ledger: 'https://www.baishi.example/jtj/ledger/',
      siteName: '白石县交通',
    });
  });

  test('a document of another site that cannot be read does not stop the others; one of this site does', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await readResult(hit({ index: unread, site }), query, '/')).toMatchObject({ isUnread: true });
    await expect(readResult(hit({ index: unread }), query, '/')).rejects.toThrow('404');
  });
});

describe('exportRows', () => {
  test('writes nothing if a document of another site could not be read', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const told: (string | undefined)[] = [];
    const hits = [hit({ index: unread, site })];
    await exportRows(
      'json',
      '农村公路',
      hits,
      (one) => readResult(one, query, '/'),
      'https://jt.yunxi.example',
      (text) => told.push(text),
    );
    expect(told.at(-1)).toBe('没有全部读出来，所以没有导出。请稍后再试。');
  });
});
