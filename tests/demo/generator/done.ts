import { choose } from './choose.ts';
import type { Setting } from './sentences.ts';

/** What was done besides what is counted. */
export function listDone(setting: Setting): string[] {
  const { bureau, year } = setting;
  return Object.entries(pools).map(([pool, tell]) => choose(tell(setting), year, bureau, pool));
}

const pools: Readonly<Record<string, (setting: Setting) => readonly string[]>> = {
  roads: ({ place: { roads, towns, trade } }) => [
    `${roads[0]}沿线的项目全部验收，交工一次合格；${towns[0]}段的排水沟返工一次，费用由施工单位承担。`,
    `${towns[1]}的单改双修完以后，客车会车不用再倒退；${roads[1]}接通，${towns[2]}到县城近了一截。`,
    `修好的路都立了公示牌，写着谁修的、花了多少钱；${towns[0]}群众打来电话反映的坑洼全部答复。`,
    `${towns[2]}的路修到了最后一个村民小组，通车那天，${trade}的头一车货走的就是新路。`,
    `取芯检验不合格的一段铲掉重铺，长不到一公里，在${towns[1]}；施工单位记入信用档案。`,
    `${roads[1]}加宽以后，重车不再压坏路肩；${towns[0]}的平交口改成渠化路口，事故少了。`,
  ],
  upkeep: ({ place: { roads, towns } }) => [
    `路长制落到村里，${towns[1]}的村道有人管了；县道优良中等路率比上年高了近两个百分点。`,
    `道班冬天撒盐、夏天清沟，${roads[0]}全年没有因水毁断过路，${towns[2]}断过一次，当天抢通。`,
    `预防性养护先做${roads[0]}，封层以后，开春没有出现新的坑槽。`,
    `护路员手机上报坑槽，${towns[0]}从上报到补好，平均不到四天。`,
    `${towns[2]}的样板路保洁由村里承包，花钱比上年少，路面比上年干净。`,
    `桥头跳车的地方全部处治，${roads[1]}的伸缩缝换了一半，余下的排在次年。`,
  ],
  transport: ({ place: { roads, towns, trade } }) => [
    `${towns[2]}的班车没有停过一天，赶集日加开；老人半价照常。`,
    `${trade}的高峰期开了货运专班，${towns[0]}的交接点每天收发两次。`,
    `客货邮合作站点开到${towns[1]}，快递不出当天就能到村。`,
    `预约小客车开到${towns[2]}的山上，老人打个电话，半小时以内有车接。`,
    `学生专线跑了整个学期，${towns[0]}、${towns[1]}的家长不用再拼车。`,
    `候车亭的时刻表换成大字，${roads[0]}沿线的站名和村名对上了。`,
  ],
  safety: ({ place: { roads, towns } }) => [
    `易水毁路段封路先于洪水，${towns[2]}没有车辆被困；演练中发现的对讲机盲区已经补上。`,
    `两客一危车辆没有发生有责任的事故；${roads[1]}的超限货车比上年少了一半。`,
    `${towns[1]}的边坡监测两次报警，人和车都提前撤离，边坡第二天垮了一角。`,
    `工地查出的隐患全部销号，${roads[0]}施工路段没有发生追尾。`,
    `冬季结冰的清晨，${towns[0]}的道班四点上路撒盐，校车没有晚点。`,
    `和邻县联合演练一次，${roads[1]}县界处的机械互相能调用了。`,
  ],
};
