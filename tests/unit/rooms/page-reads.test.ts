import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../docs/read-docs.ts';

/** What tells the time, the machine or its files; digests and addresses tell nothing that is not given to them. */
const unseen =
  /from 'node:(?!crypto'|path'|url')[\w/]+'|\bprocess\.(?:env|cwd|argv)\b|\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(/u;

// Decision 030: a page that has not changed is found by what was noted while it was rendered. What goes another way would make it stale.
test('pages read nothing but through what notes it', () => {
  const files = globSync('src/{pages,layouts,components,linked-data,charts,compare}/**/*.{astro,ts}', {
    cwd: root,
  });
  expect(files.length).toBeGreaterThan(100);
  const reading = files.filter((file) => unseen.test(readFileSync(path.join(root, file), 'utf8')));
  expect(reading).toEqual([]);
});
