/**
 * Steps of a project, from the first study to its acceptance. 交工验收, 通车 and 竣工验收 are three: a road is opened for two years
 * before it is accepted (公路工程竣（交）工验收办法), and a station may be accepted before anybody uses it.
 */
export type Step =
  | 'listed'
  | 'proposed'
  | 'studied'
  | 'outlined'
  | 'drawn'
  | 'tendered'
  | 'land'
  | 'prepared'
  | 'begun'
  | 'joined'
  | 'built'
  | 'concluded'
  | 'handed-over'
  | 'trial'
  | 'open'
  | 'in-use'
  | 'accepted';

/** As readers are told. */
export const stepNames: Readonly<Record<Step, string>> = {
  listed: '列入规划',
  proposed: '立项',
  studied: '可行性研究',
  outlined: '初步设计',
  drawn: '施工图设计',
  tendered: '招标',
  land: '征地拆迁',
  prepared: '前期工作',
  begun: '开工',
  joined: '贯通',
  built: '完工',
  concluded: '竣工',
  'handed-over': '交工验收',
  trial: '试运行',
  open: '通车',
  'in-use': '投入使用',
  accepted: '竣工验收',
};

/** Each is decided before the next: who has the drawings has the study. */
const papers = ['proposed', 'studied', 'outlined', 'drawn', 'tendered'] as const satisfies readonly Step[];

/** What is over once ground has been broken. Land is often bought while others build already. */
const beforeGround: readonly Step[] = [...papers, 'prepared', 'begun'];
const beforeEnd: readonly Step[] = [...beforeGround, 'land', 'joined', 'built'];

const implied: Readonly<Partial<Record<Step, readonly Step[]>>> = {
  begun: beforeGround,
  joined: beforeGround,
  // 竣工 is said of what is built; it is not said of what is merely open.
  built: [...beforeEnd, 'concluded'],
  concluded: [...beforeEnd, 'concluded'],
  'handed-over': beforeEnd,
  // What is tried out may have to be mended: nobody says that it is finished.
  trial: [...beforeGround, 'land', 'joined'],
  open: [...beforeEnd, 'trial', 'in-use'],
  'in-use': [...beforeEnd, 'trial', 'open'],
  accepted: [...beforeEnd, 'concluded', 'handed-over', 'open'],
};

/** Whether who has taken one step has taken the other. */
export function includesStep(taken: Step, other: Step): boolean {
  if (taken === other) return true;
  const paper = papers.findIndex((one) => one === taken);
  if (paper !== -1) return papers.slice(0, paper).some((one) => one === other);
  return implied[taken]?.includes(other) ?? false;
}

/** Whether all that is built stands, whatever became of it since. */
export function isBuilt(step: Step): boolean {
  return includesStep(step, 'built');
}
