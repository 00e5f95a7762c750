import { z } from 'astro/zod';
import { text } from './explain.ts';

const allowance = z
  .strictObject({
    /** A number or an address that may be published, as it stands in the text. */
    text: text('放行的内容', '可以公开的号码或邮箱，和正文里写的一样，两边加英文双引号。'),
    /** Why it may be published. */
    reason: text('理由', '为什么可以公开，例如：局值班电话，已在门户网站公布。'),
  })
  .meta({ title: '放行', description: '一个可以公开的号码或邮箱。' });

const ownWord = z
  .strictObject({
    /** What must not be written. */
    wrong: text('不对的写法', '不该出现的字词。'),
    /** What to write instead. */
    right: text('应当写成', '正确的字词。'),
    /** Why. */
    reason: text('理由', '为什么这样写，例如：2021年起改称。'),
    /** `warn` is worth a look, `block` stops a build. Default: `warn`. */
    tier: z
      .enum(['warn', 'block'])
      .default('warn')
      .meta({ title: '轻重', description: 'warn 只提醒，block 改正以后才能生成网站。' }),
  })
  .meta({ title: '用词', description: '网站自己的一条用词规定。' });

const words = z
  .strictObject({
    /** Entries of the site's own. Default: none. */
    add: z.array(ownWord).default([]).meta({ title: '增加的用词', description: '网站自己的用词规定。' }),
    /** Entries of the list, by their wrong word, that the site does not want. Default: none. */
    off: z
      .array(text('不检查的写法', '用词表里不对的写法。'))
      .default([])
      .meta({ title: '停用的用词', description: '用词表里不要检查的条目，写不对的那个词。' }),
  })
  .prefault({})
  .meta({ title: '用词', description: '在用词表之外增加的、停用的条目。' });

/** `content/check.yaml`: what a site adds to the rules of the checker, and what it takes out. The file may be missing. */
export const checkSettings = z.strictObject({
  /** Private numbers and addresses that may be published. Default: none. */
  allow: z
    .array(allowance)
    .default([])
    .meta({ title: '放行的号码', description: '可以公开的号码和邮箱，每一个写明理由。' }),
  /** Changes of the list of words. */
  words,
});

export type CheckSettings = z.infer<typeof checkSettings>;
