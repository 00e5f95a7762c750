import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseFiles } from '../../../src/document/parse-files.ts';
import { readSettings } from '../../../src/settings/settings.ts';
import { exampleSite, writeDocument, writeSite } from '../check/example-site.ts';

/** So many that other threads help. */
const count = 240;

describe('parseFiles', () => {
  test('gives the same with threads as without, in the order of the files', () => {
    const root = writeSite(exampleSite);
    try {
      const files = Array.from({ length: count }, (_, number) => `content/plans/yunxi/${String(number)}.mdx`);
      mkdirSync(path.join(root, 'content/plans/yunxi'), { recursive: true });
      for (const [number, file] of files.entries()) {
        const body = number % 7 === 0 ? '<b>错</b>' : `修好农村公路${String(number)}公里。`;
        writeFileSync(path.join(root, file), writeDocument({}, body));
      }
      const { settings } = readSettings(root);
      const task = { root, settings };
      const together = parseFiles({ ...task, files: [...files, 'content/plans/yunxi/none.mdx'] });
      const oneByOne = files.flatMap((file) => parseFiles({ ...task, files: [file] }));
      expect(together).toEqual(oneByOne);
      expect(together.map(({ file }) => file)).toEqual(files);
      expect(together[1]?.document?.paragraphs[0]?.text).toBe('修好农村公路1公里。');
    } finally {
      rmSync(root, { recursive: true });
    }
  }, 30_000);
});
