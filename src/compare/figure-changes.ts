import type { FigureChange } from './comparison.ts';
import type { Step } from './step.ts';
import { describeSubject, nameRow } from './figure-subject.ts';
import type { Figure } from './figure.ts';
import type { Token } from './tokens.ts';

/**
 * Figures that changed: they count the same unit, stand in each other's place, and the words before them (behind them, where a
 * sentence begins with a figure) are the same; in a table, the name of the row and the head of the column.
 * @param steps tokens of two sentences as they stand to each other, before anything small was merged
 */
export function findFigureChanges(steps: readonly Step[]): FigureChange[] {
  const places = steps.flatMap(listPlaces);
  return places.flatMap(({ old: one, new: other }, index) => {
    if (!one?.figure || !other?.figure || !isChange(one.figure, other.figure)) return [];
    if (announcesPoints(other)) return [];
    const isSame = one.sentence.kind === 'row' ? isSameCell(one, other) : hasSameWords(places, index);
    if (!isSame) return [];
    return [
      {
        subject: describeSubject(other.sentence, other.figure),
        old: { sentence: one.sentence, figure: one.figure },
        new: { sentence: other.sentence, figure: other.figure },
      },
    ];
  });
}

/** Two tokens in each other's place, or one that has no counterpart. */
interface Place {
  readonly old?: Token | undefined;
  readonly new?: Token | undefined;
}

function listPlaces({ same, old, new: later }: Step): Place[] {
  if (same) return old.map((token, index) => ({ old: token, new: later[index] }));
  return [...old.map((token) => ({ old: token })), ...later.map((token) => ({ new: token }))];
}

function isChange(old: Figure, later: Figure): boolean {
  return old.value !== later.value || old.min !== later.min || old.max !== later.max;
}

/** 抓好三件事： says no more than how many points follow. */
function announcesPoints({ sentence: { text }, end }: Token): boolean {
  return /^\p{L}{0,4}[：:]$/u.test(text.slice(end));
}

function isSameCell(one: Token, other: Token): boolean {
  return one.figure?.head === other.figure?.head && nameRow(one.sentence) === nameRow(other.sentence);
}

/** So many words must be the same. */
const leastWords = 2;
/** So far is looked. */
const reach = 40;

/**
 * Whether the words of the clause before a figure are the same. If there are none, those of the clause before it count too; a
 * sentence that begins with the figure is known by the words behind.
 */
function hasSameWords(places: readonly Place[], index: number): boolean {
  const before = readClause(places, index, -1);
  if (before.differs) return false;
  if (before.words >= leastWords) return true;
  const behind = readClause(places, index, 1);
  return before.isWhole && !behind.differs && before.words + behind.words >= leastWords;
}

/** Where a clause ends. */
const border = /[，。；：、！？,;:()（）]/u;

/** What may stand before a verb in one year and not in the other: the thing that is counted is the same all the same. */
const filler =
  /今年|全年|年内|计划|预计|力争|争取|确保|累计|继续|完成|实现|全县|全市|全省|全州|将|拟|已|共|再|要|#年/gu;

/** Words that are the same in a clause, from a figure on, and whether others stand between them. */
function readClause(
  places: readonly Place[],
  index: number,
  direction: 1 | -1,
): { words: number; differs: boolean; isWhole: boolean } {
  const figure = places[index]?.new;
  let words = 0;
  const others = { old: '', new: '' };
  let isWhole = true;
  for (let step = 1; step <= reach; step += 1) {
    const place = places[index + step * direction];
    const token = place?.new ?? place?.old;
    if (!place || !token || (place.new && place.new.sentence !== figure?.sentence)) break;
    const isBorder = token.figure !== undefined || (token.kind === 'sign' && border.test(token.key));
    if (isBorder && words >= leastWords) {
      isWhole = false;
      break;
    }
    if (token.kind === 'sign' || token.figure) continue;
    if (place.old && place.new) {
      words += token.kind === 'word' ? token.key.length : 0;
      continue;
    }
    const side = place.old ? 'old' : 'new';
    others[side] = direction === 1 ? others[side] + token.mask : token.mask + others[side];
  }
  const differs = [others.old, others.new].some((text) => text.replace(filler, '') !== '');
  return { words, differs, isWhole };
}
