import { z } from 'astro/zod';
import { judgeWebAddress } from '../text/web-address.ts';
import { date } from './date.ts';
import { editing } from './editing.ts';
import { formatted, line, refuse, text } from './explain.ts';
import { ownColumn } from './own-column.ts';
import { ownKind } from './own-kind.ts';
import { otherSite } from './other-site.ts';
import { webAddress } from './web-address.ts';

const organisation = z
  .strictObject({
    /** Name of the organisation that runs the site. */
    name: text('主办单位', '主办单位的名称。'),
    /** Its home page. Default: none. */
    url: webAddress('主办单位网址', '主办单位的网址。').optional(),
  })
  .meta({ title: '主办单位', description: '网站由谁主办。' });

const contact = z
  .strictObject({
    phone: text('联系电话', '读者可以打的电话。').optional(),
    email: formatted(
      '电子邮箱',
      '读者可以写信的邮箱。',
      /^[^\s@<>"?&#%]+@[^\s@<>"?&#%]+\.[^\s@<>"?&#%]+$/u,
      '请写完整的邮箱地址，例如 jtj@example.com。',
    ).optional(),
    address: text('联系地址', '办公地址。').optional(),
  })
  .meta({ title: '联系方式', description: '页脚里的联系方式。' });

const licence = z
  .strictObject({
    /** Name of the licence. */
    name: text('许可名称', '许可的名称，例如 CC BY 4.0。'),
    /** Its full text. */
    url: webAddress('许可网址', '许可全文的网址。'),
  })
  .meta({ title: '数据许可', description: '别人可以怎样使用本站的数据。' });

const columns = z
  .strictObject({
    plans: text('计划栏目', '计划栏目的名称。').default('工作计划'),
    summaries: text('总结栏目', '总结栏目的名称。').default('工作总结'),
    papers: text('其他文件栏目', '自己的文种里，计划、总结以外的文件的栏目名称。').default('其他文件'),
    bureaus: text('机构栏目', '按机构查看的栏目名称。').default('发布机构'),
    years: text('年度栏目', '按年度查看的栏目名称。').default('年度'),
    kinds: text('文种栏目', '按文种查看的栏目名称。').default('文种'),
    topics: text('主题栏目', '按主题查看的栏目名称。').default('主题'),
    ledger: text('兑现栏目', '承诺与兑现的栏目名称。').default('承诺与兑现'),
    matrix: text('对照表栏目', '机构与年度对照表的名称。').default('公开情况'),
  })
  .prefault({})
  .meta({ title: '栏目名称', description: '各栏目的名称。' });

const columnDescriptions = z
  .strictObject({
    plans: text('计划栏目说明', '一句话说明计划栏目有什么。').optional(),
    summaries: text('总结栏目说明', '一句话说明总结栏目有什么。').optional(),
    papers: text('其他文件栏目说明', '一句话说明其他文件栏目有什么。').optional(),
    bureaus: text('机构栏目说明', '一句话说明机构栏目有什么。').optional(),
    years: text('年度栏目说明', '一句话说明年度栏目有什么。').optional(),
    kinds: text('文种栏目说明', '一句话说明文种栏目有什么。').optional(),
    topics: text('主题栏目说明', '一句话说明主题栏目有什么。').optional(),
    ledger: text('兑现栏目说明', '一句话说明承诺与兑现栏目有什么。').optional(),
    matrix: text('对照表栏目说明', '一句话说明机构与年度对照表有什么。').optional(),
  })
  .prefault({})
  .meta({ title: '栏目说明', description: '各栏目的说明，给搜索引擎和检查网站的程序看。' });

const navigation = z
  .strictObject({
    documents: text('计划与总结', '全部计划和总结的栏目，在主导航里的名称。').default('计划与总结'),
    ledger: text('承诺', '承诺与兑现在主导航里的名称。').default('承诺'),
    bureaus: text('地区', '各地的栏目在主导航里的名称。').default('地区'),
    routes: text('公路', '公路的栏目在主导航里的名称。').default('公路'),
    data: text('数据', '数据下载在主导航里的名称。').default('数据'),
  })
  .prefault({})
  .meta({ title: '主导航', description: '主导航里五项的名称，手机上要排成一行，越短越好。' });

const link = z
  .strictObject({
    /** What readers see. */
    name: line('链接名称', '读者看到的几个字，例如 依申请公开。'),
    /** Where it leads. */
    url: webAddress('链接网址', '完整的网址。'),
  })
  .meta({ title: '链接', description: '通到别的网站的一个链接。' });

const links = z
  .strictObject({
    header: z
      .array(link)
      .default([])
      .meta({ title: '页眉的链接', description: '每一页最上面的链接，例如 互动交流；两三个为好。' }),
    footer: z
      .array(link)
      .default([])
      .meta({ title: '页脚的链接', description: '每一页最下面的链接，例如 依申请公开、主管部门的网站。' }),
  })
  .prefault({})
  .meta({ title: '链接', description: '页眉和页脚里通到别的网站的链接。' });

/** What the program brings in its own `content/` for every site. */
const sharedParts = ['topics', 'synonyms', 'glossary', 'pages'] as const;

/** Where a site is found that has no domain yet: on the computer that builds it. */
/** `tokens.css` has it too. */
export const defaultColour = '#0b5394';

const localDomain = 'http://localhost:4321';

/** The format of content that this version reads and `npm run upgrade` writes; what changed is in `src/upgrade/`. */
export const newestFormat = 3;

/** `content/site.yaml`. A mark that is not configured is not shown. */
export const site = z.strictObject({
  /** Format of the content, written by `npm run upgrade`. Default: 1, that of sites from before there was a number. */
  format: z
    .number()
    .int()
    .min(1)
    .superRefine((value, context) => {
      if (value <= newestFormat) return;
      refuse(context, {
        rule: 'invalid-value',
        message: `内容的格式是 ${String(value)}，这个程序只认识到 ${String(newestFormat)}。`,
        advice: '请把程序换成新的版本。',
      });
    })
    .default(1)
    .meta({ title: '内容格式', description: '由 npm run upgrade 改写，不用自己改。' }),
  /** Name of the site. */
  name: text('网站名称', '网站的名称。'),
  /** One sentence on what the site offers; also the pages' default description. */
  description: text('网站说明', '一句话说明网站提供什么。'),
  /** What every page has to say of the site at its top, on paper too. Default: nothing. */
  notice: line('网站提示', '写在每一页最上面的一句话，例如 本站正在试运行。').optional(),
  /** Whether search engines may list it. Default: yes. */
  indexed: z
    .boolean()
    .default(true)
    .meta({ title: '搜索引擎收录', description: '要不要搜索引擎收录本站；试运行的、演示的写 false。' }),
  /** Origin under which it is published; used in addresses, QR codes and citations. Default: `http://localhost:4321`, of which the build warns. */
  domain: webAddress('网站域名', '网站的地址，不含路径，例如 https://jt.example.gov.cn。', true)
    .superRefine((value, context) => {
      // What is no web address has been told.
      if (judgeWebAddress(value) !== undefined) return;
      if (new URL(value).origin === value.replace(/\/$/u, '').toLowerCase()) return;
      refuse(context, {
        rule: 'invalid-address',
        message: `网站域名“${value}”里不只有域名。`,
        advice: `请写成 ${new URL(value).origin} 的样子；网站在域名下面的路径写在 base 里。`,
      });
    })
    .default(localDomain),
  /** Path prefix, if the site lives under one. Default: `/`. */
  base: formatted(
    '路径前缀',
    '网站不在域名根目录时的路径，以 / 开头和结尾，例如 /jtj/。',
    // A step of dots leads elsewhere, and servers keep those that begin with one to themselves.
    /^\/(\w[\w.-]*\/)*$/u,
    '请以 / 开头和结尾，中间用字母、数字和连字符，例如 /jtj/。',
  ).default('/'),
  /** 主办单位. Default: none. */
  organisation: organisation.optional(),
  /** 联系方式. Default: none. */
  contact: contact.optional(),
  /** 网站标识码: `bm` and 8 digits, or 10 digits (国办发〔2017〕47号). Default: none. */
  siteIdCode: formatted(
    '网站标识码',
    'bm 加 8 位数字，或者 10 位数字。',
    /^(bm\d{8}|\d{10})$/u,
    '请写 bm 加 8 位数字，或者 10 位数字；全是数字的，两边加英文双引号。',
  ).optional(),
  /** ICP备案号. Default: none. */
  icp: text('ICP备案号', '例如 湘ICP备12345678号。').optional(),
  /** 公安机关备案号. Default: none. */
  policeRecord: text('公安备案号', '例如 湘公网安备 43000000000000号。').optional(),
  /** Address of 政府网站找错. Default: none. */
  errorReport: webAddress('找错网址', '“政府网站找错”的网址。').optional(),
  /** Links to other sites of the bureau, at the top and the bottom of every page. Default: none. */
  links,
  /** A picture in `public/`, shown beside the site's name. Default: none. */
  logo: formatted(
    '标志',
    'public/ 里的一个图形文件，显示在网站名称旁边，例如 logo.svg。',
    /^[A-Za-z0-9][\w.-]*\.(?:svg|png|webp)$/u,
    '请写 public/ 里的文件名，例如 logo.svg；可以用 SVG、PNG、WebP。',
  ).optional(),
  /** Licence of the datasets, not of the program or of the official texts. Default: CC BY 4.0. */
  licence: licence.default({
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans',
  }),
  /** Main colour, `#rrggbb`. It must be readable under white text. Default: `#0b5394`. */
  colour: formatted(
    '主色',
    '网站的主色，例如 #0b5394；上面的白字要看得清。',
    /^#[0-9a-fA-F]{6}$/u,
    '请写成 "#0b5394" 的样子：# 加六位十六进制数，两边加英文双引号。',
  ).default(defaultColour),
  /**
   * Day by which the ledger tells what is due. Default: the day of the newest commit of the content; without git, the latest date of
   * the documents.
   */
  ledgerDay: date('台账日期', '台账以哪一天判断承诺到没到期；不写的，看内容最近一次提交的日子。').optional(),
  /** Day since which the site is public: what was committed before is preparation, and no version. Default: the first commit. */
  publicSince: date(
    '公开日期',
    '网站从哪一天起公开；此前提交的改动算准备，不算公布以后的修改。不写的，从第一次提交算起。',
  ).optional(),
  /** By which readers know the signature of the log of what has been published: see `npm run record:key`. Default: it is unsigned. */
  logKey: formatted(
    '登记的公钥',
    '发布登记的公钥，由 npm run record:key 印出；写了的，每次登记都要签名。',
    /^[^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+$/u,
    '请把 npm run record:key 印出的公钥整个抄来，例如 jt.example.gov.cn/log+530d903a+Ae…。',
  ).optional(),
  /** The repository that is edited at `/admin/` of the published site. Default: there is no such page. */
  editing: editing.optional(),
  /** Other sites of this program, which the search page searches as well. Default: none. */
  sites: z.array(otherSite).default([]).meta({
    title: '一起查的网站',
    description: '另外几个通途网站：本站的检索页一起查它们。',
  }),
  /** What is taken over from the program, beside the site's own, which goes first. Default: nothing. */
  shared: z.array(z.enum(sharedParts)).default([]).meta({
    title: '程序自带的内容',
    description:
      '用程序自带的哪几样：topics 主题、synonyms 大白话、glossary 名词解释、pages 说明页面；网站自己写的优先。',
  }),
  /** Names in the main navigation, which is one row on a phone. */
  navigation,
  /** Names of the columns. */
  columns,
  /** Kinds of document besides those of the program, in their order. Default: none. */
  ownKinds: z.array(ownKind).default([]).meta({
    title: '自己的文种',
    description: '程序自带的十个文种以外的文种，例如 政策解读，照写的先后排列。',
  }),
  /** Further columns, in their order. Default: none. */
  ownColumns: z.array(ownColumn).default([]).meta({
    title: '自己的栏目',
    description: '另外的栏目，照写的先后排列：收哪几个文种、哪几个主题的文件。没有文件的不显示。',
  }),
  /** What the columns hold, for the meta tags. Default: what the page says of itself, and `description`. */
  columnDescriptions,
});

export type Site = z.infer<typeof site>;
