import type { FigureChange } from './comparison.ts';
import type { Step } from './differences.ts';
import type { Figure, Sentence } from './sentence.ts';
import type { Token } from './tokens.ts';

/**
 * Figures that changed: they count the same unit, stand in each other's place, and the words before them (behind them, where a
 * sentence begins with a figure) are the same.
 * @param steps tokens of two sentences as they stand to each other, before anything small was merged
 */
export function findFigureChanges(steps: readonly Step[]): FigureChange[] {
  const places = steps.flatMap(({ same, old, new: later }) =>
    same ? old.map((token, index) => ({ old: token, new: later[index] })) : [undefined],
  );
  return places.flatMap((place, index) => {
    const [one, other] = [place?.old, place?.new];
    if (!one?.figure || !other?.figure || !isChange(one.figure, other.figure)) return [];
    if (!isInTable(one, other) && !hasSameContext(places, index)) return [];
    return [
      {
        subject: describeSubject(other.sentence, other.figure),
        old: { sentence: one.sentence, figure: one.figure },
        new: { sentence: other.sentence, figure: other.figure },
      },
    ];
  });
}

function isChange(old: Figure, later: Figure): boolean {
  return old.value !== later.value || old.min !== later.min || old.max !== later.max;
}

/** Whether two numbers stand in a row of the same name and under the same head. */
function isInTable(one: Token, other: Token): boolean {
  const heads = [one, other].map(({ figure }) => figure?.head ?? '');
  const [name, later] = [one, other].map(({ sentence }) => nameRow(sentence));
  return one.sentence.kind === 'row' && heads[0] !== '' && heads[0] === heads[1] && name === later;
}

type Place = { readonly old: Token; readonly new?: Token } | undefined;

/** So many words must stand before a figure on both sides; behind it, if the sentence begins with it. */
const contextWords = 2;
/** So far is looked; figures and signs between are passed over. */
const contextLength = 8;

function hasSameContext(places: readonly Place[], index: number): boolean {
  const before = countContext(places, index, -1);
  if (before.words >= contextWords) return true;
  return before.isEnd && before.words + countContext(places, index, 1).words >= contextWords;
}

/** Words that are the same next to a place, and whether the sentence ends there. */
function countContext(
  places: readonly Place[],
  index: number,
  direction: 1 | -1,
): { words: number; isEnd: boolean } {
  const sentence = places[index]?.new?.sentence;
  let words = 0;
  for (let step = 1; step <= contextLength; step += 1) {
    const at = index + step * direction;
    const place = places[at];
    if (!place) return { words, isEnd: at < 0 || at >= places.length };
    if (place.new?.sentence !== sentence) return { words, isEnd: true };
    if (place.old.kind === 'word') words += place.old.key.length;
    if (words >= contextWords) break;
  }
  return { words, isEnd: false };
}

const longestSubject = 24;

/** What a figure counts: the words before it in its clause; in a table, the name of the row and the head of the column. */
function describeSubject({ text, lead, kind }: Sentence, { start, end, head }: Figure): string {
  if (kind === 'row')
    return [...new Set([nameRow({ text, lead }), withoutUnit(head ?? '')])].filter(Boolean).join('，');
  const before = text.slice(lead, start);
  const clauses = before.split(/(?<=[，。；：、！？,;:])/u);
  let words = '';
  // A clause that is nothing but another figure says nothing.
  while (clauses.length > 0 && countLetters(words) < contextWords) words = (clauses.pop() ?? '') + words;
  const subject =
    countLetters(words) < contextWords ? (text.slice(end).split(/[，。；：、！？,;:]/u)[0] ?? '') : words;
  const plain = subject.trim().replace(/[，。；：、！？,;:]+$/u, '');
  return plain.length > longestSubject ? `…${plain.slice(-longestSubject)}` : plain;
}

/** The first cell with words in it. */
function nameRow({ text, lead }: Pick<Sentence, 'text' | 'lead'>): string {
  const cells = text.slice(lead).split('\t');
  return withoutUnit(cells.find((cell) => /\p{L}/u.test(cell)) ?? '');
}

function countLetters(text: string): number {
  return text.replace(/[^\p{L}]/gu, '').length;
}

function withoutUnit(head: string): string {
  return head.replace(/[（(][^（）()]*[)）]\s*$/u, '').trim();
}
