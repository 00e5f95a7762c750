import { lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openToReaders } from '../../../src/publish/open-to-readers.ts';

// Windows has no such modes.
test.skipIf(process.platform === 'win32')(
  'openToReaders lets everybody read a site, and write none of it',
  () => {
    const root = mkdtempSync(path.join(tmpdir(), 'site-'));
    try {
      const site = path.join(root, 'dist');
      mkdirSync(path.join(site, 'plans'), { recursive: true, mode: 0o700 });
      writeFileSync(path.join(site, 'plans/index.html'), '', { mode: 0o600 });
      writeFileSync(path.join(site, 'run'), '', { mode: 0o754 });
      writeFileSync(path.join(root, 'secret'), '', { mode: 0o600 });
      symlinkSync('../secret', path.join(site, 'link'));
      openToReaders(site);
      const modes = ['dist', 'dist/plans', 'dist/plans/index.html', 'dist/run', 'secret'].map((name) =>
        (lstatSync(path.join(root, name)).mode & 0o777).toString(8),
      );
      expect(modes).toEqual(['755', '755', '644', '754', '600']);
    } finally {
      rmSync(root, { recursive: true });
    }
  },
);
