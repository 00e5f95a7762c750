import type { Former, Withdrawn } from '../schema/former.ts';
import { followMoved } from './former/follow.ts';

/** What became of an address under which nothing is published any more. */
export type Fate =
  { readonly kind: 'moved'; readonly to: string } | { readonly kind: 'withdrawn'; readonly entry: Withdrawn };

/** A file has no page in its place: only a server can tell what became of it. */
const isOfPage = (address: string): boolean => !address.startsWith('files/');

/** Address of each page that has moved or was withdrawn → what became of it. */
export function listFates({ moved, withdrawn }: Former): Map<string, Fate> {
  const gone = new Map(withdrawn.map((entry) => [entry.address, { kind: 'withdrawn', entry } as const]));
  const ways = moved.flatMap(({ from }): [string, Fate][] => {
    const to = followMoved(from, moved);
    // What moved and was withdrawn afterwards is explained where it was, too.
    return to === undefined ? [] : [[from, gone.get(to) ?? { kind: 'moved', to }]];
  });
  return new Map([...ways, ...gone].filter(([address]) => isOfPage(address)));
}
