import { gap } from './gap.ts';
import { countNaming } from './own-words.ts';
import type { Around } from './reading.ts';
import { actions, joinWords } from './words.ts';

/**
 * What a part says in other words, where its own leave out what is counted or name it behind its number: 充电桩方面，新建▯ is 新建充电桩▯, and
 * 投资▯建设农村公路 is 农村公路投资▯. The nearest first.
 */
export function listRewordings({ own, lead, before, above, sentence }: Around, unit: string): string[] {
  const [said = '', rest = ''] = own.split(gap);
  const isBehind = unit === '元' && rest === '投资';
  const behind = isBehind ? '' : rest;
  const front = unit === '公里' ? said.replace(anyRoad, '') : isBehind ? said + rest : said;
  if (unit === '元') {
    const spent = nameSpending(front, behind);
    if (spent !== undefined) return [spent];
  }
  // What few texts have is asked first.
  if (front.includes('、') || !(unit === '元' ? invested : does).test(front)) return [];
  if (countNaming(front) > 0 || countNaming(behind) > 0) return [];
  const led = lead.split('，').at(-1) ?? '';
  const last = sentence.at(-1) ?? '';
  const topics = [
    namesNothingSince(before, led) ? led : '',
    last.includes(gap) ? '' : last,
    namesNothingSince(before) ? (above[0] ?? '') : '',
  ];
  return topics.flatMap((topic) => {
    const thing = nameTopic(topic);
    return thing === undefined
      ? []
      : [front + thing + (unit === '元' ? '' : gap) + (unit === '元' ? gap : behind)];
  });
}

const leadIn = /^(?:在|抓好|做好|围绕|推进|加快推进|加快|加强|全力推进|大力推进|扎实推进|狠抓|持续推进)/u;
const numbering =
  /^(?:[一二三四五六七八九十]+[是、要]|（[一二三四五六七八九十\d]+）|\d{1,2}[.．、]?|第[一二三四五六七八九十]+[，、])\s*/u;
/** 农村公路建设方面 is about 农村公路. */
const progress =
  /(?:建设|改造|工作|工程|项目)*(?:正在|正|持续|稳步|扎实|加快|有序|不断|全面|顺利|深入|快速|强力|有力|全力|大力|成效|取得)*(?:推进|推动|开展|实施|提速|显著|加强|完善|提升|见效|突破|成效|展开)$/u;
const whenAndWhere = /^(?:今年|全年|上半年|境内|[全我][省市县区州旗])+(?=[\p{Script=Han}]{2}推进|推进)/u;
/** “县县通高速公路” names 高速公路. */
const everywhere = /“[\p{Script=Han}]{2}通([\p{Script=Han}]{2,6})”/u;
/** 高速公路投资呈增长态势 */
const course = /投资(?:呈|保持|实现|持续|继续)[^，]*(?:态势|增长|势头)$/u;
const aboutIt = /(?:的?(?:建设|工作|管理|情况|任务|目标|进展|发展|工程))*(?:方面|领域|上|中)?$/u;
const name = /^[\p{Script=Han}“”（）]{2,12}$/u;

/** What a topic is about, where it names one thing and nothing that is done to it. */
function nameTopic(topic: string): string | undefined {
  const thing = topic
    .replace(numbering, '')
    .replace(whenAndWhere, '')
    .replace(leadIn, '')
    .replace(everywhere, '$1')
    .replace(course, '')
    .replace(progress, '')
    .replace(aboutIt, '');
  return name.test(thing) && !/[和及与、]/u.test(thing) ? thing : undefined;
}

/** Whether nothing has been named in the paragraph since what leads a part, or at all, so that this goes on speaking. */
function namesNothingSince(before: string, led = ''): boolean {
  const at = led === '' ? 0 : before.lastIndexOf(led);
  return at !== -1 && countNaming(before.slice(at + led.length).replaceAll(years, '')) === 0;
}

/** 累计改造道路▯ names no kind of them. */
const anyRoad = /(?:道路|公路|路段|路面)$/u;
const years = /(?:19|20)\d{2}年/gu;
const does = new RegExp(`${joinWords(actions)}(?:了)?$`, 'u');
const invested = /(?:完成|计划)[^，]{0,4}投资$/u;

const spending = /^(.*?)(?:投资|投入)(?:资金)?$/u;
const works =
  /^的?(?:资金)?(?:将|主要|全部)*(?:用于|用在|进行|开展|推进|加快|实施|建设|新建|新改建|改造|修建|加大)+(?:力度)?(?:建设)?([\p{Script=Han}]{2,12}?)(?:的?(?:新改建|建设|改造|改建|升级|提升|发展|工程))*$/u;

/** Who has spent it when; without that it may be what one project costs. */
const ofAll = /年|全[省市县区州旗]|我[省市县区州旗]|境内|计划|将/u;

/** Of what is spent on works the rest of the part tells what they are. */
function nameSpending(front: string, behind: string): string | undefined {
  const [, who] = spending.exec(front) ?? [];
  const [, thing] = works.exec(behind) ?? [];
  return who === undefined || thing === undefined || !ofAll.test(who)
    ? undefined
    : `${who}${thing}投资${gap}`;
}
