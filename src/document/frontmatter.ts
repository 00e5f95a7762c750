import type { Context } from '../markdown/context.ts';
import { resolveAttachment } from '../markdown/remark-references.ts';
import type { Asset } from '../schema/document.ts';
import { frontmatter as frontmatterSchema, type Frontmatter } from '../schema/frontmatter.ts';
import type { Kind } from '../schema/kind.ts';
import { describeUnknown, describeUnknownBureau } from '../source/describe-unknown.ts';
import type { Place, Report } from '../source/place.ts';
import { readYaml } from '../source/yaml.ts';

/** Frontmatter as far as it can be used; `value` only if nothing is wrong with it. */
export interface ReadFrontmatter {
  readonly value?: Frontmatter | undefined;
  /** As it was written, right or wrong. */
  readonly written: unknown;
  readonly attachments: readonly Asset[];
  readonly periods: Pick<Frontmatter, 'plans' | 'reviews'> | undefined;
  /** Undefined if it is not known. */
  readonly kind: Kind | undefined;
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
  const kind = findKind(readField('kind', written), placeOfPath(['kind']), context, report);
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
  if (value && kind) reportPeriodless(value, kind, report);
  return { value, written, attachments, periods, kind };
}

/** The kind that is named; one that the site does not know is reported. */
function findKind(
  name: string | undefined,
  place: Place,
  { kinds }: Context,
  report: Report,
): Kind | undefined {
  if (name === undefined || !kinds) return undefined;
  const found = kinds.find((kind) => kind.name === name);
  if (!found) {
    report({
      rule: 'invalid-value',
      ...place,
      message: `“文种”（kind）“${name}”不在可选的值之中。`,
      advice: `请写成其中之一：${kinds.map((kind) => kind.name).join('、')}。`,
    });
  }
  return found;
}

/** What is filed by its period has to say it, and what has none, when it was written. */
function reportPeriodless(
  { plans, reviews, published, written }: Frontmatter,
  { name, hasPeriod }: Kind,
  report: Report,
): void {
  if (plans.length + reviews.length > 0) return;
  if (hasPeriod) {
    report({
      rule: 'missing-period',
      line: 1,
      column: 1,
      message: '没有写明文件说的是哪个时期。',
      advice: '计划请写 plans: ["2024"]，总结请写 reviews: ["2023"]，两者都有就都写。',
    });
  } else if (published === undefined && written === undefined) {
    report({
      rule: 'missing-field',
      line: 1,
      column: 1,
      message: `“${name}”没有写时期，也没有写日期，不知道归在哪一年。`,
      advice: '请写上发布日期（published）或者成文日期（written）。',
    });
  }
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
