import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

// What `npm run bench:pagefind` measures at 10,000 documents, here with so few that it only shows that it can.

test('the bench of the index of pages runs, in one bundle and in several', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
  const run = (...options: string[]): string =>
    execFileSync(
      process.execPath,
      ['tests/bench/pagefind.ts', '--documents', '6', '--folder', folder, ...options],
      { encoding: 'utf8' },
    );
  try {
    expect(run()).toMatch(/Pagefind over \d+ documents[^]* bundles +1\n[^]*true, true +true, true +met/u);
    expect(run('--characters', '20000')).toMatch(
      / bundles +[2-9]\n[^]*nothing changed: time, bundles made +[\d.]+ s, 0/u,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
