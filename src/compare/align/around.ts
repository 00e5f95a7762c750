import type { Part, Parts } from '../reading/sections.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Candidate } from './affinity.ts';

/** What stands around two sentences: how far it belongs together. */
export interface Around {
  /** Of the sentences before and behind them, those nearest most; up to 3. */
  readonly neighbours: number;
  /** What share of the shorter section has its counterpart in the other. */
  readonly sections: number;
}

/** A sentence's place in the whole document. */
interface Places {
  readonly list: readonly Sentence[];
  readonly indexOf: ReadonlyMap<Sentence, number>;
  /** How many sentences stand below each heading, by the index of its section. */
  readonly sizes: ReadonlyMap<number, number>;
}

function placesOf({ parts }: Parts): Places {
  const list = parts.flatMap(({ sentences }) => sentences);
  const sizes = new Map<number, number>();
  for (const { place, sentences } of parts) sizes.set(place, (sizes.get(place) ?? 0) + sentences.length);
  return { list, indexOf: new Map(list.map((sentence, index) => [sentence, index])), sizes };
}

/** So many sentences before and behind another are its neighbours. */
const reach = 2;

type Pair = Pick<Candidate, 'old' | 'new'>;

/** Gives the function that reads, by what is matched so far, what stands around a pair. */
export function createAround(before: Parts, after: Parts) {
  const places = { old: placesOf(before), new: placesOf(after) };
  return (matched: ReadonlyMap<Sentence, Sentence>): ((pair: Pair) => Around) =>
    readAround(before, after, places, matched);
}

function readAround(
  before: Parts,
  after: Parts,
  places: { readonly old: Places; readonly new: Places },
  matched: ReadonlyMap<Sentence, Sentence>,
): (pair: Pair) => Around {
  const shared = new Map<number, number>();
  const keyOf = (one: Part | undefined, other: Part | undefined): number =>
    (one?.place ?? -1) * (after.parts.length + 1) + (other?.place ?? -1);
  for (const [one, other] of matched) {
    const key = keyOf(before.partOf.get(one), after.partOf.get(other));
    shared.set(key, (shared.get(key) ?? 0) + 1);
  }
  return ({ old, new: later }) => {
    const [at, to] = [places.old.indexOf.get(old) ?? 0, places.new.indexOf.get(later) ?? 0];
    let neighbours = 0;
    for (let distance = -reach; distance <= reach; distance += 1) {
      const partner = matched.get(places.old.list[at + distance] ?? old);
      const apart = partner === undefined ? 0 : (places.new.indexOf.get(partner) ?? 0) - to;
      if (distance * apart > 0 && Math.abs(apart) <= reach) neighbours += 1 / Math.abs(distance);
    }
    const [from, into] = [before.partOf.get(old), after.partOf.get(later)];
    const size = Math.min(
      places.old.sizes.get(from?.place ?? 0) ?? 0,
      places.new.sizes.get(into?.place ?? 0) ?? 0,
    );
    const sections = Math.min(1, (shared.get(keyOf(from, into)) ?? 0) / Math.max(1, size - 1));
    return { neighbours, sections };
  };
}
