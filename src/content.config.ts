import { defineCollection } from 'astro:content';
import { createContentLoaders } from './collections/content-loaders.ts';
import {
  bureauEntry,
  documentEntry,
  measureEntry,
  pageEntry,
  projectEntry,
  termEntry,
  topicEntry,
} from './collections/schemas.ts';

const loaders = createContentLoaders();

export const collections = {
  plans: defineCollection({ loader: loaders.plans, schema: documentEntry }),
  summaries: defineCollection({ loader: loaders.summaries, schema: documentEntry }),
  papers: defineCollection({ loader: loaders.papers, schema: documentEntry }),
  bureaus: defineCollection({ loader: loaders.bureaus, schema: bureauEntry }),
  topics: defineCollection({ loader: loaders.topics, schema: topicEntry }),
  measures: defineCollection({ loader: loaders.measures, schema: measureEntry }),
  projects: defineCollection({ loader: loaders.projects, schema: projectEntry }),
  glossary: defineCollection({ loader: loaders.glossary, schema: termEntry }),
  pages: defineCollection({ loader: loaders.pages, schema: pageEntry }),
  sharedPages: defineCollection({ loader: loaders.sharedPages, schema: pageEntry }),
};
