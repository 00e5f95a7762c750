import { z } from 'astro/zod';
import { date } from './date.ts';
import { formatted, line, text } from './explain.ts';

/** An address as `content/former.yaml` names it: without slashes at its ends. */
const address = (title: string, description: string) =>
  formatted(
    title,
    description,
    /^(?![/.])(?!.*(?:\/\.|\/\/|[#?\\]))\S.*(?<![/\s])$/u,
    '请写网站里的路径，前后没有斜杠，例如 plans/yunxi/2024。',
  );

const moved = z
  .strictObject({
    /** Where it was. */
    from: address('原来的网址', '原来在哪里，例如 plans/yunxi/2024。'),
    /** Where it is now. */
    to: address('现在的网址', '现在在哪里，例如 plans/yunxi/2024-要点。'),
    /** Since when. */
    date: date('改名的日期', '哪一天改的。'),
  })
  .meta({ title: '改名', description: '改了网址的文件或网页。' });

const withdrawn = z
  .strictObject({
    /** Where it was. */
    address: address('撤下的网址', '原来在哪里，例如 plans/yunxi/2024。'),
    /** Its title. */
    title: line('标题', '撤下的文件的标题。'),
    /** Name of the bureau that issued it, as it was called. Default: none. */
    bureau: line('发布机构', '撤下的文件由谁发布，写名称。').optional(),
    /** When it was made public. Default: unknown. */
    published: date('发布日期', '撤下的文件是哪一天发布的。').optional(),
    /** When it was withdrawn. */
    date: date('撤下的日期', '哪一天撤下的。'),
    /** Why, for the public to read. */
    reason: text('撤下的原因', '为什么撤下，写给读者看。'),
  })
  .meta({ title: '撤下', description: '撤下的文件，网址上留下说明。' });

/** `content/former.yaml`: what became of addresses under which nothing is published any more. The file may be missing. */
export const former = z.strictObject({
  moved: z.array(moved).default([]).meta({ title: '改名', description: '改了网址的文件和网页。' }),
  withdrawn: z.array(withdrawn).default([]).meta({ title: '撤下', description: '撤下的文件。' }),
});

export type Former = z.infer<typeof former>;
export type Withdrawn = Former['withdrawn'][number];

export const formerFile = 'content/former.yaml';
