import type { StatementKind } from '../../schema/document.ts';
import type { Frontmatter } from '../../schema/frontmatter.ts';
import type { Reading } from '../reading/reading.ts';
import { tellsPast } from './tells-past.ts';
import { tellsTime } from '../time/five-year-plan.ts';
import type { Part } from '../reading/split-text.ts';
import { findAll } from '../../text/find-all.ts';
import { actions, lightActions, matchWords } from '../reading/words.ts';
import { lastClause, rule, type Rule } from './case.ts';
import { begun as begunOnly } from './of-kind.ts';

const ordered = '可能只是下达、批准的任务，还没有做';
const started = '后面说刚开工，还没有建成';
const intended = '说的是规划，可能还没有做';

/** It may not have been done yet; what is promised need not. */
export const notYet: readonly Rule[] = [
  rule(
    begunOnly,
    ({ unit, isFlow, around, sentence, match }) =>
      isFlow &&
      unit !== '元' &&
      !begun.test(match.name.measure.name) &&
      (begun.test(around.own) || (around.own.search(telling) === -1 && begun.test(lastVerb(sentence)))),
  ),
  rule(intended, ({ counts, raw, around: { own }, speaksOf }) => {
    return (
      counts === 'things' &&
      !(own.includes('储备') && speaksOf(inReserve)) &&
      (thoughtOf.test(raw) || laidOut.test(lastClause(raw) + own) || ofPaper.test(raw))
    );
  }),
  rule('说的是写进规划的里程，不是修了多少', ({ unit, behind }) => unit === '公里' && planned.test(behind)),
  rule('争取到的项目，还没有做', ({ counts, raw, around: { own }, speaksOf }) => {
    const clause = lastClause(raw) + own;
    return (
      counts === 'things' && appliedFor.test(clause) && !/完成|建成|开工/u.test(own) && !speaksOf(/争取/u)
    );
  }),
  rule('说的是项目库里的，不是要做的', ({ unit, reading, part }) => {
    const [clause = ''] = /^[^，。；]*/u.exec(reading.text.slice(part.start)) ?? [];
    return /^[个项]$/u.test(unit) && inStore.test(clause);
  }),
  rule(ordered, ({ unit, isFlow, around: { own } }) => {
    return (
      isFlow &&
      unit !== '元' &&
      /下达|批复|批准|立项|列入|纳入/u.test(own) &&
      !/完成|建成|完工|竣工/u.test(own)
    );
  }),
  rule('可能只是在建的', ({ unit, isFlow, around: { own }, match }) => {
    return isFlow && /^[座个]$/u.test(unit) && goingOn.test(own) && structures.test(match.name.measure.name);
  }),
  rule('说的是还没有做的', ({ counts, around: { own } }) => counts === 'things' && left.test(own)),
  rule(started, ({ unit, isFlow, behind, speaksOf }) => {
    return isFlow && unit !== '元' && justBegun.test(behind) && !speaksOf(begun);
  }),
];

const begun = /启动|动工|开工|正在|在建|拟建(?!成)/u;
const telling = matchWords(actions.filter((word) => !lightActions.has(word)));
/** 开工建设高速公路90公里，一级公路▯: the last that tells anything. */
function lastVerb(sentence: string): string {
  return findAll(sentence, telling).at(-1)?.[0] ?? '';
}
/** Of projects in reserve 谋划 is what was done. */
const inReserve = /储备/u;
/** 规划建设▯, “十四五”规划改建▯的任务 */
const laidOut = /规划(?:总|建设|改建|新建|改造|实施|里程|安排|\d)/u;
/** 共谋划县乡公路90公里、安防工程▯ */
const thoughtOf = /谋划(?!了?的?(?:项目|工作|一批)[^。；]*(?:完成|建成|实施))[^。；]*\d[^。；]*$/u;
/** 编制完成《公路网规划》，新增▯: what the plan adds. */
const ofPaper = /(?:编制|印发|出台|批复|修编|调整)[^，。；]*《[^》]*规划[^》]*》，[^，]*$/u;
/** ▯，入规里程居全省前列 */
const planned = /^[^。；]{0,8}(?:入规|列入[^，。；]{0,8}规划)/u;
/** 推进▯桥梁建设 need not build them within the year. */
const goingOn = /^(?:将|继续|持续|全力|同步)*(?:加快|推进|加快推进)(?!.*(?:建成|完成|完工|投用))/u;
const structures = /^(?:新建桥梁|建成码头|新增泊位|新建客运站)/u;
/** 争取到项目9项、90公里 */
const appliedFor = /争取到?[^，。；]*(?:项目|计划|里程)/u;
const inStore = /(?:纳入|列入|进入|入)[^，。；]*(?:项目库|储备库|规划库)/u;
/** 尚有▯需要改善 */
const left = /(?:尚|还|仍)(?:有|需|未)|需要(?!完成|建设|新建|改造|实施)|亟[需待]|缺口/u;
const justBegun = /^[，,]?(?:目前|现在?)?(?:均|都|全部|已|全面)+(?:开工|启动|动工|进场)/u;

/** 新增公交专用道40公里以上, in a document that plans as well: what was done is counted exactly. */
export function doubtDone(
  { kind }: { readonly kind: StatementKind },
  { quantity }: Part,
  words: string,
  { plans }: Pick<Frontmatter, 'plans'>,
): string | undefined {
  const isBound = /\d\s*\p{Script=Han}{1,4}以上/u.test(words) && !/已|累计|共|达|超|实际|完成/u.test(words);
  return kind === 'result' && plans.length > 0 && isBound && quantity?.unit !== '%'
    ? '说的是“以上”，可能是计划，不是做完的'
    : undefined;
}

/** 全县计划完成投资▯。 and in the next paragraph 新增▯, in a document that plans and reports. */
export function doubtAfterPromise(
  { kind }: { readonly kind: StatementKind },
  { text }: Pick<Reading, 'text'>,
  { end }: Part,
  { plans, reviews }: Pick<Frontmatter, 'plans' | 'reviews'>,
): string | undefined {
  const isOpen = plans.length > 0 && reviews.length > 0 && !tellsPast(text) && !tellsTime(text.slice(0, end));
  return kind === 'result' && isOpen ? '前面说的是计划，不清楚这里是计划还是成果' : undefined;
}

/** Whether a reason holds nothing against what a part promises that only plans: 2024年谋划：新建▯. */
export function isOfIntent(reason: string | undefined): boolean {
  return reason === intended;
}

/** Whether a reason holds nothing against a promise. */
export function isOfResults(reason: string | undefined): boolean {
  return reason === ordered || reason === started;
}
