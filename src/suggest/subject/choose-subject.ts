import { findDoubt } from '../doubt/find-doubt.ts';
import { gap } from '../reading/gap.ts';
import { readRole } from '../reading/quantity-role.ts';
import type { Reading } from '../reading/reading.ts';
import { listRewordings } from '../reading/rewordings.ts';
import type { Part } from '../reading/split-text.ts';
import { chooseMeasure } from './choose-measure.ts';
import { chooseProject } from './choose-project.ts';
import type { Match } from './match-name.ts';

/** What a quantity belongs to. */
export interface Subject {
  readonly measure?: string;
  readonly project?: string;
  /** Why a person should look; missing if it is sure. */
  readonly doubt?: string;
}

/** A subject, and whether the words themselves name it. */
export interface ChosenSubject extends Subject {
  readonly isNamedHere: boolean;
  /** Whether they tell what was counted, and not only what was done. */
  readonly hasNoun: boolean;
}

/** Finds for a part with a quantity what it counts; undefined if nothing fits. */
export function chooseSubject(reading: Reading, part: Part, words: string): ChosenSubject | undefined {
  const { quantity } = part;
  if (!quantity) return undefined;
  const unit = quantity.unit ?? '';
  const [match, read] = chooseReading(reading, part, unit);
  const project = chooseProject(reading, part, unit);
  // What is said of a project's length and cost is its own, unless the words themselves name a measure.
  if (project !== undefined && (match?.name.text === undefined || match.site !== 'own'))
    return { project, isNamedHere: true, hasNoun: true };
  if (!match) return undefined;
  const { own } = read.lookAround(part);
  const doubt = findDoubt({ match, role: readRole(own, unit), part, words }, read);
  const [named] = reading.names.findProjects(reading.text.slice(part.start, part.end));
  return {
    measure: match.name.measure.id,
    isNamedHere: match.isNamedHere,
    hasNoun: match.hasNoun,
    ...(named && { project: named.id }),
    ...(doubt !== undefined && { doubt }),
  };
}

/**
 * The measure that a part names as it stands, or in other words where only what leads it tells what is counted; and the reading by which
 * it was found.
 */
function chooseReading(reading: Reading, part: Part, unit: string): [Match | undefined, Reading] {
  const plain = chooseMeasure(reading, part, unit);
  if (plain && !isFar(plain, reading.lookAround(part).own)) return [plain, reading];
  const around = reading.lookAround(part);
  for (const own of listRewordings(around, unit)) {
    const reworded = {
      ...reading,
      lookAround: (one: Part) => (one === part ? { ...around, own } : reading.lookAround(one)),
    };
    const match = chooseMeasure(reworded, part, unit);
    const isOther = plain && !plain.isVague && match?.name.measure.id !== plain.name.measure.id;
    if (match?.site === 'own' && !isOther) return [match, reworded];
  }
  return [plain, reading];
}

/** Whether what leads a part tells what it counts, or what comes behind its money. */
function isFar({ site, isVague }: Match, own: string): boolean {
  return site === 'lead' || site === 'above' || isVague || spent.test(own);
}
const spent = new RegExp(`投[资入]${gap}.`, 'u');
