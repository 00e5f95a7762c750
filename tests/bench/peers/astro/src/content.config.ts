import { defineCollection, reference } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** Addresses as in the other sites: `2023-H1` keeps its capital. */
const generateId = ({ entry }: { readonly entry: string }): string => entry.replace(/\.\w+$/u, '');

function documents(name: 'plans' | 'summaries') {
  return defineCollection({
    loader: glob({ base: `content/${name}`, pattern: '**/*.mdx', generateId }),
    schema: z.object({
      title: z.string(),
      bureau: reference('bureaus'),
      kind: z.string(),
      plans: z.array(z.string()).default([]),
      reviews: z.array(z.string()).default([]),
      written: z.string(),
      published: z.string(),
      indexNumber: z.string(),
      documentNumber: z.string().optional(),
      topics: z.array(z.string()),
      keywords: z.array(z.string()),
      abstract: z.string(),
      provenance: z.string(),
    }),
  });
}

export const collections = {
  plans: documents('plans'),
  summaries: documents('summaries'),
  bureaus: defineCollection({
    loader: glob({ base: 'content/bureaus', pattern: '*.yaml', generateId }),
    schema: z.object({ name: z.string() }),
  }),
};
