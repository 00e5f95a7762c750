import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, passthroughImageService } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { readSettings } from './src/settings/settings.ts';

const { site } = readSettings(import.meta.dirname).settings;

export default defineConfig({
  site: site?.domain ?? 'http://localhost:4321',
  base: site?.base ?? '/',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // Every resource is a file of its own, so that the content security policy can refuse everything inline.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks MDX modules with a directive of its own, which Rolldown reports and Astro has already read.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
  image: { service: passthroughImageService() },
  integrations: [mdx(), sitemap()],
  // For the pages that maintainers write in `content/pages`; documents have a pipeline of their own.
  markdown: {
    processor: unified({ remarkPlugins: [remarkCjkFriendly], gfm: true, smartypants: false }),
    syntaxHighlight: false,
  },
  devToolbar: { enabled: false },
});
