import { kinds, type Kind } from '../../../schema/kind.ts';
import { simplify } from '../../../text/spelling/simplify.ts';
import { parsePeriod, type Period } from '../../../text/period/period.ts';
import { partOf, type Looks } from './periods.ts';

/** Which side of a document that looks both ways is its main part. */
export type Side = 'plan' | 'summary';

/** A kind, and whether it is only the likeliest. */
export interface FoundKind {
  readonly name: string;
  readonly doubtful: boolean;
}

/**
 * The kind of a document by its title, the side that is its main part, and its periods; of no period, by the part of a year that
 * the title names without the year.
 */
export function inferKind(title: string, side: Side, looks: Looks, yearless?: string): FoundKind {
  const plain = simplify(title);
  const ofPart = yearless ? partOf('2000', yearless) : undefined;
  const [period = ofPart] = side === 'summary' ? looks.reviews : looks.plans;
  const own = period === undefined ? undefined : parsePeriod(period)?.kind;
  // A report on 1—9月 is one of those that quarters have.
  const length = own === 'months' ? 'quarter' : own;
  const scope = readScope(plain, side, length);
  const fitting = kinds.filter((kind) => sideOf(kind) === side && kind.scope === scope.name);
  const ofLength = fitting.filter(({ span }) => span === length);
  const possible = ofLength.length > 0 ? ofLength : fitting.filter(({ span = 'year' }) => span === 'year');
  const named = possible.find((kind) => kind.title?.test(plain));
  const chosen = named ?? possible.find((kind) => kind.title === undefined);
  if (!chosen) throw new RangeError(`No kind is a ${side} of ${scope.name}`);
  const fits = chosen.span === undefined ? length !== undefined : chosen.span === length;
  return { name: chosen.name, doubtful: scope.doubtful || (named === undefined && !fits) };
}

/** A report on half a year or five is on the whole work, whatever its title says; one on a month is never. */
function readScope(
  title: string,
  side: Side,
  length: Period['kind'] | undefined,
): { name: Kind['scope']; doubtful: boolean } {
  if (title.includes('春运')) return { name: 'matter', doubtful: false };
  const isOfMatter = isSpecial(title) || isTheme(title);
  // 农村公路工作总结 may be on the whole work of an office, or on one matter.
  const doubtful = !isSpecial(title) && namesMatter(title);
  if (side === 'plan') return { name: isOfMatter ? 'matter' : 'whole', doubtful };
  // 5月份全市港口生产情况 is a statistic rather than a report on work.
  if (length === 'month') return { name: 'matter', doubtful: !/总结|小结|汇报|报告|工作/u.test(title) };
  const isWhole = length === 'span' || length === 'half' || length === 'quarter';
  return { name: isOfMatter && !isWhole ? 'matter' : 'whole', doubtful };
}

export function sideOf({ looks }: Pick<Kind, 'looks'>): Side {
  return looks === 'back' ? 'summary' : 'plan';
}

/** Of one matter, not of the whole work of a year. */
function isSpecial(title: string): boolean {
  return /专项|行动(?:计划|方案)|实施方案|整治|攻坚/u.test(title);
}

/** Names of offices say what they are for, and are no matter of a document: 云溪县公路养护中心2023年工作总结. */
const office =
  /\p{Script=Han}+?(?:局|厅|委员会|委|中心|处|所|办公室|队)(?=\p{P}|\s|\d|关于|二|一|上半年|下半年|全年|年度|工作)/gu;

/** Matters that offices write plans and reports of, beside those of their whole work. */
const matters =
  /农村公路|公路(?:建设|养护|管理)|养护|安全生产|应急|党(?:建|风|务|组织)|廉政|法治|普法|依法行政|执法|信访|维稳|治超|超限|春运|国庆|公交|客运|货运|运政|路政|港航|港口|水运|水路|海事|航道|渡口|铁路|民航|机场|邮政|快递|物流|环保|生态|污染|扶贫|脱贫|乡村振兴|招商|财务|预算|审计|档案|宣传|信息化|信息公开|政务公开|营商环境|放管服|政务服务|工会|文明|创建|创卫|行风|作风|效能|提案|质量|造价|投资|统计|节能|科技|人才|教育|培训|平安|扫黑|禁毒|消防|防汛|防疫|疫情|卫生|综治|绩效|公租|出租|汽修|驾培|意识形态|统战|双拥|老干部|个人|科室|股室/u;

/** What is nobody's whole work: a paper on it alone is on one matter. */
const themes =
  /安全生产|应急管理|党风廉政|廉政建设|党建|普法|依法行政|法治政府|信访|维稳|综治|治超|超限|扶贫|脱贫|乡村振兴|招商引资|营商环境|放管服|政务公开|平安建设|扫黑除恶|禁毒|消防|防汛|防疫|文明创建|意识形态/u;

/** 2023年安全生产工作总结: the matter stands right before what the paper is. */
function isTheme(title: string): boolean {
  const plain = title.replace(office, '');
  return new RegExp(
    `(?:${themes.source})(?:工作|任务)?(?:年度)?(?:计划|要点|总结|小结|情况|安排|汇报|报告)`,
    'u',
  ).test(plain);
}

function namesMatter(title: string): boolean {
  return matters.test(title.replace(office, ''));
}
