import { z } from 'astro/zod';
import { formatted, line, text } from './explain.ts';
import { tile } from './tile.ts';
import { webAddress } from './web-address.ts';

/** Administrative levels, from the top down. */
export const bureauLevels = ['省级', '市级', '县级'] as const;

/** 未公开 is said only where the bureau's own page says so; what this site merely lacks is 未收录. */
const unpublished = z
  .strictObject({
    kind: z.enum(['计划', '总结']).meta({ title: '文种', description: '计划或者总结。' }),
    year: z.number().int().min(1949).max(2999).meta({ title: '年度', description: '哪一年的，例如 2023。' }),
    source: webAddress('依据', '机构自己的网页，上面写明没有公开或者不公开。'),
  })
  .meta({ title: '没有公开的文件', description: '哪一年的计划或者总结，机构写明没有公开。' });

const bureauReference = (title: string, description: string) => text(title, description);

/** `2021`, `2021-01` or `2021-01-31`: often no more than the year is known. */
const moment = (title: string, description: string) =>
  z
    .union([z.string(), z.number().int()])
    .transform(String)
    .pipe(
      formatted(
        title,
        description,
        /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u,
        '请写年、年月或者年月日，例如 2021、2021-01、2021-01-31。',
      ),
    )
    .meta({ title, description });

/** One file of `content/bureaus/`; the file's name is the bureau's id and its place in URLs. */
export const bureau = z.strictObject({
  /** Full name. */
  name: line('机构名称', '机构的全称。'),
  /** Name in lists and tables. */
  shortName: line('机构简称', '列表和表格里用的简称，例如 云溪县。'),
  /** Administrative level. */
  level: z
    .enum(bureauLevels)
    .meta({ title: '层级', description: '省级、市级（含自治州）或县级（含县级市、区）。' }),
  /** Id of the bureau one level up. Default: none, the bureau stands at the top of the tree. */
  parent: bureauReference('上级机构', '上级机构的代号。').optional(),
  /** GB/T 2260 code of its region. Default: unknown. */
  code: z
    .union([z.string(), z.number().int()])
    .transform(String)
    .pipe(formatted('行政区划代码', 'GB/T 2260 的六位代码。', /^\d{6}$/u, '请写六位数字，例如 431227。'))
    .optional()
    .meta({ title: '行政区划代码', description: 'GB/T 2260 的六位代码，例如 431227。' }),
  /** Where it stands on the map of the places below its parent. Default: the parent has no map, or it stands beside it. */
  tile: tile.optional(),
  /** Official site. Default: unknown. */
  homepage: webAddress('官方网站', '机构的官方网站。').optional(),
  /** Where one asks the bureau for what it has not published. Default: unknown. */
  requests: webAddress(
    '依申请公开',
    '机构受理政府信息公开申请的网页；没有结果的承诺、缺的文件旁边会引读者去。',
  ).optional(),
  /** The bureau that this one replaced. Default: none. */
  predecessor: bureauReference('前身', '本机构接替的机构的代号。').optional(),
  /** The bureau that replaced this one. Default: none. */
  successor: bureauReference('继任机构', '接替本机构的机构的代号。').optional(),
  /** When it came into being. Default: unknown; nothing of the time before is missing. */
  established: moment('成立时间', '机构什么时候成立；以前的计划和总结，本站不算缺。').optional(),
  /** When it was abolished or merged into another. Default: unknown; nothing of the time afterwards is missing. */
  abolished: moment(
    '撤销时间',
    '机构什么时候撤销或者并入别的机构；以后的计划和总结，本站不算缺。',
  ).optional(),
  /** What the bureau itself says that it has not published. Default: nothing is known. */
  unpublished: z.array(unpublished).min(1).optional().meta({
    title: '写明未公开的',
    description: '机构在自己的网页上写明没有公开的计划和总结；本站只是没有收录的，不要写。',
  }),
  /** A remark shown on its page. Default: none. */
  note: text('说明', '显示在机构页面上的一句说明。').optional(),
});

export type BureauData = z.infer<typeof bureau>;
/** Bureau 发布机构: who issues documents. */
export type Bureau = BureauData & { readonly id: string };
