import { findPartsOfWork } from '../part-of-work.ts';
import { saysNotYet } from '../stage.ts';
import { findMatter, withoutNames } from './matter.ts';
import { includesStep, isBuilt, type Step } from './step.ts';
import { takeSteps } from './step-words.ts';

/** A step, and of what. */
export interface Milestone {
  readonly step: Step;
  /** Of what, if not of the whole: 路基, 二期. Empty for the whole. */
  readonly matter: string;
  /** 基本建成 is not 建成. */
  readonly isNearly: boolean;
  /** How far it is with what is done on paper: 启动招标, 完成招标, 获得批复. What is built is built. */
  readonly form: 'started' | 'done' | 'approved';
}

/** What is not so, or not so yet. */
const notYet =
  /未|没有|尚|(?:推迟|延迟|延期|延后|顺延)[到至]|停建|停工|缓建|暂缓|要在|待|可以|可(?=通车|完工|建成|竣工|投入|交付)|安排|陆续|逐步|过半|大半|大部分|一半|近半|(?<!百)分之|百分之(?!百)|[一二三四五六七八九]成(?!立)|接近|临近|倒计时/u;
/** What is wished or planned. It governs what follows until something is said to be so. */
const hoped =
  /预计|预期(?!目标|效果|成果)|预估|力争|争取|力求|力促|(?<!按[^，]{0,8}|年度|年初)计划(?!任务|目标|工期)|拟|将要?|即将|有望|确保(?!了)|保证(?!了)|努力(?=实现|完成|建成|推动|争取|做到|在)|谋划|冲刺|迎接/u;
const isSo = /已|现(?!场)|目前|至今|了/u;
/** What goes on: 正在招标, 组织竣工验收, 加快建成. */
const goingOn =
  /正在|正(?=组织|办理|开展)|推进|推动|加快|抓紧|筹备|准备|申请|申报|报请|(?:组织|开展|启动|着手)(?!.*(?:完成|通过))/u;
const finished =
  /完成|获批|批复|批准|核准|已批|获得|取得|通过|办结|编成|编制完|做完|出具|下达|落实|结束|完毕|列入|纳入|入库/u;
const approved = /批复|获批|批准|核准|已批|取得/u;
/** An acceptance is one only if it was passed. */
const passed = /通过|完成|合格|经|已|顺利|如期|均|全部/u;
/** What stands before 后 is what it waits for: 征地完成后开工. */
const awaited = /^.*后(?!期|续|勤|备)/u;
const allOfIt = /(?:占|达到?|为|的)*(?:100[%％]|百分之百)/u;
export const workload = /(?:占|占?总)?(?:工程量|工作量)|(?:形象|总体|工程|建设|施工)?进度/gu;
const firstSteps = /开工|动工|破土|启动|开建|开始建设/u;

/**
 * What words promise: 年底建成通车 → built and open, of the whole; 路基完工 → built, of 路基. 继续推进 and 在建 promise no step that
 * could be seen to be taken.
 * @param names of the project
 */
export function findPromisedMilestones(text: string, names: readonly string[]): Milestone[] {
  return listClauses(text, names).flatMap((clause) =>
    readClause(clause, names, /启动|开展|着手/u.test(clause) && !finished.test(clause)).filter(
      ({ step }) => step !== 'begun' || firstSteps.test(clause),
    ),
  );
}

/**
 * What words say has been reached: 绕城公路已建成通车 → built and open; 力争通车, 尚未开工, 具备通车条件 → nothing.
 * @param lead what stands before the words in their sentence: in 预计年底通车 nobody has reached 通车
 */
export function findReachedMilestones(text: string, names: readonly string[], lead = ''): Milestone[] {
  const before = listClauses(lead, names);
  const own = listClauses(text, names);
  const isCut = lead !== '' && !clauseEnd.test(lead);
  let isHoped = false;
  return [...before, ...own].flatMap((clause, index) => {
    isHoped = hoped.test(clause) || (isHoped && !isSo.test(clause));
    const isFirst = index === before.length;
    if (index < before.length || isHoped || notYet.test(clause)) return [];
    if (isFirst && isCut && notYet.test(before.at(-1) ?? '')) return [];
    const isGoingOn = goingOn.test(clause);
    return readClause(clause, names, isGoingOn).filter((one) => {
      if (one.step === 'begun') return true;
      if (isOnSite(one.step)) return !isGoingOn && (!isAcceptance(one.step) || passed.test(clause));
      return isGoingOn || finished.test(clause);
    });
  });
}

/** What words say has not been reached: 尚未竣工验收 → accepted, of the whole; 暂缓实施 → not even begun. */
export function findDeniedMilestones(text: string, names: readonly string[]): Milestone[] {
  return listClauses(text, names)
    .filter(saysNotYet)
    .flatMap((clause) =>
      readClause(
        clause.replace(negation, '').replace(/(?:停建|缓建|暂缓)(?:实施|建设)?/u, '开工'),
        names,
        false,
      ),
    );
}

const clauseEnd = /[，,；;。：:！!？?\n\u3000\t]\s*$/u;
const negation = /尚未|还未|仍未|未能够?|没能|仍然?|未|还?没有|能够?|(?:推迟|延迟|延期|延后|顺延)[到至]?/gu;

/** Whether who has reached one milestone has reached another: all of it finishes a part, and a part has begun the whole. */
export function includesMilestone(reached: Milestone, other: Milestone): boolean {
  if (!includesStep(reached.step, other.step)) return false;
  if (reached.step === other.step) {
    if (
      other.form === 'approved'
        ? reached.form !== 'approved'
        : reached.form === 'started' && other.form === 'done'
    )
      return false;
  } else if (reached.form === 'started') return false;
  const isBefore = !isBuilt(other.step) && other.step !== 'joined' && isOnSite(reached.step);
  if (reached.isNearly && !other.isNearly && !isBefore) return false;
  if (reached.matter === '' || reached.matter === other.matter) return true;
  return other.matter === '' && isBefore && beginsAll(reached);
}

/** Who builds the roadbed has begun the road; who has spent money, not so. What runs ahead is no beginning that was promised. */
function beginsAll({ step, matter }: Milestone): boolean {
  if (/先行|控制性|试验|首段|临时|便道|驻地|临建/u.test(matter)) return false;
  return step === 'begun' || findPartsOfWork(matter, []).length > 0;
}

function isOnSite(step: Step): boolean {
  return step === 'begun' || includesStep(step, 'begun');
}

function isAcceptance(step: Step): boolean {
  return step === 'accepted' || step === 'handed-over';
}

function listClauses(text: string, names: readonly string[]): string[] {
  return withoutNames(text, names)
    .split(/[，,；;。：:！!？?\n\u3000\t]/u)
    .map((clause) => clause.replace(awaited, ''))
    .filter((clause) => clause.trim() !== '');
}

function readClause(words: string, names: readonly string[], isStarted: boolean): Milestone[] {
  const isAll = allOfIt.test(words);
  const clause = isAll ? words.replace(allOfIt, '').replace(workload, '') : words;
  const { onPaper, onSite, rest } = takeSteps(clause);
  const isNearly = clause.includes('基本');
  const matter = findMatter(onPaper.length > 0 ? rest.replace(paperwork, '') : rest, names);
  const form = isStarted ? 'started' : approved.test(clause) ? 'approved' : 'done';
  const built: readonly Step[] = isAll && onPaper.length === 0 && onSite.length === 0 ? ['built'] : [];
  return [
    ...onPaper.map((step): Milestone => ({ step, matter, isNearly, form })),
    ...[...onSite, ...built].map((step): Milestone => ({ step, matter, isNearly, form: 'done' })),
  ];
}

/** What belongs to any paper. */
const paperwork =
  /报告|文件|审批|审查|评审|技术|[已获]批复|批复|获批|批准|核准|已批|编制完成|编制|编成|办理|手续|获得|结束|落实|做完|出具|下达|和|及|与|把|启动|开展|着手|推进|加快|抓好|做好|正在/gu;
