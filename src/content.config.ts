import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { compareDocuments } from './check/compare-documents.ts';
import { documentsLoader } from './document/loader.ts';

export const collections = {
  documents: defineCollection({ loader: documentsLoader(compareDocuments) }),
  pages: defineCollection({
    loader: glob({ base: 'content/pages', pattern: '*.mdx' }),
    schema: z.strictObject({ title: z.string(), description: z.string() }),
  }),
};
