import { z } from 'astro/zod';
import { formatted, text } from './explain.ts';

/** `content/topics.yaml`: the controlled vocabulary of 主题分类. */
export const topics = z.array(
  z.strictObject({
    /** Place in URLs; never changes. */
    id: formatted(
      '主题代号',
      '网址里用的代号：小写英文字母、数字和连字符。',
      /^[a-z0-9]+(-[a-z0-9]+)*$/u,
      '请只用小写英文字母、数字和连字符，例如 rural-roads。',
    ),
    /** Name shown and written in frontmatter. */
    name: text('主题名称', '主题的名称。'),
  }),
);

export type Topic = z.infer<typeof topics>[number];
