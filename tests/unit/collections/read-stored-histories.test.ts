import { afterAll, describe, expect, test } from 'vitest';
import type { Kept } from '../../../src/collections/load-documents.ts';
import { readStoredHistories } from '../../../src/collections/read-stored-histories.ts';
import { createRepository, removeFolders } from '../history/repository.ts';

const file = 'content/plans/yunxi/2024.mdx';
const roots: string[] = [];
afterAll(() => {
  removeFolders(roots);
});

/** What git tells of the only document. @param isOf whether it was made of what its file says */
async function read(isOf: boolean): Promise<readonly string[]> {
  const files = { [file]: '---\ntitle: 云溪县2024年工作计划\n---\n\n修路10公里。\n' };
  const root = createRepository([{ day: '2024-01-05', files }]);
  roots.push(root);
  const stored = { id: 'plans/yunxi/2024', file, data: {} } as unknown as Kept['stored'];
  const bodies = { read: () => ({ html: '', outline: [], paragraphs: [], layout: {} }) } as never;
  const { documents } = await readStoredHistories(
    root,
    [{ stored, digest: '' }],
    { bodies, isOf: () => isOf },
    {},
  );
  return Object.keys(documents);
}

describe('readStoredHistories', () => {
  test('says nothing of a document whose file was edited after it had been read', async () => {
    expect(await read(true)).toEqual(['plans/yunxi/2024']);
    expect(await read(false)).toEqual([]);
  });
});
