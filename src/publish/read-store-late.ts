import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

const name = 'astro:data-layer-content';
const resolved = `\0tongtu:data-layer-content`;

/**
 * A plugin for Vite: pages read Astro's store of content when they are rendered, and not from a copy of it that is bundled with them. So
 * a bundle is right for any content. It is what Astro's own module of this name gives, an array as `devalue` writes it.
 * @param file the store
 */
export function readStoreLate(file: string): Plugin {
  return {
    name: 'tongtu-read-store-late',
    apply: 'build',
    resolveId: { order: 'pre', handler: (id) => (id === name ? resolved : undefined) },
    load: (id) =>
      id === resolved
        ? `import { readFileSync } from 'node:fs';\nexport default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));\n`
        : undefined,
  };
}

/** A plugin that tells of every module of the bundle. */
export function listModules(tell: (id: string) => void): Plugin {
  return {
    name: 'tongtu-list-modules',
    apply: 'build',
    sharedDuringBuild: true,
    generateBundle() {
      for (const id of this.getModuleIds()) tell(id);
    },
  };
}
