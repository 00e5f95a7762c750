import { z } from 'astro/zod';
import { formatted, line } from './explain.ts';

/** A kind of document of a site's own: 政策解读, 统计公报. */
export const ownKind = z
  .strictObject({
    /** Place in URLs; never changes. */
    id: formatted(
      '文种代号',
      '网址里用的代号：小写英文字母、数字和连字符。',
      /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u,
      '请只用小写英文字母、数字和连字符，以字母开头，例如 interpretation。',
    ),
    /** Name shown, and written as `kind` of a document. */
    name: line('文种名称', '文种的名称，文件里的 kind 就写它，例如 政策解读。'),
    /** Whether it promises (`ahead`, in `content/plans/`), reports (`back`, in `content/summaries/`) or neither. Default: neither, in `content/papers/`. */
    looks: z.enum(['ahead', 'back', 'neither']).default('neither').meta({
      title: '计划还是总结',
      description:
        'ahead 是计划，有目标，放在 content/plans/；back 是总结，有成果，放在 content/summaries/；不写的两样都不是，放在 content/papers/，不标目标和成果。',
    }),
    /** Whether it has to say of which period it speaks; a plan and a report always do. Default: no. */
    period: z.boolean().default(false).meta({
      title: '要不要时期',
      description:
        '写 true 的，每一份都要写说的是哪个时期；不写的可以不写时期，归在发布日期那一年。计划和总结总是要写。',
    }),
    /** Words in a title by which an imported file is known to be of the kind. Default: its name. */
    titles: z.array(line('标题里的字', '标题里有这几个字的，导入时就认作这个文种。')).optional().meta({
      title: '标题里的字',
      description: '导入时，标题里有其中之一的认作这个文种；不写的，看文种的名称。',
    }),
    /** What it is in the words of schema.org. Default: Article. */
    type: z
      .enum(['Article', 'Report', 'NewsArticle', 'Legislation', 'Dataset', 'FAQPage'])
      .default('Article')
      .meta({
        title: '类型',
        description:
          '给搜索引擎看的类型，schema.org 的名称：Article 文章、Report 报告、NewsArticle 新闻、Legislation 规范性文件、Dataset 数据、FAQPage 问答。',
      }),
    /** How the page names the bureau that issued it. Default: 发布机构. */
    issuer: line('机构的叫法', '信息表里对发布机构的叫法，例如 解读机构。').default('发布机构'),
  })
  .transform((kind) => ({ ...kind, titles: kind.titles ?? [kind.name] }))
  .meta({ title: '自己的文种', description: '网站自己加的文种，例如 政策解读。' });

export type OwnKind = z.infer<typeof ownKind>;
