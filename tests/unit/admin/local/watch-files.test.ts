import { describe, expect, test } from 'vitest';
import type { Ask } from '../../../../src/admin/local/remote-folder.ts';
import { watchFiles } from '../../../../src/admin/local/watch-files.ts';

const ask: Ask = (method, path) =>
  Promise.resolve(
    method === 'GET'
      ? new Response('["content/plans/a.mdx"]')
      : new Response('', { status: path.endsWith('.exe') ? 403 : 200 }),
  );

describe('watchFiles', () => {
  test('knows the files that are there, and those that come and go', async () => {
    const files = watchFiles(ask);
    expect(await files.list()).toEqual(['content/plans/a.mdx']);
    await files.ask('PUT', 'content/plans/a/桥.png', new Blob());
    await files.ask('PUT', 'content/plans/a/x.exe', new Blob());
    expect(files.has('content/plans/a/桥.png')).toBe(true);
    expect(files.has('content/plans/a/x.exe')).toBe(false);
    await files.ask('DELETE', 'content/plans/a.mdx');
    expect(files.has('content/plans/a.mdx')).toBe(false);
  });
});
