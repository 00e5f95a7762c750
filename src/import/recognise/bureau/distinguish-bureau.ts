import type { KnownBureau, ProposedBureau } from '../../draft.ts';
import { spell } from './place.ts';

/**
 * Two offices of one place, 云溪县交通运输局 and 云溪县公路事务中心, are two bureaus: the later one is proposed with an id and a short name
 * that no other has. One that was proposed before keeps what it was called then.
 */
export function distinguishBureau(proposed: ProposedBureau, others: readonly KnownBureau[]): ProposedBureau {
  const same = others.find(({ name }) => name === proposed.name);
  if (same) return { ...proposed, id: same.id, shortName: same.shortName };
  if (!others.some(({ id, shortName }) => id === proposed.id || shortName === proposed.shortName))
    return proposed;
  const { name, shortName } = proposed;
  const office = name.slice(name.indexOf(shortName) + shortName.length);
  const id = `${proposed.id}-${spell(office)}`;
  const isTaken = (wanted: string): boolean => others.some((other) => other.id === wanted);
  let free = id;
  for (let count = 2; isTaken(free); count += 1) free = `${id}-${String(count)}`;
  return { ...proposed, id: free, shortName: name };
}
