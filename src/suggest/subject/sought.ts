import type { Around } from '../reading/reading.ts';
import type { Piece } from './measure-name.ts';

/** Where a piece of a name was found. */
export type PieceSite = 'own' | 'clause' | 'sentence' | 'joined' | 'lead' | 'above';

/** A piece of a name in a text. */
export interface Found {
  readonly piece: Piece;
  readonly word: string;
  readonly site: PieceSite;
  /** The text in which it stands. */
  readonly text: string;
}

/** What is looked through for one part, and what its own words are. */
export interface Sought {
  readonly around: Around;
  /** Whether it tells of a part of what was counted before it: 其中. */
  readonly isPart: boolean;
}

/** What a part says of a name. */
export interface OwnWords {
  /** Whether it names nothing else. */
  readonly isBare: boolean;
  /** Whether it tells what is done: 公交线路31条，其中新开4条. */
  readonly isDone: boolean;
  /** Whether it names a part of it. */
  readonly isHalf: boolean;
  readonly allWords: readonly string[];
}

/** A word of a piece that stands in a text. */
export function pick({ words }: Piece, text: string): string | undefined {
  return words.find((word) => text.includes(word));
}
