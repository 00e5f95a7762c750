import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ViteUserConfig } from 'astro';
import { listShipped } from './shipped.ts';

type Plugin = Exclude<
  NonNullable<NonNullable<ViteUserConfig['plugins']>[number]>,
  false | readonly unknown[] | Promise<unknown>
>;

/**
 * Notes of which packages the scripts and style sheets of pages contain something, for the page that shows their licences. Scripts are
 * bundled before pages are made; style sheets are known when the pages' own code is.
 * @param record file for what was found
 * @param others packages of which something is published in another way
 */
export function collectShipped(root: string, record: string, others: readonly string[]): Plugin {
  const modules = new Set<string>();
  return {
    name: 'tongtu:shipped',
    apply: 'build',
    sharedDuringBuild: true,
    generateBundle(_, bundle) {
      const isClient = this.environment.name === 'client';
      for (const output of Object.values(bundle)) {
        if (output.type === 'asset')
          for (const file of listFiles(root, output.originalFileNames)) modules.add(file);
        else if (isClient) for (const id of Object.keys(output.modules)) modules.add(id);
      }
      for (const id of this.getModuleIds()) if (/\.css(?:\?|$)/u.test(id)) modules.add(id);
      mkdirSync(path.dirname(record), { recursive: true });
      writeFileSync(record, JSON.stringify(listShipped(modules, others, root)));
    },
  };
}

/** Style sheets are named after the page that asks for them as well, by a name that is no file's. */
function listFiles(root: string, names: readonly string[]): string[] {
  return names.map((name) => path.resolve(root, name)).filter((file) => existsSync(file));
}
