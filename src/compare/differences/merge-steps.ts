import type { Step } from './step.ts';
import type { Token } from './tokens.ts';

/**
 * Makes of the smallest differences those that a reader sees: figures that changed are differences of their own, and a character
 * or two that stand by chance on both sides of a rewritten passage belong to the passage.
 */
export function mergeSteps(steps: readonly Step[]): Step[] {
  return absorb(slide(join(steps.flatMap(splitFigures))));
}

/** Tokens that stand in each other's place and are not the same: 12座 and 15座. */
function splitFigures(step: Step): Step[] {
  if (!step.same) return [step];
  const parts: Step[] = [];
  let begin = 0;
  step.old.forEach((token, index) => {
    if (token.key === step.new[index]?.key) return;
    if (index > begin) parts.push(cut(step, begin, index));
    parts.push({ ...cut(step, index, index + 1), same: false });
    begin = index + 1;
  });
  return begin < step.old.length ? [...parts, cut(step, begin, step.old.length)] : parts;
}

function cut({ same, old, new: later }: Step, start: number, end: number): Step {
  return { same, old: old.slice(start, end), new: later.slice(start, end) };
}

/** Neighbours of one sort become one. */
function join(steps: readonly Step[]): Step[] {
  const joined: Step[] = [];
  for (const step of steps) {
    const last = joined.at(-1);
    if (last?.same === step.same)
      joined[joined.length - 1] = {
        same: step.same,
        old: [...last.old, ...step.old],
        new: [...last.new, ...step.new],
      };
    else if (step.old.length + step.new.length > 0) joined.push(step);
  }
  return joined;
}

/**
 * Words that were only put in or taken out may be cut in several places: 加强[公路管理，加强]水路 is 加强公路管理，[加强水路]. The
 * place that begins behind a sign, or ends with one, is the one that is read as words.
 */
function slide(steps: readonly Step[]): Step[] {
  const result = [...steps];
  for (let index = 1; index < result.length; index += 1) {
    const [before, step] = [result[index - 1], result[index]];
    if (!before?.same || !step || step.same || step.old.length * step.new.length > 0) continue;
    const distance = measureSlide(before.old, step.old.length > 0 ? step.old : step.new);
    if (distance === 0) continue;
    const after = result[index + 1];
    const shift = (one: readonly Token[], own: readonly Token[]): [Token[], Token[], Token[]] => {
      const all = [...one, ...own];
      const begin = one.length - distance;
      return own.length === 0
        ? [one.slice(0, begin), [], one.slice(begin)]
        : [all.slice(0, begin), all.slice(begin, begin + own.length), all.slice(begin + own.length)];
    };
    const [oldBefore, oldStep, oldAfter] = shift(before.old, step.old);
    const [newBefore, newStep, newAfter] = shift(before.new, step.new);
    result[index - 1] = { same: true, old: oldBefore, new: newBefore };
    result[index] = { same: false, old: oldStep, new: newStep };
    const rest = after?.same ? after : { same: true, old: [], new: [] };
    const moved = { same: true, old: [...oldAfter, ...rest.old], new: [...newAfter, ...rest.new] };
    result.splice(index + 1, after?.same ? 1 : 0, moved);
  }
  return join(result);
}

/** How many tokens further to the left a run that was put in or taken out is read better; 0 if nowhere. */
function measureSlide(before: readonly Token[], run: readonly Token[]): number {
  const all = [...before, ...run];
  const rate = (begin: number): number => {
    const isBehindSign = begin === 0 || all[begin - 1]?.kind === 'sign';
    const endsWithSign = all[begin + run.length - 1]?.kind === 'sign';
    return Number(isBehindSign) * 2 + Number(endsWithSign);
  };
  let [best, bestRate] = [0, rate(before.length)];
  for (let distance = 1; distance <= before.length; distance += 1) {
    const [entering, leaving] = [all[before.length - distance], all[before.length - distance + run.length]];
    if (entering?.key !== leaving?.key) break;
    if (rate(before.length - distance) > bestRate)
      [best, bestRate] = [distance, rate(before.length - distance)];
  }
  return best;
}

/** So many words on both sides are chance between differences of so many. */
const chances = [
  { most: 1, between: 2 },
  { most: 2, between: 6 },
  { most: 3, between: 12 },
];

/** Puts what is the same by chance to the differences around it; a changed figure stands alone. */
function absorb(steps: readonly Step[]): Step[] {
  const result: Step[] = [];
  for (let index = 0; index < steps.length; index += 1) {
    const [before, step, after] = [result.at(-1), steps[index], steps[index + 1]];
    if (!step) continue;
    const isChance =
      step.same &&
      before?.same === false &&
      after?.same === false &&
      !isFigure(before) &&
      !isFigure(after) &&
      chances.some(({ most, between }) => countWords(step) <= most && size(before) + size(after) >= between);
    if (!isChance) {
      result.push(step);
      continue;
    }
    result[result.length - 1] = {
      same: false,
      old: [...before.old, ...step.old, ...after.old],
      new: [...before.new, ...step.new, ...after.new],
    };
    index += 1;
  }
  return result;
}

function isFigure({ old, new: later }: Step): boolean {
  return old.length > 0 && later.length > 0 && [...old, ...later].every(({ kind }) => kind === 'figure');
}

/** Words that are the same; figures are too much to be chance. */
function countWords({ old }: Step): number {
  return old.reduce((sum, { kind }) => sum + (kind === 'figure' ? 4 : Number(kind === 'word')), 0);
}

function size({ old, new: later }: Step): number {
  return Math.max(old.length, later.length);
}
