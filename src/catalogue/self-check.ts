import type { Bureau } from '../schema/bureau.ts';
import type { Frontmatter } from '../schema/frontmatter.ts';
import type { Site } from '../schema/site.ts';
import { isLocalAddress } from '../text/local-host.ts';
import { paths } from '../schema/address.ts';
import type { Catalogue, Item } from './catalogue.ts';
import type { Coverage, MatrixRow } from './matrix.ts';

/** One thing that a government site must show, or should. */
export interface SelfCheckItem {
  readonly name: string;
  readonly state: 'present' | 'partly' | 'missing';
  /** What is there, or what is missing where. */
  readonly found: string;
  /** File to edit, from the project's root, and what to write. Nothing where all is there. */
  readonly remedy?: { readonly file: string; readonly advice: string };
  /** Page that shows more of it. */
  readonly more?: { readonly path: string; readonly name: string };
  /** Documents that lack it, the newest first; some of them. */
  readonly lacking?: readonly Item[];
  /** Where there are more: how many of each bureau, 云溪县 3 件，石桥县 2 件. */
  readonly byBureau?: string;
}

export interface SelfCheckGroup {
  readonly name: string;
  /** Where it is asked for. */
  readonly source: string;
  readonly items: readonly SelfCheckItem[];
}

/**
 * @param rows of the matrix: how much of what can be expected there is
 */
function addCoverage(rows: readonly Pick<MatrixRow, 'coverage'>[]): Coverage {
  const sum = (part: keyof Coverage): number => rows.reduce((all, { coverage }) => all + coverage[part], 0);
  return { has: sum('has'), due: sum('due') };
}

/**
 * What a site must show and this one has, or has not. Marks and columns: 《政府网站发展指引》(国办发〔2017〕47号), with its rules for web
 * pages; 信息表: 《中华人民共和国政府信息公开条例》 and the catalogues that follow it.
 */
export function checkSelf({
  settings: { site },
  items,
  rows,
  unsent,
}: Pick<Catalogue, 'settings' | 'items'> & {
  readonly rows: readonly Pick<MatrixRow, 'coverage'>[];
  readonly unsent: readonly Unsent[];
}): SelfCheckGroup[] {
  return [
    {
      name: '网站标识和联系方式',
      source: '《政府网站发展指引》（国办发〔2017〕47号）',
      items: listMarks(site),
    },
    {
      name: '栏目',
      source: '同上：栏目不能空着，各有说明',
      items: [...listColumns(site, items), checkCoverage(addCoverage(rows)), ...listUnsent(unsent)],
    },
    {
      name: '文件的信息表',
      source: '政府信息公开目录的通常要求',
      items: [...fields.map((field) => countField(field, items)), checkSource(items, site)],
    },
  ];
}

const siteFile = 'content/site.yaml';

function listMarks(site: Site): SelfCheckItem[] {
  const { organisation, contact, siteIdCode, icp, policeRecord, errorReport, domain, indexed } = site;
  const reach = [contact?.phone, contact?.email, contact?.address].filter((one) => one !== undefined);
  return [
    mark('网站名称', site.name, 'name'),
    mark('网站域名', isLocalAddress(domain) ? undefined : domain, 'domain: https://jt.example.gov.cn'),
    mark('主办单位', organisation?.name, 'organisation: { name: 某某县交通运输局 }'),
    mark(
      '联系方式',
      reach.length > 0 ? reach.join('，') : undefined,
      'contact: { phone: 电话, address: 地址 }',
    ),
    mark('网站标识码', siteIdCode, 'siteIdCode: 标识码'),
    mark('ICP备案号', icp, 'icp: 备案号'),
    mark('公安机关备案号', policeRecord, 'policeRecord: 备案号'),
    mark('政府网站找错', errorReport, 'errorReport: 找错平台给本站的网址'),
    ...(indexed ? [] : [unlisted]),
  ];
}

/** What is right for a trial is easily forgotten when the trial is over. */
const unlisted: SelfCheckItem = {
  name: '搜索引擎收录',
  state: 'missing',
  found: '写着 indexed: false，搜索引擎不收录本站',
  remedy: { file: siteFile, advice: '正式运行以前，删去 indexed: false' },
};

function mark(name: string, value: string | undefined, line: string): SelfCheckItem {
  return value === undefined
    ? {
        name,
        state: 'missing',
        found: '没有设置，网页上不显示',
        remedy: { file: siteFile, advice: `写上 ${line}` },
      }
    : { name, state: 'present', found: value };
}

function listColumns({ columns, columnDescriptions }: Site, items: readonly Item[]): SelfCheckItem[] {
  return (['plans', 'summaries'] as const).map((name): SelfCheckItem => {
    const count = items.filter(({ collection }) => collection === name).length;
    const described = columnDescriptions[name] !== undefined;
    const found = `${String(count)} 件文件，${described ? '有' : '没有'}栏目说明`;
    if (count === 0)
      return {
        name: columns[name],
        state: 'missing',
        found: '栏目是空的',
        remedy: { file: `content/${name}/`, advice: '放进文件，或者用 npm run import 导入' },
      };
    return described
      ? { name: columns[name], state: 'present', found }
      : {
          name: columns[name],
          state: 'partly',
          found,
          remedy: { file: siteFile, advice: `在 columnDescriptions 里写上 ${name}: 一句话的说明` },
        };
  });
}

/** Of each bureau and each year a plan and a report can be expected. */
function checkCoverage({ has, due }: Coverage): SelfCheckItem {
  const isWhole = has === due;
  return {
    name: '各机构各年的计划和总结',
    state: isWhole ? 'present' : 'partly',
    // Not documents: one may be the report on a year and the plan for the next.
    found: `一个机构一年一份年度计划、一份年度总结，应当有 ${String(due)} 份，本站有 ${String(has)} 份；半年的、季度的不算，一件文件可以既是总结又是计划`,
    more: { path: paths.matrix, name: '缺哪个机构哪一年的，看对照表' },
    ...(!isWhole && {
      remedy: {
        file: 'content/',
        advice:
          '补上 content/plans/机构代号/年份.mdx、content/summaries/机构代号/年份.mdx：Word 文件、旧网页用 npm run import 导入，从头写的用 npm run new；机构写明没有公开的，记在它的 unpublished；总结里写了、没有标出的，标上 <Result>',
      },
    }),
  };
}

/** A report on a part of a year, and who writes that it was not sent in. */
export interface Unsent {
  readonly bureau: Pick<Bureau, 'shortName'>;
  readonly period: { readonly id: string; readonly label: string };
  readonly toldBy: string;
}

/** Nobody need publish these; but where a report above says that one is missing, readers will ask for it. */
function listUnsent(unsent: readonly Unsent[]): SelfCheckItem[] {
  const [first] = unsent;
  if (!first) return [];
  const names = unsent.map(
    ({ bureau, period, toldBy }) => `${bureau.shortName}${period.label}（${toldBy}的总结）`,
  );
  return [
    {
      name: '上级写明没有报来的总结',
      state: 'partly',
      found: `${String(unsent.length)} 份，本站也没有：${names.join('、')}`,
      more: { path: paths.matrix, name: '上级的原话，从对照表点开' },
      remedy: {
        file: `content/summaries/机构代号/${first.period.id}.mdx`,
        advice: '后来报来、公开了的，补上；没有的，不能编造',
      },
    },
  ];
}

interface Field {
  readonly name: string;
  readonly has: (data: Frontmatter) => boolean;
  readonly line: string;
  /** Whether some documents never had it. */
  readonly isOptional?: true;
}

const fields: readonly Field[] = [
  { name: '索引号', has: ({ indexNumber }) => indexNumber !== undefined, line: 'indexNumber: 索引号' },
  { name: '主题分类', has: ({ topics }) => topics.length > 0, line: 'topics: [主题]' },
  { name: '成文日期', has: ({ written }) => written !== undefined, line: 'written: 落款的日期' },
  { name: '发布日期', has: ({ published }) => published !== undefined, line: 'published: 发布的日期' },
  {
    name: '文号',
    has: ({ documentNumber }) => documentNumber !== undefined,
    line: 'documentNumber: 发文字号',
    isOptional: true,
  },
  { name: '主题词', has: ({ keywords }) => keywords.length > 0, line: 'keywords: [词]' },
  { name: '摘要', has: ({ abstract }) => abstract !== undefined, line: 'abstract: 一两句话' },
];

const mostListed = 5;

/**
 * 来源 stands on every page: without `source` it is the bureau. Right where the bureau publishes here first, hence on its own site;
 * what is taken over from elsewhere should tell where it was.
 */
function checkSource(items: readonly Item[], { organisation }: Site): SelfCheckItem {
  const name = '信息来源';
  const lacking = items.filter(({ data, bureau }) => !data.source && bureau.name !== organisation?.name);
  if (lacking.length === 0) return { name, state: 'present', found: `${String(items.length)} 件都有` };
  return {
    name,
    state: 'partly',
    found: `${String(items.length)} 件里 ${String(lacking.length)} 件没有写原文网址，网页上的来源写的是发布机构的名字`,
    remedy: {
      file: lacking[0]?.file ?? '',
      advice: '从别的网站转载的，写上 source: { url: 原文网址 }；本站首次公布的，不用写',
    },
    ...listLacking(lacking),
  };
}

/** The first files by name, and how many there are of each bureau: the webmaster knows where to look for the rest. */
function listLacking(lacking: readonly Item[]): Pick<SelfCheckItem, 'lacking' | 'byBureau'> {
  const groups = [...Map.groupBy(lacking, ({ bureau }) => bureau.id).values()];
  const counts = groups.map((own) => `${own[0]?.bureau.shortName ?? ''} ${String(own.length)} 件`);
  return {
    lacking: lacking.slice(0, mostListed),
    ...(lacking.length > mostListed && { byBureau: counts.join('，') }),
  };
}

function countField({ name, has, line, isOptional }: Field, items: readonly Item[]): SelfCheckItem {
  const lacking = items.filter(({ data }) => !has(data));
  if (lacking.length === 0) return { name, state: 'present', found: `${String(items.length)} 件都有` };
  const never = isOptional ? '；有的文件本来没有' : '';
  return {
    name,
    state: lacking.length === items.length && !isOptional ? 'missing' : 'partly',
    found: `${String(items.length)} 件里 ${String(lacking.length)} 件没有${never}`,
    remedy: {
      file: lacking[0]?.file ?? '',
      advice: `在开头的两行 --- 之间写上 ${line}；不知道的不写，不能编造`,
    },
    ...listLacking(lacking),
  };
}
