import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Kept } from '../../../src/collections/load-documents.ts';
import { readStoredHistories } from '../../../src/collections/read-stored-histories.ts';
import { openSourceFiles } from '../../../src/collections/source-files.ts';
import type { Histories } from '../../../src/history/read-histories.ts';
import { createRepository, removeFolders } from '../history/repository.ts';

const file = 'content/plans/yunxi/2024.mdx';
const files = { [file]: '---\ntitle: 云溪县2024年工作计划\n---\n\n修路10公里。\n' };
const roots: string[] = [];
afterAll(() => {
  removeFolders(roots);
});

/** What git tells of the only document. */
function read(root: string, sources = openSourceFiles(root, 'build')): Promise<Histories> {
  const stored = { id: 'plans/yunxi/2024', file, data: {} } as unknown as Kept['stored'];
  const bodies = { read: () => ({ html: '', outline: [], paragraphs: [], layout: { struck: [] } }) } as never;
  return readStoredHistories(root, [{ stored, digest: '' }], { bodies, sources }, {});
}

describe('readStoredHistories', () => {
  test('tells of the file that the document was made of, whatever has been written into it since', async () => {
    const root = createRepository([{ day: '2024-01-05', files }]);
    roots.push(root);
    const sources = openSourceFiles(root, 'build');
    sources.tell(file);
    const before = await read(root, sources);
    appendFileSync(path.join(root, file), '\n修桥1座。\n');
    expect(await read(root, sources)).toEqual(before);
    expect(await read(root)).not.toEqual(before);
  });
});
