import { z } from 'astro/zod';
import { changes, refuseEarlyChanges } from './change.ts';
import { date, dateTime, dayOrMonth, moment } from './date.ts';
import { line, refuse, text } from './explain.ts';
import { periods } from './period.ts';
import { webAddress } from './web-address.ts';

const source = z
  .strictObject({
    /** Who published the original: a bureau or a site. */
    name: line('来源名称', '原文由谁公布，例如发布机构或网站的名称。'),
    /** Title of the original, word for word. */
    title: line('原文标题', '原文的标题，一字不改。').optional(),
    /** Address of the original. Default: unknown. */
    url: webAddress('原文网址', '原文的网址。').optional(),
  })
  .meta({ title: '来源', description: '原文的出处。' });

const validity = z
  .strictObject({
    /** Whether the document is in force. */
    status: z.enum(['有效', '失效', '废止']).meta({ title: '有效性', description: '有效、失效或废止。' }),
    /** The day on which it lapsed or was repealed. Required unless 有效. */
    date: date('失效日期', '失效或废止的日期。').optional(),
    /** Why it lapsed, or what repealed it. Required unless 有效. */
    reason: text('失效原因', '失效或废止的原因，例如被哪份文件替代。').optional(),
    /** Id of the document that took its place. Default: none, or not on this site. */
    successor: text(
      '接替的文件',
      '代替它的文件的代号，即它在 content/ 里的路径，例如 plans/yunxi/2024-调整。',
    ).optional(),
  })
  .superRefine((value, context) => {
    if (value.status === '有效' && value.successor !== undefined) {
      refuse(context, {
        rule: 'incomplete-validity',
        message: '有效性是“有效”，又写了接替它的文件。',
        advice: '已经由别的文件代替的，status 请写 失效 或 废止；还有效的，请删去 successor。',
      });
    }
    if (value.status === '有效' || (value.date && value.reason)) return;
    const missing = [
      ...(value.date ? [] : [{ name: '日期', field: 'date' }]),
      ...(value.reason ? [] : [{ name: '原因', field: 'reason' }]),
    ];
    refuse(context, {
      rule: 'incomplete-validity',
      message: `有效性是“${value.status}”，但没有写明${missing.map(({ name }) => name).join('和')}。`,
      advice: `请在 validity 下补上 ${missing.map(({ name, field }) => `${field}（${name}）`).join('和 ')}。`,
    });
  })
  .meta({ title: '有效性', description: '文件是否有效；失效、废止的要写日期和原因。' });

const attachment = z
  .strictObject({
    /** Name shown to the reader. */
    title: line('附件名称', '读者看到的附件名称。'),
    /** File beside the document, relative to it. */
    file: text('附件文件', '附件文件的位置，从本文档所在的文件夹算起，例如 2023/附件1.pdf。'),
  })
  .meta({ title: '附件', description: '一个附件。' });

const acceptance = z
  .strictObject({
    /** Id of the rule that warns. */
    rule: line('规则', '提醒末尾括号里的规则名称，例如 numbering。'),
    /** Words of the text, or the anchor of the paragraph. Default: wherever the rule warns in the document. */
    at: line('哪一处', '提醒所在那一段里的几个字，或者那一段的锚点。').optional(),
    /** Why the text is right as it is. */
    reason: line('理由', '为什么不用改，例如：原文如此。'),
  })
  .meta({ title: '放行', description: '一个看过了、不用改的提醒。' });

export type Acceptance = z.infer<typeof acceptance>;

/** Frontmatter of a Document: strict, so that a mistyped key is a problem and never a silent loss. */
export const frontmatter = z
  .strictObject({
    /** Full title as issued. */
    title: line('标题', '文件的完整标题。').superRefine((value, context) => {
      const [sign] = /<\/?[a-z][a-z0-9]*\s*\/?>|\\n|\*\*|&(?:nbsp|emsp|lt|gt|amp);/iu.exec(value) ?? [];
      if (sign === undefined) return;
      const message = `标题里的“${sign}”会照原样显示。`;
      refuse(context, { rule: 'invalid-value', message, advice: '请删去它，标题只写文字，写成一行。' });
    }),
    /** Id of the issuing bureau, a file name in `content/bureaus/`. */
    bureau: text('发布机构', '发布机构的代号，即 content/bureaus/ 里的文件名，例如 yunxi。'),
    /** Kind of document, one that the site knows. */
    kind: text('文种', '文件的种类：程序自带的，或者 content/site.yaml 里 ownKinds 的。'),
    /** Periods it looks ahead to. Default: none. */
    plans: periods('计划时期', '文件为哪些时期作计划，例如 ["2024"]。'),
    /** Periods it looks back on. Default: none. */
    reviews: periods('总结时期', '文件总结哪些时期，例如 ["2023-H1"]。'),
    /** 成文日期, the date the document bears. Default: unknown. */
    written: dayOrMonth('成文日期', '落款上的日期；只写到月的，写成 2023-12。').optional(),
    /** 发布日期, when it was made public, in Beijing time. Default: unknown; never guessed. */
    published: dateTime('发布日期', '公布的日期，知道时间的写上时间；不知道就不写，不能编造。').optional(),
    /** Not published at all: shown only to those who write. Default: published. */
    draft: z
      .boolean()
      .optional()
      .meta({ title: '草稿', description: '写 true 的是草稿，只有自己看得到，不发布；写好了，删去这一行。' }),
    /** The moment from which it is published, in Beijing time. Default: at once. */
    publish: moment('定时发布', '到这个时间（北京时间）才发布；只写日期的，是那一天零点。').optional(),
    /** Where the text comes from. Default: the bureau itself. */
    source: source.optional(),
    /** 索引号 of the information-disclosure catalogue. Default: none. */
    indexNumber: line('索引号', '政府信息公开目录的索引号，例如 000014349/2017-00110。').optional(),
    /** 文号 (发文字号). Default: none. */
    documentNumber: line('文号', '发文字号，例如 云交〔2023〕5号。').optional(),
    /** 主题分类, names from `content/topics.yaml`. Default: none. */
    topics: z.array(text('主题', 'content/topics.yaml 里的主题名称。')).default([]).meta({
      title: '主题分类',
      description: 'content/topics.yaml 里的主题，可以有几个，最要紧的写在前面。',
    }),
    /** 主题词. Default: none. */
    keywords: z
      .array(text('主题词', '一个主题词。'))
      .default([])
      .meta({ title: '主题词', description: '几个主题词。' }),
    /** A summary of one or two sentences. Default: none. */
    abstract: text('摘要', '一两句话的摘要。').optional(),
    /** Whether it is in force. Default: not stated. */
    validity: validity.optional(),
    /** Files that belong to the document. Default: none. */
    attachments: z.array(attachment).default([]).meta({ title: '附件', description: '随文附件。' }),
    /** What was changed after publication. Default: nothing. */
    changes: changes.optional(),
    /** Warnings of the check that are right as they are. Readers see nothing of it. Default: none. */
    accepted: z
      .array(acceptance)
      .optional()
      .meta({ title: '放行的提醒', description: '看过了、不用改的提醒，每一个写明理由；读者看不到。' }),
    /** `official`: the issued text, word for word. `edited`: rewritten from a public document; a notice says so. */
    provenance: z.enum(['official', 'edited']).meta({
      title: '文本性质',
      description: 'official 是发布机构的原文；edited 是根据公开文件编写的文本。',
    }),
  })
  .superRefine((value, context) => {
    const { published, written, changes: edits = [] } = value;
    const dated = [
      { name: '发布日期', date: published },
      { name: '成文日期', date: written },
    ].flatMap(({ name, date: day }) => (day === undefined ? [] : { name, date: day }));
    refuseEarlyChanges(edits, dated[0], context);
    // Of a draft nobody knows yet when it will be published.
    if (value.provenance === 'official' && !value.published && value.draft !== true) {
      refuse(context, {
        rule: 'missing-field',
        message: '缺少“发布日期”（published）：原文（provenance: official）必须有发布日期。',
        advice: '请加上一行，例如 published: 2023-12-01。',
      });
    }
    if (value.provenance === 'edited' && !value.source?.title) {
      refuse(context, {
        rule: 'missing-field',
        message: '缺少“来源”（source）：编写的文本（provenance: edited）必须写明原文的出处和标题。',
        advice: '请加上 source，并在下面缩进两格写 name: 和 title:。',
      });
    }
  });

export type Frontmatter = z.infer<typeof frontmatter>;
