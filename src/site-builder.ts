import type { Builder } from './publish/build-site.ts';

/** How the commands build a site. Astro and what it needs are loaded only where the site cannot be made without. */
export const siteBuilder: Builder = {
  configure: async (root) => (await import('./site-config.ts')).findSiteConfig(root),
  renew: async (root, target, ready) => (await import('./renew-site.ts')).renewSite(root, target, ready),
};
