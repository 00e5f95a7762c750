import { z } from 'astro/zod';
import { isCanonicalUnit } from '../text/quantity/unit.ts';
import { line, refuse, text } from './explain.ts';

const basis = z.enum(['期间', '期末']).meta({
  title: '口径',
  description: '期间：一段时间里做了多少，各段可以相加；期末：到期末一共有多少，例如通车总里程，不能相加。',
});

/** The spelling that all share. */
function canonicalUnit(title: string, description: string) {
  return text(title, description).superRefine((value, context) => {
    if (isCanonicalUnit(value)) return;
    refuse(context, {
      rule: 'invalid-value',
      message: `单位“${value}”不是统一的单位。`,
      advice: '请写统一的单位，不带万、亿，例如 公里、平方米、座、元、%。',
    });
  });
}

const name = line('指标名称', '数的是什么，例如 农村公路安防工程里程。');
const unit = canonicalUnit('单位', '统一的单位，例如 公里、座、元；km 写成公里，万元写成元。');
const topic = text('主题', 'content/topics.yaml 里的主题名称。');
const description = text('说明', '一两句大白话：数什么，不数什么。');
const units = z.array(canonicalUnit('也用的单位', '例如 辆。')).meta({
  title: '也用的单位',
  description: '数的是同一样东西、一个顶一个的单位：有的写 30 台，有的写 30 辆。不是换算。',
});
const aliases = z.array(text('别的说法', '文件里的一种说法。')).meta({
  title: '别的说法',
  description:
    '文件里怎么说它，例如 安防工程；空格隔开的几个词可以分开出现，| 隔开的几个词有一个就行：新建|改建 农村公路。npm run suggest 靠它提出标记。',
});
const except = z.array(text('排除', '一个词。')).meta({
  title: '排除',
  description: '句子里有这个词，说的就不是这个指标，例如 农村公路总里程 要排除 新建。npm run suggest 用它。',
});

/** One file of `content/measures/`; the file's name is the measure's id and its place in URLs. */
export const measure = z.strictObject({
  /** What is counted, in a few words. */
  name,
  /** The spelling that all share: a quantity of another unit is no quantity of this measure. */
  unit,
  /** Units in which the same is counted one to one: 辆 beside 台. Default: none. */
  units: units.default([]),
  /** Name of a topic in `content/topics.yaml`. */
  topic,
  /** Whether the numbers of two periods can be added, or each tells how things stand when its period ends. Default: 期间. */
  basis: basis.default('期间'),
  /** What is counted and what is not, in plain words. */
  description,
  /** How documents name it: marks are proposed by these. Default: none. */
  aliases: aliases.default([]),
  /** Words beside which it is something else that is counted. Default: none. */
  except: except.default([]),
});

/**
 * One file of `content/measures/` whose name is the id of a measure that comes with the program: what it leaves out stays, lists are
 * added. Unit and basis may be repeated and not changed: other numbers are another measure.
 */
export const measureAddition = z.strictObject({
  name: name.optional(),
  unit: unit.optional(),
  units: units.optional(),
  topic: topic.optional(),
  basis: basis.optional(),
  description: description.optional(),
  aliases: aliases.optional(),
  except: except.optional(),
});
export type MeasureAddition = z.infer<typeof measureAddition>;

export type MeasureData = z.infer<typeof measure>;
/** Whether the numbers of two periods can be added: not so for how things stand at their end, nor for rates. */
export function addsUp({ basis, unit }: Pick<MeasureData, 'basis' | 'unit'>): boolean {
  return basis === '期间' && unit !== '%';
}

/** Measure 指标: what is counted across bureaus and years. */
export type Measure = MeasureData & { readonly id: string };

/** A measure that documents may name. */
export interface KnownMeasure extends Measure {
  /** It comes with the program; the site shows it where a document speaks of it. */
  readonly isCore?: true;
}
