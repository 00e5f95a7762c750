import { gap } from '../reading/gap.ts';
import { rule, type Case, type Rule } from './case.ts';
import { festival } from './festival.ts';
import { vehicles } from './units.ts';

/** What was done, or what stands behind the number, is something else than the name says. */
export const ofOtherWorks: readonly Rule[] = [
  rule('说的是迁移、拆除，不是新建', ({ isFlow, around: { own }, speaksOf }) => {
    return isFlow && moved.test(own) && !/新[建增]|重建|改建/u.test(own) && !speaksOf(moved);
  }),
  rule('说的是走访、约谈，不是做到了多少', ({ unit, around: { own }, speaksOf }) => {
    return /^[家个户次]$/u.test(unit) && visited.test(own) && !speaksOf(visited);
  }),
  rule('前面说的是日常养护，可能不是水毁抢险', ({ match, around: { before, own } }) => {
    const isOfFlood = match.name.measure.name.startsWith('水毁');
    return isOfFlood && before.includes('日常') && !flood.test(before + own);
  }),
  rule('说的可能是客运投入的车，不是抢险', ({ match, raw, around: { before, own }, reading: { title } }) => {
    const isEmergency = match.name.measure.name.startsWith('抢险动用');
    return isEmergency && /春运|客运|旅客/u.test(title + raw) && !flood.test(before + own);
  }),
  rule('排查的和做完的是合在一起数的', ({ counts, around: { own }, speaksOf }) => {
    return counts === 'things' && lookedFor.test(own) && !speaksOf(/排查|隐患/u);
  }),
  rule('后面说的是路上的绿化、设施，不是修了多少路', (one) => one.unit === '公里' && isAlongRoad(one)),
  rule('说的是有隐患的桥，不是所有的桥', ({ unit, counts, behind, around: { own } }) => {
    return unit === '座' && counts === 'stock' && hazard.test(own + behind);
  }),
  rule('说的可能是投入的车，不是一共有多少', ({ unit, isFlow, raw, reading: { title } }) => {
    return vehicles.has(unit) && !isFlow && sent.test(raw) && festival.test(raw + title);
  }),
];

const moved = /迁移|迁改|移位|拆除|撤除|撤销|取消/u;
const flood = /水毁|灾|抢险|抢通|汛|暴雨|降雨|强降/u;
const visited = /走访|约谈|座谈|回访/u;
/** 组织排查并完成▯ */
const lookedFor = /(?:排查|摸排|梳理)(?:并|和|、)/u;
const hazard = /隐患|碰撞|防撞|病害|监测|检测/u;
const sent = /投入|调配|调派|出动|投放/u;

const road = /公路|道路|国省道|[国省县乡村]道/u;
const along = /绿化|美化|亮化|安保|安防|防护|护栏|标线|标志|路灯|监控/u;

/** ▯县道安保设施建设, ▯高速公路和9个出入口绿化: the number stands before the road, and behind it what was done along it. */
function isAlongRoad({ around: { own }, behind, speaksOf }: Case): boolean {
  const [, rest = ''] = own.split(gap);
  const [next = ''] = /^[^，。；、]*/u.exec(behind) ?? [];
  const tail = rest + next;
  return road.test(rest) && along.test(tail) && !speaksOf(along);
}
