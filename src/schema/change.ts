import { z } from 'astro/zod';
import { parseDate } from '../text/period/date.ts';
import { date } from './date.ts';
import { line, refuse } from './explain.ts';

/** What an edit after publication did: put something right, added something, took the document back, or touched its form alone. */
export const changeKinds = ['更正', '补充', '撤回', '格式'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Which words an entry may name: `from` what stood there, `to` what stands there now. */
const words: Readonly<Record<ChangeKind, { readonly may: string; readonly advice: string }>> = {
  更正: { may: 'both', advice: '更正了哪几个字，from（原来）和 to（现在）都写上；不是一处文字的，都不写。' },
  补充: { may: 'to', advice: '补充的文字写在 to，没有 from；改了原有的文字，kind 请写 更正。' },
  撤回: { may: 'none', advice: '撤回的是整份文件，请删去 from 和 to，原因写在 note。' },
  格式: { may: 'none', advice: '格式不改变文字，请删去 from 和 to；改了文字的，kind 请写 更正。' },
};

export const change = z
  .strictObject({
    /** The day of the edit. */
    date: date('修改日期', '改动公布的日期，例如 2024-03-15。'),
    /** What the edit did. */
    kind: z.enum(changeKinds).meta({
      title: '修改类别',
      description: '更正（改正错误）、补充（增加内容）、撤回（整份文件不再作数）或格式（文字没有变）。',
    }),
    /** What was changed and why, for readers. */
    note: z
      .string()
      .trim()
      .superRefine((value, context) => {
        if (value !== '') return;
        refuse(context, {
          rule: 'incomplete-change',
          message: '修改说明（note）是空的。',
          advice: '请用一句话写明改了什么、为什么改，读者会看到它。',
        });
      })
      .meta({ title: '修改说明', description: '改了什么、为什么改，一句话；读者会看到它。', minLength: 1 }),
    /** Words that stood there before. Default: not told. */
    from: line('原来的文字', '改动前的几个字，例如 72公里。').optional(),
    /** Words that stand there now. Default: not told. */
    to: line('现在的文字', '改动后的几个字，和正文里的一样，例如 86公里。').optional(),
  })
  .superRefine(({ kind, from, to }, context) => {
    const { may, advice } = words[kind];
    const isFitting =
      (from === undefined && to === undefined) ||
      (may === 'both' && from !== undefined && to !== undefined) ||
      (may === 'to' && from === undefined);
    if (!isFitting) {
      const written = [from !== undefined && 'from', to !== undefined && 'to'].filter(Boolean).join('、');
      const only = from !== undefined && to !== undefined ? '' : '只';
      const message = `类别是“${kind}”的修改${only}写了 ${written}。`;
      refuse(context, { rule: 'incomplete-change', message, advice });
    } else if (from !== undefined && from === to) {
      const message = `from 和 to 都是“${from}”，看不出改了什么。`;
      refuse(context, { rule: 'incomplete-change', message, advice: words.更正.advice });
    }
  })
  .meta({ title: '修改', description: '公布以后的一次修改。' });

export type Change = z.infer<typeof change>;

/** The edits of a document after its publication, oldest first. */
export const changes = z
  .array(change)
  .superRefine((list, context) => {
    list.forEach(({ date: day, kind }, index) => {
      const before = list[index - 1]?.date;
      if (before !== undefined && day < before) {
        refuse(
          context,
          {
            rule: 'change-order',
            message: `修改日期“${day}”早于排在它前面的“${before}”。`,
            advice: '请把修改记录从早到晚排列。',
          },
          [index, 'date'],
        );
      }
      const isSecond = kind === '撤回' && list.findIndex((one) => one.kind === '撤回') < index;
      if (!isSecond) return;
      const message = '撤回写了两次。';
      refuse(context, { rule: 'change-order', message, advice: '请只留第一次。' }, [index, 'kind']);
    });
  })
  .meta({ title: '修改记录', description: '公布以后的修改，从早到晚，每一次写明日期、类别和说明。' });

/**
 * Refuses edits that are older than the document.
 * @param issued its date of publication, or else the one that it bears; a month is enough
 */
export function refuseEarlyChanges(
  list: readonly Change[],
  issued: { readonly name: string; readonly date: string } | undefined,
  context: z.core.$RefinementCtx,
): void {
  const day = issued?.date.split(' ', 1)[0] ?? '';
  // What is wrong with that date is told there.
  if (!parseDate(day) && !parseDate(`${day}-01`)) return;
  list.forEach((one, index) => {
    if (!issued || one.date.slice(0, day.length) >= day) return;
    refuse(
      context,
      {
        rule: 'change-order',
        message: `修改日期“${one.date}”早于${issued.name}“${day}”。`,
        advice: '修改记录只写公布以后的修改，请检查日期。',
      },
      ['changes', index, 'date'],
    );
  });
}
