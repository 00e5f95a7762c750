import { findAll } from '../../text/find-all.ts';
import { actions, lightActions, matchWords } from '../reading/words.ts';
import { gap } from '../reading/gap.ts';
import { countNaming, listRuns } from '../reading/own-words.ts';
import { readTopic } from '../subject/title-topic.ts';
import { rule, type Case, type Rule } from './case.ts';

/** What the number counts may be something else. */
export const ofSomethingElse: readonly Rule[] = [
  rule(
    '前面说了别的，不清楚是哪一样的钱',
    ({ unit, match, around }) =>
      match.isVague &&
      unit === '元' &&
      thing.test(
        [...around.sentence, around.own, around.lead, ...around.above].join('，').replace(ofWorks, ''),
      ),
  ),
  rule('只说了投资，不清楚是不是交通的', ({ unit, match, reading, part }) => {
    return (
      match.isVague && unit === '元' && !ofTransport.test(reading.title + reading.text.slice(0, part.start))
    );
  }),
  rule('要看标题才知道数的是什么', ({ match, reading }) => {
    const isOfTitle = readTopic(reading.title).some((topic) =>
      match.name.allWords.some((word) => topic.startsWith(word)),
    );
    return match.site === 'above' && !match.isNamedNear && !isOfTitle;
  }),
  rule(
    '可能是疫情防控里的数',
    ({ unit, raw, above, speaksOf }) =>
      /[人辆台车]/u.test(unit) && epidemic.test(raw + above) && !speaksOf(epidemic),
  ),
  rule('这一句像是在说一个项目', ({ reading, part, raw, around: { own } }) => {
    const works = reading.text.slice(Math.max(0, part.start - farthest), part.end).replace(/^.*[；;]/u, '');
    // …通车后，全县高速公路通车里程达▯: of the whole area again.
    const said = wholeArea.test(own) ? own : raw + reading.text.slice(part.start, part.end);
    return ofProject.test(said) || building.test(works);
  }),
  rule('前面说的是查处，可能是查处了多少', ({ raw, around: { own }, match, speaksOf }) => {
    const isCaught = speaksOf(caught) || caught.test(match.name.measure.name);
    return catches(raw) && own.search(telling) === -1 && !isCaught;
  }),
  rule('前面说的是养护，可能是养护的钱', ({ unit, part, match, sentence, around: { own, lead } }) => {
    const isOfBuilding = match.name.measure.name.endsWith('建设投资') && !/建设|建成|改造/u.test(own);
    return unit === '元' && part.isPart && isOfBuilding && (lead + sentence).includes('养护');
  }),
  rule('说的可能是修这些路要花多少钱', ({ unit, around: { own }, match, behind }) => {
    return (
      unit === '元' &&
      match.name.measure.name.includes('投资') &&
      (spentOn.test(own) || isSpentNext(match.name.measure.name, own, behind)) &&
      (!/完成|到位/u.test(own) || buildsNamed.test(behind))
    );
  }),
  rule(
    '先后投资的，可能不只是这一年的',
    ({ unit, around: { own } }) => unit === '元' && /先后|陆续|多方筹/u.test(own),
  ),
  rule('前面查处了几样，不清楚是哪一样的罚款', ({ unit, match, around: { own }, sentence }) => {
    const isOfOverload = match.name.measure.name.startsWith('治超') && !overload.test(own);
    return unit === '元' && isOfOverload && others.test(sentence);
  }),
  rule('没有说是治超的', ({ match, raw, behind, above, around }) => {
    return match.name.measure.name.startsWith('治超') && !overload.test(raw + around.own + behind + above);
  }),
  rule('前面说了一条路或者一个工程，可能只是它的投资', ({ unit, match, raw }) => {
    return unit === '元' && !match.isNamedHere && oneWork.test(raw);
  }),
  rule('占的是项目总投资，可能只是一个项目的', ({ unit, part, reading: { text }, behind }) => {
    const said = text.slice(part.start, part.quantity?.start);
    return unit === '元' && countNaming(said) === 0 && ofTotal.test(behind);
  }),
  rule('前面数了项目，可能只是它们的投资', ({ unit, match, raw, behind }) => {
    const isOfAll = ofYearPlan.test(behind) || (topic.test(raw) && !oneWork.test(raw));
    return unit === '元' && !match.isNamedHere && projects.test(raw) && !isOfAll && !areAllProjects(raw);
  }),
  rule('只说了投资，没有说完成，可能只是这几条路的', ({ unit, match, raw, around, speaksOf }) => {
    if (speaksOf(/总投资/u)) return false;
    return (
      unit === '元' &&
      !match.isNamedHere &&
      works.test(raw) &&
      !/完成|实现|累计|年度|年内|全年/u.test(around.own)
    );
  }),
  rule('可能是往下拨的钱，不是争取来的', ({ unit, match, around: { own } }) => {
    return unit === '元' && match.name.measure.id === 'funds-from-above' && handedDown.test(own);
  }),
  rule(
    '说的是问题和困难，可能不是做到的',
    ({ above, raw, behind }) => lacks.test(above) || lacking.test(raw + behind),
  ),
  rule('像是帮扶的村里的数', ({ counts, raw }) => counts === 'things' && helped.test(raw)),
  rule('说的是改造完工，不清楚是不是新通车的', ({ match, around: { own } }) => {
    const isOpened = match.name.measure.id === 'trunk-road-opened';
    return isOpened && /改造|改建/u.test(own) && /完工|竣工/u.test(own) && !own.includes('通车');
  }),
  rule(
    '前面说了几样，不清楚是哪一样的钱',
    (one) => one.unit === '元' && !one.match.isNamedHere && countThings(one) > 1,
  ),
];

/** 下达养护资金▯: a bureau gets it, or hands it on. */
const handedDown = /^[^，]*(?:下达|拨付|下拨)[^，]*养护(?:补助)?(?:资金|经费)/u;
/** 三、存在问题 */
const lacks =
  /存在(?:的)?(?:主要)?(?:问题|困难|不足)|(?:问题|困难|不足)(?:和|及|与)(?:困难|不足|问题|建议)|主要问题|薄弱环节/u;
const lacking = /多达|仍有[^，。；]{0,8}\d|欠账/u;
/** 干部结对帮扶贫困户90户，…，协调修建村内道路▯ */
const helped = /结对|帮扶|驻村|包村|联系村|第一书记/u;
const ofTransport = /交通|公路|水运|港航|港口|航道|铁路|运输/u;
const thing =
  /公路|水路|铁路|机场|项目|工程|[桥港站路线段]|枢纽|码头|园区|企业|公司|水利|农业|旅游|工业|招商|住房/u;
/** 推进重点项目建设 names none. */
const ofWorks =
  /(?:重点|重大|在建|续建|交通|建设|工程|各)+(?:项目|工程)|项目(?=建设|推进|谋划|储备|管理|攻坚|年)|(?<=推进|加快|狠抓)项目/gu;
/** 投资▯建设县际公路 */
const spentOn = new RegExp(
  `投资${gap}[^，]{0,6}(?:购置|购买|采购|更新|引进|安装|新改建|新建|建设|修建|改造|改建|实施)(?:了$|\\p{Script=Han}{2})|${gap}的?(?:投资|资金)(?:将|主要)*用于`,
  'u',
);
/** 将投资▯，开工建设9个项目; 计划完成投资▯，续建甲线改建工程 */
function isSpentNext(measure: string, own: string, behind: string): boolean {
  const words = own.replace(bureau, '');
  if (measure !== '交通建设投资' || /交通|固定资产|公路水路/u.test(words)) return false;
  return spends.test(own) && buildsNext.test(behind);
}
const bureau = /(?:交通|运输)+(?:主管)?(?:部门|[局厅委])/gu;
/** 续建G106线改建工程 */
const buildsNamed =
  /^，(?:续建|新建|改建|建设|实施|改造)(?:[GSXY]\d+|\p{Script=Han}{2,}(?:至|线|段|大桥|枢纽|站)[^，。；]*(?:工程|项目))/u;
const spends = new RegExp(`投资${gap}$`, 'u');
const buildsNext =
  /^，(?:用于|开工|续建|建设|新建|改建|实施|实现了?[\p{Script=Han}]+[到至][\p{Script=Han}]+路|打通|修通)/u;
const others = /非法营运|违法行为|违规|违章|客运|出租/u;
const overload = /超限|超载|治超|货车|货运车|卸转?[载货]/u;
const works = /\d(?:余|多)?(?:公里|千米|座|处)/u;
/** 实施重点交通项目26个, 铁路、公路等项目26个: all that are under way, and not those of one way. */
function areAllProjects(raw: string): boolean {
  // 实施交通项目26个，其中续建6个、新建项目20个: of what all of them are.
  const clauses = raw.split(/[，,；;：:]/u).filter((one) => projects.test(one));
  const clause = clauses.findLast((one) => !partOfThem.test(one)) ?? clauses.at(-1) ?? '';
  if (new Set(clause.match(ofOneKind)).size > 1) return true;
  return /交通|重点|重大/u.test(clause) && !someProjects.test(clause) && clause.search(ofOneKind) === -1;
}
/** 新开工交通项目9个，当年投资▯: not what those cost that went on. */
const someProjects = /新开工|续建/u;
const partOfThem = /^其中(?:续建|新建|新开工)/u;
const ofOneKind =
  /农村公路|高速公路|国省干线|国省道|国道|省道|公路|铁路|水运|港航|港口|航道|机场|民航|场站|站场|枢纽|养护|危桥|安防|公交|[GSXY]\d+/gu;
/** 实施重点项目26个, 26个交通项目 */
const projects = /(?:项目|工程)(?:共|有|达)?\d+[个项]|\d+[个项][^，。；\d]{0,8}(?:项目|工程)/u;
/** 农村公路方面，实施项目9个，完成投资▯: all that is done in it. */
const topic = /^[^，。；\d]{2,12}方面[，：,:]/u;
/** What is measured by the plan of the year is all that is done in it. */
const ofYearPlan = /^[，,](?:同比[^，]*，)?(?:占|为|完成|达到?)(?:年度|全年|年)(?:计划|目标|任务)/u;
/** ▯，占总投资的26% */
const ofTotal = /^[，,]占(?:项目|工程)?总投资/u;
const caught = /查处|查获|查扣|处罚|暂扣|取缔|打击|违法|违规|违章|非法|超限|超载|卸载|罚款|案件|路政/u;
const telling = matchWords(actions.filter((word) => !lightActions.has(word)));

/** Whether the last verb of some words tells that something was caught: 查处货车90辆、企业▯. */
function catches(raw: string): boolean {
  const last = findAll(raw, telling).at(-1)?.[0];
  return last !== undefined && /查处|查获|查扣|处罚|暂扣/u.test(last);
}

const oneWork =
  /\p{Script=Han}{2}高速(?:公路)?[（(]\d|[GSXYC]\d{2,4}|(?:国|省|县)道\d{3}|\p{Script=Han}{2}段(?:改扩?建|新建|改造)?(?:工程|项目)|(?:航道整治|泊位|船闸)(?:二期|一期)?工程|\p{Script=Han}{2,}(?:大桥|隧道|枢纽|码头|机场|互通)(?:改扩?建|新建|建设)?(?:项目|工程)/u;
const epidemic = /疫情(?!影响|冲击|[^，。；]{0,4}影响)|防疫|核酸|体温|返乡人员|查验/u;
/** What tells that a sentence is about one project. */
const ofProject =
  /(?:建成|通车|投用|投产|完工)后|全长|该项目|本项目|该工程|这个工程|这条(?:路|公路|高速)|该路|标段|[一二三]期(?![^，。；]{0,4}[、和等]|\d+个)/u;
const wholeArea = /^(?:目前，?|目前全市)?(?:(?:全|我|本)[省市县区州旗]|在建|共有)/u;
/** What is done while something is being built, and tells nothing of a year's work. */
const building = /土石方|桩基|底基层|水稳|垫层|箱梁|梁板/u;
/** In characters: so far before a number it is still about the same works. */
const farthest = 80;

/** How many things were counted before a part in its sentence. */
function countThings({ reading: { text, parts }, part }: Case): number {
  return parts.filter(
    ({ start, end, sentence, quantity }) =>
      sentence === part.sentence &&
      end <= part.start &&
      quantity !== undefined &&
      quantity.unit !== '%' &&
      listRuns(text.slice(start, quantity.start) + text.slice(quantity.end, end)).length > 0,
  ).length;
}
