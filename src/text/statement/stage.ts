/** How far something has got: it is prepared, begun, or finished. */
export const stages = ['prepared', 'begun', 'finished'] as const;
export type Stage = (typeof stages)[number];

/** Words of each stage; what stands first decides. 完成设计 is prepared and 完成开工手续 too: 完成 finishes only what is left. */
const words: readonly (readonly [Stage, RegExp])[] = [
  ['finished', /完工|竣工|通车|建成|投用|投入(?:使用|运营|试运营|运行)|交付使用|(?:交工|竣工)验收/u],
  [
    'prepared',
    /前期|可行性研究|可研|工可|勘察|勘测|设计|立项|批复|报批|审批|审查|评审|核准|备案|招标|招投标|财评|环评|用地|征地|征拆|拆迁|成片开发|列入|纳入|会商|洽谈|签约/u,
  ],
  ['finished', /完成|办结|完毕|落成|销号|清零|全覆盖/u],
  ['begun', /贯通|合龙|封顶|开工|动工|破土|启动|续建|在建|进场|施工|开建|开始建设|(?:加快|推进)建设|建设中/u],
];

/** A clause that speaks of what is not so, or not yet. */
const notYet =
  /未|没有|尚|(?:推迟|延迟|延期|延后|顺延)[到至]|停建|缓建|暂缓|预计|预期|力争|争取|(?<!按)计划(?!任务)|拟|将要?|即将|有望|确保|要在|待|可以|正在|准备|安排|陆续|基本|部分|一期|阶段性|过半|大半|一半|近半|(?<!百)分之|百分之(?!百)|[一二三四五六七八九]成(?!立)/u;

/** The stage that words name, promised or reached: 年底建成通车 → finished. Undefined if they name none. */
export function findStage(text: string): Stage | undefined {
  return words.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Whether words say that something has not been done, be it that it should have been: 尚未开工, 未能完成. */
export function saysNotYet(text: string): boolean {
  return denial.test(text);
}

const step = '(?:开工|动工|启动|完工|完成|竣工|建成|通车)';
/** As it was meant to be: 未按计划如期开工. */
const asPlanned = '(?:如期|按(?:照)?(?:期|时限?|计划|要求|规划|节点)(?:要求)?)*';
const denial = new RegExp(
  [
    '尚未|还未|仍未|未能|没能|停建|缓建|暂缓',
    `(?:未|没有(?:能够?)?)${asPlanned}${step}`,
    `(?:推迟|延迟|延期|延后|顺延)[到至].*${step}$`,
  ].join('|'),
  'u',
);

/** The stage that words say has been reached: 已经全面完工 → finished; 正在施工 → begun; 力争完工, 尚未开工, 正在招标 → none. */
export function findReachedStage(text: string): Stage | undefined {
  const stage = findStage(text);
  // What is being built has begun; what is being prepared has not got that far.
  return notYet.test(stage === 'begun' ? text.replaceAll('正在', '') : text) ? undefined : stage;
}
