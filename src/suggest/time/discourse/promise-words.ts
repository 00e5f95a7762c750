import { joinWords } from '../../reading/words.ts';

/** 计划 as what somebody does, and not the plan that was fulfilled: 占年度计划的104%, 为年计划103%. */
const plans =
  '(?<!(?:完成|占|为|按|按照|达到?|超|超过|超出|对照|根据|纳入|列入|编制|制定|印发|专项|行动|三年|五年|考核)(?:全?年度?|本年度?|今年|总|原)?)(?:(?:年度|全年|本年|今年)?计划)(?!$|[，,。；、）)]|内|外|的|数|任务|目标|总|书|生育|和|与|于|》)';
const does = '(?:新改建|新建|改建|建设|建成|完成|实施|改造|投入|投资|开工|启动|开通|新增)';
/** 将甲路纳入计划 says what was done with it. */
const disposes =
  '(?![^，。；]{2,16}(?:作为|定为|确定为|摆在|放在))(?!(?!继续|进一步|加快|推进|全面|重点)[^，。；]{2,16}(?:纳入|列入))';
/** 为确保安全，检查▯ tells what for; 力争上游 is praise. */
const strives =
  '力争(?!上游|先进|主动)|力促|(?<!为|为了|以)确保(?!了|[^，。；\\d]{0,12}(?:安全|畅通|平安|稳定|落实|到位|有序|出行|顺利|质量|实效|落地)[^，。；\\d]{0,4}(?:[，。；]|$))';

/** A verb by which all that follows in its sentence is promised: 计划建成甲枢纽，改造危桥9座. */
export const intends = new RegExp(
  `${plans}(?!\\s*[\\d．.])|届时|拟(?=[新建开安完投改通竣交续启实])|预计(?!全年完成|完成|实现|达到)|${strives}|争取(?=[完实在建新达])|(?<![即必主])将(?:(?:在|于)?(?:今年|本年|(?:19|20)\\d{2}年)?(?:年?[底末内]|\\d{1,2}月(?:底|末|份)?)?前?)?(?:全面|全部)?${does}|(?<![主只首必])要(?:确保|全面|全部|力争)?(?:完成|建成)(?!了)|(?:初步)?拟定|(?<=^|[，。；：\n年县市省区州厅局间将输通])规划(?:新建|新改建|改造|建设|实施|投资|总投资)(?!方案|项目)|不(?:少|低)于(?:全年)?\\d|(?<![即必主])将(?:超过?|突破)|要求(?:全年)?(?:完成|达到)|决定(?=在|今年|对|投资|投入|新|改|实施|安排|拿出)(?![^，。；]{0,30}(?:已|了))`,
  'u',
);
/** 力争完成▯；新建▯: at the head of a clause. */
export const undertaking = new RegExp(
  `(?<=^|[，；。：\\n])[^，；。：\\d]{0,8}?(?:${strives}|争取(?=[完实在建新达])|${plans}|拟(?=[新建开安完投改]))(?!目标|任务|资金)`,
  'u',
);
/** 今年还将办好, 今年要抓好: said of a year that has not ended. */
export const modal = new RegExp(
  `^[^。；]{0,24}?(?<![必需重主首纲摘概])(?:还?将(?![近军])${disposes}|要(?![求素点闻])|拟|${strives}|${plans}|(?:目标|任务)(?:是|为|：|:))`,
  'u',
);

/** What is done, right behind 将. */
export const acts = new RegExp(`^${does}`, 'u');
/** How a sentence goes on that tells what will be done. */
const undertakes = joinWords(
  '继续 进一步 持续 全力 全面 扎实 大力 着力 重点 深入 加快 推进 推动 围绕 紧紧 紧扣 坚持 以 聚焦 统筹 加大 抓好 做好 实施 开展 完善 优化 按照 立足 不断 努力 积极 切实 启动 组织 强化 突出 加强'.split(
    ' ',
  ),
);
/** 同时，云溪县将推进…。, 会议要求，…: what follows it in its paragraph is what will be done. */
export const leads = new RegExp(
  `(?<=^|[。\n])\\s*(?:[^，。；\\d]{1,12}[，,])?(?:[^，。；\\d]{0,16}?(?:还|也)?将${disposes}(?=${undertakes}|${does})|(?:会议|[局厅]长|主任|书记)[^，。；\\d]{0,12}(?:要求|强调|部署)[，,：:])`,
  'gu',
);

/** What tells that something has been done, where a plan stood before. */
export const finished =
  /于(?:\d{1,2}月)?\d{1,2}[日号](?:正式|全线)?(?:建成|通车|完工|竣工|投用)|(?<!未)已(?:经|完成|建成|改造|累计)?|完成了|建成了|累计|实际|[，；](?:全[年县市省区州局]|我[局县市区]|共|实际|现|目前|年度)?完成(?:投资)?[\d.]+\p{Script=Han}{1,3}(?=$|[，。；、])/u;
/** 目前，全市共建成高速公路84公里: how much there is. */
export const standing = /^[^。；]{0,12}?(?:共建成|已建成|累计|共有|现有|拥有)/u;
/** 2024年的主要目标是：…；… */
export const goals = /^[^。；;]{0,20}(?:目标|任务|计划|安排|打算)[^。；;，]{0,6}[：:]/u;
