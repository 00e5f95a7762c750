import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

const name = 'astro:data-layer-content';
const resolved = `\0tongtu:data-layer-content`;

/**
 * A plugin for Vite: pages read the collections when they are rendered, and not from the copy of them that Astro bundles. So a bundle is
 * right for any content.
 * @param code of the module that stands in for Astro's
 */
export function readCollectionsLate(code: string): Plugin {
  return {
    name: 'tongtu-read-collections-late',
    apply: 'build',
    resolveId: { order: 'pre', handler: (id) => (id === name ? resolved : undefined) },
    load: (id) => (id === resolved ? code : undefined),
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
