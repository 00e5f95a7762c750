import type { Context } from '../markdown/context.ts';
import { resolveAttachment } from '../markdown/remark-references.ts';
import type { Asset } from '../schema/document.ts';
import { frontmatter as frontmatterSchema, type Frontmatter } from '../schema/frontmatter.ts';
import { describeUnknown, describeUnknownBureau } from '../source/describe-unknown.ts';
import type { Report } from '../source/place.ts';
import { readYaml } from '../source/yaml.ts';

/** Frontmatter as far as it can be used; `value` only if nothing is wrong with it. */
export interface ReadFrontmatter {
  readonly value?: Frontmatter | undefined;
  /** As it was written, right or wrong. */
  readonly written: unknown;
  readonly attachments: readonly Asset[];
  readonly periods: Pick<Frontmatter, 'plans' | 'reviews'> | undefined;
}

/**
 * Validates the frontmatter of a document, and compares what is right by itself with the rest of the content, even if another field is
 * wrong. Every problem is reported.
 * @returns undefined if it is no YAML
 */
export function readFrontmatter(
  yaml: string,
  file: string,
  context: Context,
  report: Report,
): ReadFrontmatter | undefined {
  const read = readYaml(yaml, frontmatterSchema, report, 1);
  if (!read) return undefined;
  const { value, written, placeOfPath } = read;
  const bureau = readField('bureau', written);
  const topics = readField('topics', written) ?? [];
  const files = readField('attachments', written) ?? [];
  if (bureau !== undefined && !context.bureaus.has(bureau)) {
    report({
      rule: 'unknown-bureau',
      ...placeOfPath(['bureau']),
      ...describeUnknownBureau('bureau', bureau, context.bureaus, context.bureauNames),
    });
  }
  topics.forEach((topic, index) => {
    if (context.topics.has(topic)) return;
    const otherwise = `可以用的主题有：${[...context.topics].join('、')}。`;
    report({
      rule: 'unknown-topic',
      ...placeOfPath(['topics', index]),
      ...describeUnknown('主题', topic, context.topics, otherwise),
    });
  });
  const attachments = files.flatMap(({ file: asset, title }, index) => {
    const place = placeOfPath(['attachments', index, 'file']);
    return resolveAttachment(asset, title, place, file, context, report) ?? [];
  });
  const [plans, reviews] = [readField('plans', written), readField('reviews', written)];
  const periods = plans && reviews && { plans, reviews };
  return { value, written, attachments, periods };
}

/** One field as it would be validated by itself; undefined if it is wrong. */
function readField<Name extends keyof Frontmatter>(
  name: Name,
  written: unknown,
): Frontmatter[Name] | undefined {
  const value: unknown =
    typeof written === 'object' && written !== null ? Reflect.get(written, name) : undefined;
  const result = frontmatterSchema.shape[name].safeParse(value);
  return result.success ? (result.data as Frontmatter[Name]) : undefined;
}
