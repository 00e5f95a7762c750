import { z } from 'astro/zod';
import { isCanonicalUnit } from '../text/quantity/unit.ts';
import { line, refuse, text } from './explain.ts';

/** One file of `content/measures/`; the file's name is the measure's id and its place in URLs. */
export const measure = z.strictObject({
  /** What is counted, in a few words. */
  name: line('指标名称', '数的是什么，例如 农村公路安防工程里程。'),
  /** The spelling that all share: a quantity of another unit is no quantity of this measure. */
  unit: text('单位', '统一的单位，例如 公里、座、元；km 写成公里，万元写成元。').superRefine(
    (value, context) => {
      if (isCanonicalUnit(value)) return;
      refuse(context, {
        rule: 'invalid-value',
        message: `单位“${value}”不是统一的单位。`,
        advice: '请写统一的单位，不带万、亿，例如 公里、平方米、座、元、%。',
      });
    },
  ),
  /** Name of a topic in `content/topics.yaml`. */
  topic: text('主题', 'content/topics.yaml 里的主题名称。'),
  /** Whether the numbers of two periods can be added, or each tells how things stand when its period ends. Default: 期间. */
  basis: z.enum(['期间', '期末']).default('期间').meta({
    title: '口径',
    description: '期间：一段时间里做了多少，各段可以相加；期末：到期末一共有多少，例如通车总里程，不能相加。',
  }),
  /** What is counted and what is not, in plain words. */
  description: text('说明', '一两句大白话：数什么，不数什么。'),
  /** How documents name it: marks are proposed by these. Default: none. */
  aliases: z.array(text('别的说法', '文件里的一种说法。')).default([]).meta({
    title: '别的说法',
    description: '文件里怎么说它，例如 安防工程；npm run suggest 靠它提出标记。',
  }),
});

export type MeasureData = z.infer<typeof measure>;
/** Whether the numbers of two periods can be added: not so for how things stand at their end, nor for rates. */
export function addsUp({ basis, unit }: Pick<MeasureData, 'basis' | 'unit'>): boolean {
  return basis === '期间' && unit !== '%';
}

/** Measure 指标: what is counted across bureaus and years. */
export type Measure = MeasureData & { readonly id: string };
