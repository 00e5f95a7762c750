import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { frontmatter } from '../../../src/schema/frontmatter.ts';

/** The same content the stock way: Astro's glob loader finds the files, `@astrojs/mdx` compiles each to a module. */
export const collections = {
  documents: defineCollection({
    loader: glob({
      base: 'content',
      pattern: '{plans,summaries}/**/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/u, ''),
    }),
    schema: frontmatter,
  }),
  pages: defineCollection({
    loader: glob({ base: 'content/pages', pattern: '*.mdx' }),
    schema: z.strictObject({ title: z.string(), description: z.string() }),
  }),
};
