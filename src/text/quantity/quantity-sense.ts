import type { Amount } from './amount.ts';
import { skipDigits, skipNumerals } from './figure.ts';

const ordinal = /(?:第\s?|附件|(?:^|[见如附和及、，。；（(\s])[表图])$/u;

/** Whether the number says which and not how many: 第3批, 第 12 期, 见表2. */
export function isOrdinal(text: string, index: number): boolean {
  return (
    '第件表图 \u00A0\u3000'.includes(text.charAt(index - 1) || '.') &&
    ordinal.test(text.slice(Math.max(0, index - 2), index))
  );
}

const joined = /[、和及与至到\-—–~～－─][ ]?(?=[\d一二两三四五六七八九十])/uy;

/** Past the numbers that share a 第: 第1—3项, 第1、2项. */
export function skipOrdinals(text: string, index: number): number {
  let end = index;
  for (;;) {
    joined.lastIndex = end;
    if (!joined.test(text)) return end;
    const next = joined.lastIndex;
    end = /\d/u.test(text.charAt(next)) ? skipDigits(text, next) : skipNumerals(text, next);
  }
}

/** Whether 一 ends a word and the number begins behind it: 统一三个标准. */
export function endsWord(text: string, index: number): boolean {
  return text.charAt(index) === '一' && /[统唯之同专单归逐合万]/u.test(text.charAt(index - 1));
}

/** Whether 数十, 几百, 每百: the number itself is not said. */
export function isUnknown(text: string, index: number): boolean {
  return /[数几每]/u.test(text.charAt(index - 1)) && /[十百千万亿]/u.test(text.charAt(index));
}

/** What builds, buys or removes one thing: 新建一座, 购置一台. Elsewhere 一 is an article: 这是一项任务. */
const makesOne =
  /(?:新建|建成|建设|改建|扩建|新增|增设|新开|开通|购置|配备|采购|改造|完成|拆除|死亡|受伤|[轻重]伤|至少|不少于|增加|减少|仅有?|只有|共有?)了?$/u;
const large: ReadonlySet<string> = new Set(['座', '艘', '辆', '台', '户', '栋', '公里', '亩', '吨', '米']);
const vagueOne: ReadonlySet<string> = new Set([
  '次',
  '批',
  '种',
  '期',
  '套',
  '场',
  '年',
  '方',
  '组',
  '道',
  '片',
  '对',
]);
const oneOf = /[另每某同这那哪任唯第上下最后先初头逐统]$|最\p{Script=Han}{1,3}的$/u;
const span = /^(?:以?内|之内|以上|左右|时间|后|期)/u;
const periods: ReadonlySet<string> = new Set(['年', '周', '天', '小时', '分钟', '秒', '个工作日']);

function countsOne(text: string, index: number, amount: Amount, name: string): boolean {
  const before = text.slice(Math.max(0, index - 5), index);
  if (oneOf.test(before)) return false;
  if (name === '倍') return true;
  if (name === '个月' || periods.has(name)) return span.test(text.slice(amount.end, amount.end + 2));
  if (text.charAt(amount.end) === '一') return false;
  return large.has(name) || (!vagueOne.has(name) && makesOne.test(before));
}

/** 九处 may be an office: what is looked for and found is not. */
const placesBefore = /[设有共增建查除改治修整成现等到了置造复]$/u;
const placesAfter = /^[\p{Script=Han}]/u;

/** Whether a number in Chinese numerals counts: not 一批, 二次, 三元镇, 交九处. */
export function countsAsSpoken(text: string, index: number, amount: Amount): boolean {
  const { unit: mention, figure, scale, value } = amount;
  if (!mention || !figure.spoken) return true;
  const { unit } = mention;
  const run = text.slice(index, figure.end);
  const plain = scale === '' && !amount.inexact;
  if (plain && run === '一' && value === 1) return countsOne(text, index, amount, unit.name);
  if (plain && run === '二' && ['count', 'people', 'vehicles'].includes(unit.kind)) return false;
  const isShared = (unit.name === '组' || unit.name === '批') && text.charAt(index - 1) === '分';
  const small = plain && value < 10 && run !== '两' && !isShared;
  if (unit.spoken === 'never' || (unit.spoken === 'two-or-ten' && small)) return false;
  if (unit.name === '元' && small) return false;
  if (unit.name === '立方米' && mention.spelling === '方' && value < 10) return false;
  if (unit.name !== '处' || !small) return true;
  return (
    placesBefore.test(text.slice(Math.max(0, index - 1), index)) ||
    placesAfter.test(text.slice(amount.end, amount.end + 1))
  );
}

/** 2024市重点项目, 2023款: years that have lost their 年. */
const afterYear: ReadonlySet<string> = new Set(
  '省 市 州 县 区 旗 镇 乡 村 站 门 款 双 副 卷 度 通 车'.split(' '),
);

/** Whether the number is no year before a word that is a unit as well. */
export function countsBesideYears({ figure, scale, unit }: Amount): boolean {
  return !afterYear.has(unit?.name ?? '') || scale !== '' || !/^(?:19|20)\d\d$/u.test(figure.digits);
}

/** 10日 alone is a date; 10日内 and 60日 are durations. */
export function countsDays(text: string, amount: Amount): boolean {
  if (amount.unit?.name !== '日') return true;
  return amount.value > 31 || /^\s?(?:以?[内上下]|之内|左右)/u.test(text.slice(amount.end, amount.end + 3));
}

/** 期 counts issues and courses; elsewhere it numbers the parts of a building site. */
const issued = /[班训报栏课办展发出行共刊警]$/u;
const issuedAfter = /^(?:培训|简报|专栏|学习|讲座|研讨)/u;

/** Whether 3期 are three: 举办培训班3期, not 金阳大道3期. */
export function countsIssues(text: string, index: number, amount: Amount): boolean {
  if (amount.unit?.name !== '期' || amount.figure.spoken) return true;
  return (
    issued.test(text.slice(Math.max(0, index - 1), index)) ||
    issuedAfter.test(text.slice(amount.end, amount.end + 2))
  );
}

/** Words that count only what is named before them: 视频接入3600路 are no bus lines, 抽检3680点 no hours. */
const channels = /(?:视频|监控|图像|摄像|信号|语音|通道)[^。；;，,\n]{0,8}$/u;
const samples = /(?:抽[检测查]|检[测验]|实测|测定|取样)[^。；;，,\n]{0,6}$/u;

/** Whether 路 and 点 count what comes in and what is measured: 接入视频3600路, 抽检3680点. */
export function countsWhatIsNamed(text: string, index: number, { unit }: Amount): boolean {
  const needed = unit?.name === '路' ? channels : unit?.name === '点' ? samples : undefined;
  return needed?.test(text.slice(Math.max(0, index - 12), index)) ?? true;
}

const current = /(?:电|光伏|能耗)[^。；;\n]{0,8}$/u;

/** 发电1350万度 is energy: degrees have no 万, and no current before them. */
export function isEnergy(text: string, index: number, { unit, scale }: Amount): boolean {
  if (unit?.name !== '度') return false;
  return /[万亿]/u.test(scale) || current.test(text.slice(Math.max(0, index - 12), index));
}
