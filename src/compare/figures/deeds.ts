/** What is done with the things that a figure counts: a bus that is new is not one that takes the place of another. */
export type Deed =
  | 'new'
  | 'begun'
  | 'done'
  | 'replaced'
  | 'mended'
  | 'kept up'
  | 'checked'
  | 'removed'
  | 'sent'
  | 'sent and received';

const forms: readonly (readonly [Deed, RegExp])[] = [
  ['new', /新增|新建|新开(?!工)|新辟|新设|新施划|增设|增开|安装|加装|新改建|新（改）建/u],
  ['begun', /开工|动工|开建|进洞/u],
  ['done', /完工|竣工|交工|建成|通车|贯通|合龙/u],
  ['replaced', /更新|更换|置换|替换|淘汰/u],
  ['mended', /改造|改建|维修|加固|修复|大修|中修|提升|提质|升级|整治|治理|优化|调整|新改建|新（改）建/u],
  ['kept up', /养护(?!中心|站|工区|公司)|管护/u],
  ['removed', /撤销|撤并|归并|取消|停开|停运|裁撤|关停|注销|报废|退出|减停/u],
  ['sent', /发送(?!到达)/u],
  ['sent and received', /到发|发送到达/u],
  ['checked', /检查|排查|巡查|检测|摸排|督查|督导|走访/u],
];

/** All that words beside a figure say is done. */
export function readDeeds(words: string): ReadonlySet<Deed> {
  return new Set(forms.flatMap(([deed, form]) => (form.test(words) ? [deed] : [])));
}

/** What is begun, or done, may be anything. */
const stages: ReadonlySet<Deed> = new Set(['begun', 'done']);

/** Whether both say what is done, and nothing of it is the same, or one is begun and the other done. */
export function areOtherDeeds(some: ReadonlySet<Deed>, others: ReadonlySet<Deed>): boolean {
  if (some.size === 0 || others.size === 0) return false;
  const [one, other] = [some.difference(stages), others.difference(stages)];
  if (one.size > 0 && other.size > 0 && one.isDisjointFrom(other)) return true;
  const [mine, its] = [some.intersection(stages), others.intersection(stages)];
  return mine.size > 0 && its.size > 0 && mine.isDisjointFrom(its);
}
