import type { MeasureName, Names } from './names.ts';
import type { Part } from './split-text.ts';
import { findDates } from '../text/period/calendar-mention.ts';
import { actions, attributes, fillers, generalNouns, matchWords, projectAttributes } from './words.ts';

/** What a quantity belongs to. */
export interface Subject {
  readonly measure?: string;
  readonly project?: string;
}

/** What a part of a paragraph is read with. */
export interface Reading {
  readonly text: string;
  readonly parts: readonly Part[];
  /** Headings above, the nearest first. */
  readonly headings: readonly string[];
  readonly names: Names;
}

const known = matchWords(actions, attributes, fillers);
const ofProject = matchWords(projectAttributes);
/** With so many characters left, a part speaks of something of its own. */
const mostLeft = 1;

/** The words of a part that name something. */
export function findOwnWords(reading: Reading, part: Part): string {
  return listOwnWords(reading, part).join('');
}

/** Runs of words that name something: what is left without quantity, verbs, dates, projects and words that fill. */
export function listOwnWords({ text, names }: Reading, part: Part): string[] {
  const { quantity } = part;
  const inner = quantity
    ? text.slice(part.start, quantity.start) + '　' + text.slice(quantity.end, part.end)
    : text.slice(part.start, part.end);
  return [...findDates(inner), ...names.findProjects(inner)]
    .reduce(
      (rest, { start, end }) => rest.slice(0, start) + '　'.repeat(end - start) + rest.slice(end),
      inner,
    )
    .replace(known, ' ')
    .split(/[\p{P}\p{S}\s]+/u)
    .filter(Boolean);
}

/** Finds for a part with a quantity what it counts; undefined if nothing fits. */
export function chooseSubject(reading: Reading, part: Part): Subject | undefined {
  const { quantity } = part;
  if (!quantity) return undefined;
  const rest = findOwnWords(reading, part);
  const unit = quantity.unit ?? '';
  const measure = chooseMeasure(reading, part, unit, rest);
  const own = reading.text.slice(part.start, part.end);
  const isProgress = unit === '%' && /完成|进度/u.test(own);
  const project = chooseProject(reading, part, isProgress || rest.length <= mostLeft);
  const isOfProject = isProgress || own.search(ofProject) !== -1;
  // What is said of a project's length and cost is its own, unless the words themselves name a measure.
  if (project && isOfProject && !measure?.isWhole) return { project };
  if (!measure) return undefined;
  const named = reading.names.findProjects(own)[0]?.id;
  return { measure: measure.id, ...(named !== undefined && { project: named }) };
}

/** How much a piece of a name counts, by where it stands. */
const weights = { own: 4, clause: 2, sentence: 1.5, above: 1 } as const;
/** How much one counts that tells little. */
const generalWeight = 0.25;

interface FoundMeasure {
  readonly id: string;
  /** Whether its name stands in the words themselves. */
  readonly isWhole: boolean;
}

function chooseMeasure(reading: Reading, part: Part, unit: string, rest: string): FoundMeasure | undefined {
  const around = lookAround(reading, part);
  let best: (FoundMeasure & { score: number }) | undefined;
  for (const name of reading.names.byUnit.get(unit) ?? []) {
    const isWhole = around.own.includes(name.text);
    const score = isWhole ? name.text.length * weights.own : scorePieces(name, around, rest);
    if (score > (best?.score ?? 0)) best = { id: name.measure.id, isWhole, score };
  }
  return best;
}

/** In parts: beyond that, nobody sees what belongs together. */
const farthest = 40;

/** The texts in which names are looked for. */
interface Around {
  readonly own: string;
  /** The parts before it in the same sentence, up to the quantity before, and the rest of its clause. */
  readonly clause: string;
  /** The rest of the sentence before it, and what leads its point. */
  readonly sentence: string;
  /** Headings. */
  readonly above: string;
}

function lookAround({ text, parts, headings }: Reading, part: Part): Around {
  const index = parts.indexOf(part);
  const cut = ({ start, end }: Part) => text.slice(start, end);
  const same = parts
    .slice(Math.max(0, index - farthest), index)
    .filter(({ sentence }) => sentence === part.sentence);
  const since = same.findLastIndex(({ quantity }) => quantity !== undefined);
  const behind = parts.slice(index + 1, index + farthest).filter(({ clause }) => clause === part.clause);
  return {
    own: cut(part),
    clause: [...same.slice(Math.max(0, since)), ...behind].map(cut).join('，'),
    sentence: [...same.map(cut), findLead({ text, parts }, part)].join('，'),
    above: headings.join('，'),
  };
}

/** What leads the point or the paragraph that a part stands in: 三是农村路网建设：. */
export function findLead({ text, parts }: Pick<Reading, 'text' | 'parts'>, part: Part): string {
  return parts
    .filter((one) => one.leads && one.point === part.point && one.start < part.start)
    .map(({ start, end }) => text.slice(start, end))
    .join('，');
}

/** @param rest words of the part that name something; those that are not of this name keep it from what stands elsewhere */
function scorePieces({ pieces }: MeasureName, around: Around, rest: string): number {
  const other = pieces.reduce((left, piece) => left.replace(piece, ''), rest);
  const isBare = other.length <= mostLeft;
  let [score, near] = [0, around.clause !== ''];
  for (const piece of pieces) {
    const place = (['own', 'clause', 'sentence', 'above'] as const).find((one) =>
      around[one].includes(piece),
    );
    if (!place || (place !== 'own' && !isBare)) return 0;
    const isGeneral = generalNouns.includes(piece);
    if (place === 'own' && !isGeneral) near = true;
    score += piece.length * (isGeneral ? generalWeight : weights[place]);
  }
  // Of a thing that was named far away something must be said here.
  return near ? score : 0;
}

/** The project that a part speaks of: named in it, or last before it in the same point, with nothing else named since. */
function chooseProject(reading: Reading, part: Part, isBare: boolean): string | undefined {
  const { text, parts, names } = reading;
  for (const other of parts.slice(0, parts.indexOf(part) + 1).toReversed()) {
    if (other.point !== part.point) return undefined;
    const [found, ...others] = new Set(
      names.findProjects(text.slice(other.start, other.end)).map(({ id }) => id),
    );
    if (found !== undefined) return others.length === 0 ? found : undefined;
    if (other === part ? !isBare : other.sentence !== part.sentence || isOther(reading, other))
      return undefined;
  }
  return undefined;
}

/** Whether a part names a measure: what follows is said of that, not of the project before. */
function isOther({ text, names }: Reading, { start, end }: Part): boolean {
  return names.findMeasures(text.slice(start, end)).length > 0;
}
