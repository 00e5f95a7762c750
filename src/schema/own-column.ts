import { z } from 'astro/zod';
import { formatted, line, text } from './explain.ts';

/** A column of a site's own: a list of the documents of some kinds, of some topics, or of both. */
export const ownColumn = z
  .strictObject({
    /** Place in URLs; never changes. */
    id: formatted(
      '栏目代号',
      '网址里用的代号：小写英文字母、数字和连字符。',
      /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u,
      '请只用小写英文字母、数字和连字符，以字母开头，例如 planning。',
    ),
    /** Name shown. */
    name: line('栏目名称', '栏目的名称，例如 规划。'),
    /** One sentence on what is in it. Default: what it is made of. */
    description: text('栏目说明', '一句话说明栏目有什么。').optional(),
    /** Kinds of its documents. Default: all. */
    kinds: z.array(text('文种', '文种的名称。')).default([]).meta({
      title: '文种',
      description: '收哪几个文种的文件，自己的文种（ownKinds）也行；不写的，各个文种都收。',
    }),
    /** Topics of which its documents have one. Default: all. */
    topics: z
      .array(text('主题', '主题的名称。'))
      .default([])
      .meta({ title: '主题', description: '收哪几个主题的文件；不写的，各个主题都收。' }),
  })
  .meta({ title: '自己的栏目', description: '网站自己加的栏目。' });

export type OwnColumn = z.infer<typeof ownColumn>;

/** Whether a document belongs in a column: it is of one of its kinds, and has one of its topics. */
export function isOfColumn(
  { kind, topics }: { readonly kind: string; readonly topics: readonly string[] },
  column: Pick<OwnColumn, 'kinds' | 'topics'>,
): boolean {
  return (
    (column.kinds.length === 0 || column.kinds.includes(kind)) &&
    (column.topics.length === 0 || column.topics.some((topic) => topics.includes(topic)))
  );
}
