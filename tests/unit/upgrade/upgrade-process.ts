import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Migration } from '../../../src/upgrade/migration.ts';
import { upgradeContent } from '../../../src/upgrade/upgrade-content.ts';

// Upgrades a site over ten formats, in a process that can be killed: each adds its number to every file and renames it.

const [root = '.'] = process.argv.slice(2);
const steps = Array.from({ length: 10 }, (_, index): Migration => {
  const to = index + 2;
  return {
    to,
    title: String(to),
    migrate: (folder, site) => {
      const names = readdirSync(path.join(folder, 'content/old'));
      const edits = names.flatMap((name): [string, string | undefined][] => {
        const old = `content/old/${name}`;
        const text = readFileSync(path.join(folder, old), 'utf8');
        return [
          [`content/old/${String(to)}-${name.replace(/^.*-/u, '')}`, `${text}${String(to)},`],
          [old, undefined],
        ];
      });
      return { edits: new Map(edits), site, told: [] };
    },
  };
});
process.stdout.write('begins\n');
upgradeContent(root, steps);
