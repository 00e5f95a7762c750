import { z } from 'astro/zod';
import { bureau } from './bureau.ts';
import { checkSettings } from './check-settings.ts';
import { frontmatter } from './frontmatter.ts';
import { listKinds } from './kind.ts';
import { measure, measureAddition } from './measure.ts';
import type { OwnKind } from './own-kind.ts';
import { project } from './project.ts';
import { site } from './site.ts';
import { synonyms } from './synonyms.ts';
import { term } from './term.ts';
import { topics } from './topic.ts';

/**
 * JSON Schemas for editors, made from the schemas that the build itself uses: file name → schema.
 * @param own kinds of document of the site, which an editor offers as it does those of the program
 */
export function createJsonSchemas(own: readonly OwnKind[] = []): Record<string, object> {
  const convert = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return {
    document: offer(convert(frontmatter), 'kind', listKinds(own)),
    bureau: convert(bureau),
    site: convert(site),
    topics: convert(topics),
    term: convert(term),
    measure: convert(measure),
    'measure-addition': convert(measureAddition),
    project: convert(project),
    synonyms: convert(synonyms),
    check: convert(checkSettings),
  };
}

/** A field has one of these names: what the schema of a document cannot know, for it is a site's own. */
function offer(
  schema: z.core.JSONSchema.BaseSchema,
  field: string,
  names: readonly { readonly name: string }[],
): object {
  const { [field]: own, ...others } = schema.properties ?? {};
  const offered = { ...(typeof own === 'object' && own), enum: names.map(({ name }) => name) };
  // The order of the fields is that of the guide.
  const properties = Object.fromEntries(
    Object.keys(schema.properties ?? {}).map((key) => [key, key === field ? offered : others[key]]),
  );
  return { ...schema, properties };
}
