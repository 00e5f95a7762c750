import { z } from 'astro/zod';
import { bureau } from './bureau.ts';
import { checkSettings } from './check-settings.ts';
import { frontmatter } from './frontmatter.ts';
import { measure, measureAddition } from './measure.ts';
import { project } from './project.ts';
import { site } from './site.ts';
import { synonyms } from './synonyms.ts';
import { term } from './term.ts';
import { topics } from './topic.ts';

/** JSON Schemas for editors, made from the schemas that the build itself uses: file name → schema. */
export function createJsonSchemas(): Record<string, object> {
  const convert = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return {
    document: convert(frontmatter),
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
