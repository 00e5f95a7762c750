import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { bureau } from '../schema/bureau.ts';
import type { StoredDocument } from '../document/body-store.ts';
import { frontmatter } from '../schema/frontmatter.ts';
import { measure } from '../schema/measure.ts';
import { page } from '../schema/page.ts';
import { project } from '../schema/project.ts';
import { term } from '../schema/term.ts';
import { topics } from '../schema/topic.ts';

/*
 * What the entries of Astro's collections hold: the schemas of `src/schema/`, with references where those have ids and names. A
 * file is validated before it becomes an entry, by the reader that knows the place of each field and reports all problems at
 * once; so Astro's own validation, which stops at the first, never has to.
 */

/** What was found in the text of a document, beside its frontmatter. Its body lies outside the store: see `body-store.ts`. */
export type Found = Pick<StoredDocument, 'assets' | 'links' | 'statements' | 'terms'>;

/** `plans`, `summaries` and `papers`: the id is the path inside the folder, `xinhuang/2023`. */
export const documentEntry = z.strictObject({
  ...frontmatter.shape,
  bureau: reference('bureaus'),
  topics: z.array(reference('topics')),
  found: z.custom<Found>(),
});

export const bureauEntry = z.strictObject({
  ...bureau.shape,
  parent: reference('bureaus').optional(),
  predecessor: reference('bureaus').optional(),
  successor: reference('bureaus').optional(),
});

/** The id is that of the topic, not its name; `order` is its place in `topics.yaml`. */
export const topicEntry = z.strictObject({ name: topics.element.shape.name, order: z.number().int() });

export const measureEntry = z.strictObject({ ...measure.shape, topic: reference('topics') });

export const projectEntry = z.strictObject({ ...project.shape, topic: reference('topics').optional() });

export const termEntry = term;

/** Pages that the site's maintainers write: full MDX. */
export const pageEntry = page;
