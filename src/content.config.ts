import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentChecks } from './check/content-checks.ts';
import { documentsLoader } from './collections/loader.ts';

export const collections = {
  documents: defineCollection({ loader: documentsLoader(contentChecks) }),
  pages: defineCollection({
    loader: glob({ base: 'content/pages', pattern: '*.mdx' }),
    schema: z.strictObject({ title: z.string(), description: z.string() }),
  }),
};
