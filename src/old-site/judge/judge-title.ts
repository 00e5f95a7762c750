import { simplify } from '../../text/spelling/simplify.ts';
import { doubt, isDocument, leaveOut, type Verdict } from './verdict.ts';

/** What is written of plans and summaries, whatever its title ends with. */
const neverOne: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/解读|图解|一图|读懂|问答|答记者问|新闻发布会/u, '解读'],
  [/预算|决算|三公经费|绩效(?:评价|目标|自评)|收支/u, '财政预决算'],
  [/信息公开(?:工作)?(?:年度)?(?:报告|指南|目录|情况)|信息公开工作年度/u, '信息公开年报'],
  [/政府工作报告(?:$|[—－-])/u, '政府工作报告'],
  [/公示|公告|通告|听证|征求.{0,20}意见|征集|意见征询/u, '公告公示'],
  [/述职|述廉|个人|心得|体会|感悟|事迹|人物|倡议书/u, '个人的文字'],
  [/^关于(?:召开|举办|举行|开展|组织|报送|上报|填报|做好|加强|调整|成立|转发|参加|更正|核定)/u, '工作通知'],
];

/** Other papers of an office; 招标工作总结 is a summary all the same. */
const others: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/招标|中标|采购|比选|磋商|询价|流标|废标|合同/u, '招标采购'],
  [/招聘|招录|面试|笔试|拟聘|录用|任免|任前|任职|评审结果|职称/u, '人事'],
  [/行政处罚|行政许可|双随机|抽查结果|检查结果|权责清单|权力清单|办事指南|服务指南/u, '行政执法和办事'],
  [/批复|复函|答复|提案|议案|建议.{0,8}办理/u, '批复和答复'],
  [/应急预案|管理办法|实施细则|规定$|制度$|条例|章程/u, '规章制度'],
  [/简报|动态|快讯|周报|日报|值班|天气|路况|提示|提醒|温馨/u, '新闻'],
];

/** What news say that somebody did: an event, or a boast that a title of a paper may have as well. */
const event =
  /召开|举办|举行|传达|调研|督导|慰问|走访|(?<!奔)赴|视察|座谈|出台|启动|纪实|侧记|掠影|观摩|培训班|动员会|推进会|部署会/u;
const boast = /部署|圆满|顺利|再创|喜获|荣获|成效显著|稳步推进|扎实|全力|助力|有序|亮点/u;

/** What plans and summaries are called, at the end of a title; and what may be one. */
const plan = /(?:计划|要点|打算|思路|规划|目标任务|(?:工作|任务)安排|工作任务|工作目标)$/u;
const summary = /(?:总结|小结|工作报告|工作汇报|情况的?(?:报告|汇报|总结)|回顾)$/u;
const state = /(?:工作|完成|执行|进展|落实|开展|建设|推进|运行)情况$/u;
const vague = /(?:方案|意见|报告|情况|安排|任务|清单|汇报|通报|材料)$/u;
const otherReport = /(?:自查|整改|调研|审计|评估|环境影响|可行性|检测|鉴定|考察).{0,10}报告$/u;

/** Judges by its title alone whether something is a plan or a summary. @param title as the page has it */
export function judgeTitle(title: string): Verdict {
  const plain = strip(title);
  const never = neverOne.find(([pattern]) => pattern.test(plain));
  if (never) return leaveOut(never[1]);
  const isNamed = plan.test(plain) || summary.test(plain);
  const other = isNamed ? undefined : others.find(([pattern]) => pattern.test(plain));
  if (other) return leaveOut(other[1]);
  if (/(?:讨论|征求意见|送审|修改)稿|草案|初稿/u.test(title)) return doubt('不是定稿');
  if (/讲话|发言/u.test(plain)) return doubt('会议上的讲话');
  if (event.test(plain)) return leaveOut('新闻');
  if (otherReport.test(plain)) return doubt('别的报告');
  if (boast.test(plain)) return isNamed ? doubt('像新闻的标题') : leaveOut('新闻');
  if (isNamed || state.test(plain)) return isDocument;
  return vague.test(plain) ? doubt('不一定是计划或总结') : leaveOut('不是计划或总结');
}

/** 关于印发《2024年工作要点》的通知（云交〔2024〕1号） → 2024年工作要点 */
function strip(title: string): string {
  const plain = simplify(title)
    .replace(/\s+/gu, '')
    .replace(/(?:\([^()]*\)|（[^（）]*）|【[^【】]*】|\[[^[\]]*\]|第[一二三四五六七八九十\d]+页)+$/u, '');
  const issued =
    /(?:印发|下发|公布|发布)(.+?)的通知$/u.exec(plain)?.[1] ??
    /(?:报送|上报)(.+?)的(?:函|请示|报告)$/u.exec(plain)?.[1];
  const reported = /关于(.+)的(?:报告|汇报)$/u.exec(plain)?.[1];
  if (issued === undefined && reported !== undefined && (plan.test(reported) || summary.test(reported)))
    return reported.replaceAll(/[《》〈〉]/gu, '');
  const quoted = /《([^《》]{4,})》(?:的?(?:通知|函))?$/u.exec(plain)?.[1];
  return (issued ?? quoted ?? plain).replaceAll(/[《》〈〉]/gu, '');
}
