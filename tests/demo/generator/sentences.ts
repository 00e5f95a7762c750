import { choose, number } from './choose.ts';
import type { Place } from './places.ts';

/** What fills a document between its figures: sentences of the sort that bureaus write, with names and numbers of the place. */
export interface Setting {
  readonly place: Place;
  readonly bureau: string;
  readonly year: number;
}

type Sentence = (setting: Setting) => string;

const between = ({ bureau, year }: Setting, slot: string, least: number, most: number): string =>
  String(least + number(most - least + 1, bureau, year, slot));

const aims: readonly Sentence[] = [
  ({ place, year }) =>
    `${String(year)}年的工作思路是：围着${place.trade}修路，先通后畅，先急后缓，把钱花在群众天天走的路上。`,
  ({ place, year }) =>
    `${String(year)}年，我们把${place.towns[0]}、${place.towns[1]}群众反映最多的窄路和险路放在前面，量力而行，说到做到。`,
  ({ year, place }) =>
    `${String(year)}年是${place.name}农村公路提质的一年。任务不求多，求每一公里都验收得过、管得住、养得起。`,
  ({ place, year }) =>
    `做好${String(year)}年的工作，要坚持建管养运一起抓，修一条、管一条，让${place.trade}不再卡在最后几公里。`,
  ({ year, place }) =>
    `${String(year)}年安排任务时，先算了三笔账：钱够不够、料跟不跟得上、雨季以前能干多少。${place.towns[2]}等偏远地方单独排了工期。`,
  ({ year, place }) =>
    `${String(year)}年的任务排在${place.towns[1]}、${place.towns[2]}的最多，理由是那里的校车和货车都走同一条路，早一天加宽，早一天放心。`,
];

const opens: readonly Sentence[] = [
  ({ place, year }) =>
    `${String(year)}年，${place.name}交通工作围着${place.trade}展开，年初答应的事逐项对账如下。`,
  ({ place, year }) =>
    `现将${String(year)}年的工作报告如下，数字以竣工验收和财务决算为准，${place.towns[1]}的两个项目以现场核对的为准。`,
  ({ year, place }) =>
    `${String(year)}年，在县乡两级和沿线群众的支持下，${place.towns[0]}等乡镇的重点路段陆续完工，情况如下。`,
  ({ year }) => `${String(year)}年的任务年初在网站上公布过，现在照着原来的次序，一项一项说做到了没有。`,
  ({ year, place }) =>
    `${String(year)}年的工作，做到的写做到，差一点的写差多少；${place.towns[2]}的几处收尾工程算到下一年，不提前报。`,
  ({ year, place }) =>
    `过去的${String(year)}年雨水偏多，${place.roads[1]}沿线停工比往年多，任务完成的情况分项说明。`,
];

const roadWork: readonly Sentence[] = [
  (one) =>
    `农村公路。项目分在${between(one, 'towns', 5, 12)}个乡镇，${one.place.roads[0]}沿线占三成；路面宽度不低于4.5米，急弯处加宽到6.5米。`,
  (one) =>
    `农村公路。优先安排${one.place.towns[0]}到${one.place.towns[1]}之间的单改双，涉及${between(one, 'villages', 6, 18)}个建制村；没有落实料场的不开工。`,
  (one) =>
    `农村公路。${one.place.roads[1]}的断头路接通以后，${one.place.towns[2]}到县城少绕${between(one, 'detour', 5, 23)}公里；其余项目用来把客车开不进去的路加宽。`,
  (one) =>
    `农村公路。新建的路先通${one.place.towns[1]}的${between(one, 'hamlets', 3, 9)}个村民小组，改建的路以${one.place.roads[0]}的支线为主，全部水泥路面。`,
  (one) =>
    `农村公路。把坑洼最多的${between(one, 'bad', 4, 14)}条村道排在前面，由${one.place.towns[2]}等乡镇推选，名单张榜公布。`,
  (one) =>
    `农村公路。与${one.place.trade}有关的路先修，${one.place.roads[1]}加宽到6.5米，重车和客车能够错车；工期避开${between(one, 'rain', 5, 6)}月的主汛。`,
];

const safetyWork: readonly Sentence[] = [
  (one) =>
    `安防工程。先做校车经过的${between(one, 'school', 3, 9)}个路段，再做${one.place.roads[0]}的临水路段，护栏每${between(one, 'test', 1, 3)}公里抽检一次。`,
  (one) =>
    `安防工程。${one.place.roads[1]}的急弯陡坡处全部加装标志，${one.place.towns[1]}的${between(one, 'spots', 2, 8)}处平交路口减速带和凸面镜一次到位。`,
  (one) =>
    `安防工程。护栏、标线、标志同步设计、同步安装，${one.place.towns[2]}境内的${between(one, 'cliffs', 4, 15)}处临崖路段8月底以前装完。`,
  (one) =>
    `安防工程。对撞坏、锈蚀的旧护栏一并更换，${one.place.towns[0]}段约${between(one, 'old', 300, 900)}米；新装的立柱埋深抽查，不够的返工。`,
  (one) =>
    `安防工程。村口、校门口的${between(one, 'gates', 5, 20)}处先装减速带和爆闪灯，再做${one.place.roads[1]}的波形护栏。`,
  (one) =>
    `安防工程。邀请跑${one.place.roads[0]}的客车司机一起查勘，司机指出的${between(one, 'drivers', 4, 11)}处险弯优先安排。`,
];

const upkeep: readonly Sentence[] = [
  (one) =>
    `养护。落实路长制，县道每天、乡道每周、村道每月巡查一次；预防性养护以灌缝和罩面为主，${one.place.roads[0]}先做。`,
  (one) =>
    `养护。道班每天上路，坑槽发现以后${between(one, 'days', 2, 5)}天以内修补；汛期以前清理边沟和涵洞，${one.place.towns[0]}段由养护工人包干。`,
  (one) =>
    `养护。${one.place.towns[1]}试行“建养一体”，谁修的路谁养${between(one, 'years', 3, 5)}年，尾款按路况分期付。`,
  (one) =>
    `养护。村道由村里的护路员管，每人管${between(one, 'keepers', 4, 8)}公里，按月考核；${one.place.towns[1]}先试行扫码上报坑槽。`,
  (one) =>
    `养护。县里的养护中心添置${between(one, 'machines', 1, 3)}台灌缝机，${one.place.roads[1]}入冬以前灌完；桥头跳车的${between(one, 'bumps', 3, 9)}处一起处治。`,
  (one) =>
    `养护。${one.place.towns[2]}至县城的路列为样板路，绿化、保洁、排水一起做，不搞大树移栽，花钱不超过${between(one, 'cost', 60, 160)}万元。`,
];

const transport: readonly Sentence[] = [
  (one) =>
    `运输服务。农村客运补贴按实际趟次发，${one.place.towns[2]}的班车每天不少于${between(one, 'buses', 3, 6)}班；赶集日加开。`,
  (one) =>
    `运输服务。推进客货邮合作，从县城到${one.place.towns[1]}的班车捎带快递，每天${between(one, 'parcels', 60, 240)}件左右。`,
  (one) =>
    `运输服务。城乡公交开到${one.place.towns[0]}，60岁以上的老人半价；候车亭${between(one, 'stops', 4, 16)}个装上时刻表。`,
  (one) =>
    `运输服务。新投入${between(one, 'minibuses', 2, 7)}台7座以上的小客车跑通村线路，${one.place.towns[1]}的偏远村实行电话预约。`,
  (one) =>
    `运输服务。学生放假返校的日子，${one.place.towns[0]}、${one.place.towns[2]}加开专线${between(one, 'pupils', 4, 12)}班，票价不涨。`,
  (one) =>
    `运输服务。${one.place.trade}的旺季设临时货运点${between(one, 'points', 2, 6)}处，货车不进镇区，不堵${one.place.roads[0]}。`,
];

const safety: readonly Sentence[] = [
  (one) =>
    `安全应急。组织应急演练${between(one, 'drills', 2, 6)}次，其中夜间1次；易水毁的${between(one, 'flood', 6, 28)}处路段备好沙袋和警示桩。`,
  (one) =>
    `安全应急。两客一危车辆动态监控每天抽查，${one.place.roads[0]}的重点货源地派人驻点，超限车辆不出场。`,
  (one) =>
    `安全应急。雨量到了红色预警先封路、后巡查，${one.place.towns[2]}的${between(one, 'slopes', 3, 12)}处边坡安装位移监测。`,
  (one) =>
    `安全应急。和气象部门共用${between(one, 'gauges', 6, 24)}个雨量站，${one.place.towns[1]}沿河路段水位到线就封路。`,
  (one) =>
    `安全应急。在建工地每月查一次，查出的隐患当天挂号、限期销号；${one.place.roads[0]}施工路段配${between(one, 'guards', 4, 10)}名安全员。`,
  (one) =>
    `安全应急。抢险的挖掘机、装载机和司机登记造册，共${between(one, 'diggers', 8, 30)}台，${one.place.towns[0]}、${one.place.towns[2]}各放一组。`,
];

const funds: readonly Sentence[] = [
  (one) =>
    `县级配套资金${between(one, 'month', 4, 6)}月底以前到位一半，余下的按进度拨付；每一笔都在${one.place.bureau}的网站公布。`,
  (one) =>
    `工程款按进度付，农民工工资专户先付；${one.place.towns[0]}等地的项目请村里推选的义务监督员参加验收，每条路${between(one, 'people', 2, 4)}名。`,
  (one) =>
    `每月调度一次，落后的项目由分管负责人住到工地；${one.place.towns[1]}的料场签订保供协议，保供${between(one, 'weeks', 6, 12)}周。`,
  (one) =>
    `每条路开工以前，先把补偿款发到户，再进机械；${one.place.towns[2]}的项目由乡镇包协调，${between(one, 'days', 20, 40)}天内谈不成的换项目。`,
  (one) =>
    `质量实行终身责任制，${one.place.roads[0]}上的项目全部取芯检验，每公里${between(one, 'cores', 3, 6)}个点，不合格的铲掉重来。`,
  (one) =>
    `进度按季在网站公布，群众来电${between(one, 'reply', 2, 5)}个工作日内答复；${one.place.towns[0]}设一处现场接待点。`,
];

const troubles: readonly Sentence[] = [
  (one) =>
    `一是养护资金不足，每公里只有标准的${between(one, 'share', 6, 8)}成；二是${one.place.towns[2]}的石料要从外县运，成本高。`,
  (one) =>
    `一是管工程的人少，人均管${between(one, 'sites', 3, 6)}个工点；二是${one.place.roads[1]}上的超限货车屡禁不止，新路用不了几年。`,
  (one) =>
    `一是雨季以前完成的工程量只有${between(one, 'before', 3, 5)}成；二是${one.place.towns[1]}等地的路灯、护栏坏了修得慢。`,
  (one) =>
    `一是补偿谈得慢，${one.place.towns[0]}的一个项目因此停了${between(one, 'stop', 20, 60)}天；二是小项目招标流标多，错过了好天气。`,
  (one) =>
    `一是有的路修好了没人养，${one.place.roads[1]}边沟堵了${between(one, 'ditch', 4, 15)}处；二是${one.place.towns[2]}的班车客流少，补贴到得晚。`,
  (one) =>
    `一是设计变更多，${one.place.towns[1]}的项目改了${between(one, 'changes', 2, 4)}次图；二是监理人手不够，旁站不到位。`,
];

const pools = { aims, opens, roadWork, safetyWork, upkeep, transport, safety, funds, troubles };

/** A sentence of a pool, the same for the same bureau and year. */
export function say(pool: keyof typeof pools, setting: Setting): string {
  return choose<Sentence>(pools[pool], setting.year, setting.bureau, pool)(setting);
}
