import type { Step } from './step.ts';

type Words = readonly (readonly [readonly Step[], string])[];

/** Words of what is done on paper, and of land. */
const onPaper: Words = [
  [['proposed'], '立项|项目建议书'],
  [['studied'], '可行性研究|工程可行性|可研|工可'],
  [['outlined'], '初步设计|初设'],
  [['drawn'], '施工图(?:设计)?|(?<!勘察)设计'],
  [['tendered'], '招投标|招标|中标'],
  [['land'], '征地拆迁|征迁|征拆|拆迁|征地|用地'],
  [['listed'], '列入|纳入|入库'],
  [['prepared'], '前期(?:工作)?'],
];

/** Words of the steps of building. The longer word comes first: 竣工验收 is no 竣工, 试通车 no 通车. */
const onSite: Words = [
  [['handed-over', 'accepted'], '交[（(]?竣[）)]?工验收|竣[（(]?交[）)]?工验收'],
  [['accepted'], '竣工验收'],
  [['handed-over'], '交工验收|交工(?!验收)'],
  [['accepted'], '(?<![交竣]工)验收'],
  [['trial'], '(?<!通车)试(?:运行|运营|通车|开通|用|营业|开放)'],
  [['open'], '(?:试运行|试运营)?(?<!试)通车(?:试运行|试运营)?|(?<!试)开通'],
  [['in-use'], '投用|投产|投入(?:正式)?(?:使用|运营|运行)|启用|交付使用|(?:正式|开始|建成)运营'],
  [['concluded'], '竣工(?!验收)'],
  [['joined'], '贯通|合龙|封顶|架通'],
  [
    ['begun'],
    '开工|动工|破土|开建|复工|续建|在建|启动(?:建设|施工)?|(?:建设|施工)中|(?:正在|在|正|开始|进场|加快|推进)(?:加快|推进)?(?:建设|施工)|(?<!完成.{0,8})施工(?=$|阶段)',
  ],
  [['built'], '完工|建成|落成'],
];
/** What finishes whatever is named beside it, or the whole if nothing is. */
const finishing: Words = [[['built'], '完成|完毕|办结|销号|清零|全覆盖']];

/** What makes a step something else: 通车条件, 通车里程, 开工手续, 竣工图, 验收资料, 完工前. */
const otherThing =
  '(?!条件|总?里程|能力|手续|准备|图|资料|材料|申请|方案|决算|结算|审计|前|以前|之前|后|以后|之后|以来|时间|节点|率)';

const compile = (words: Words, end = ''): (readonly [readonly Step[], RegExp])[] =>
  words.map(([steps, pattern]) => [steps, new RegExp(`(?:${pattern})${end}`, 'gu')]);
const patterns = {
  onPaper: compile(onPaper),
  onSite: compile(onSite, otherThing),
  finishing: compile(finishing, otherThing),
};
/** 启动招标 begins nothing but the tender. */
const setOut = /(?:启动|开展|着手)(?!建设|施工)/gu;

/** The steps that a clause names, and what is left of its words. */
export interface NamedSteps {
  readonly onPaper: readonly Step[];
  readonly onSite: readonly Step[];
  readonly rest: string;
}

/** Takes the steps out of a clause. 完成 finishes what is named beside it: 完成招标 and 完成开工仪式 have built nothing. */
export function takeSteps(clause: string): NamedSteps {
  const papers = take(clause, patterns.onPaper);
  const site = take(papers.steps.length > 0 ? papers.rest.replace(setOut, '') : papers.rest, patterns.onSite);
  const isAlone = papers.steps.length === 0 && site.steps.length === 0;
  const done = take(site.rest, patterns.finishing);
  return {
    onPaper: papers.steps,
    onSite: isAlone ? done.steps : site.steps,
    rest: done.rest.replaceAll('·', ''),
  };
}

function take(
  clause: string,
  words: readonly (readonly [readonly Step[], RegExp])[],
): { steps: Step[]; rest: string } {
  const steps: Step[] = [];
  let rest = clause;
  for (const [named, pattern] of words) {
    const left = rest.replace(pattern, '·');
    if (left === rest) continue;
    rest = left;
    steps.push(...named);
  }
  return { steps, rest };
}
