import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { frontmatter } from '../../../src/schema/frontmatter.ts';

/** The same content the stock way: Astro's glob loader finds the files, `@astrojs/mdx` compiles each to a module. */
function documents(name: 'plans' | 'summaries') {
  const generateId = ({ entry }: { entry: string }): string => entry.replace(/\.mdx$/u, '');
  return defineCollection({
    loader: glob({ base: `content/${name}`, pattern: '**/*.mdx', generateId }),
    schema: frontmatter,
  });
}

export const collections = {
  plans: documents('plans'),
  summaries: documents('summaries'),
  pages: defineCollection({
    loader: glob({ base: 'content/pages', pattern: '*.mdx' }),
    schema: z.strictObject({ title: z.string(), description: z.string() }),
  }),
};
