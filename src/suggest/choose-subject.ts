import type { MeasureName, Names } from './names.ts';
import type { Part } from './split-text.ts';
import { findDates } from '../text/calendar-mention.ts';
import { actions, attributes, fillers, matchWords, projectAttributes } from './words.ts';

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

/** The words of a part that name something: without its quantity, verbs, dates, projects and words that fill. */
export function findOwnWords({ text, names }: Reading, part: Part): string {
  const { quantity } = part;
  const inner = quantity
    ? text.slice(part.start, quantity.start) + '　' + text.slice(quantity.end, part.end)
    : text.slice(part.start, part.end);
  return [...findDates(inner), ...names.findProjects(inner)]
    .reduce((rest, { start, end }) => rest.slice(0, start) + '　'.repeat(end - start) + rest.slice(end), inner)
    .replace(known, '')
    .replace(/[\p{P}\p{S}\s]/gu, '');
}

/** Finds for a part with a quantity what it counts; undefined if nothing fits. */
export function chooseSubject(reading: Reading, index: number): Subject | undefined {
  const part = reading.parts[index];
  const quantity = part?.quantity;
  if (!part || !quantity) return undefined;
  const isBare = findOwnWords(reading, part).length <= mostLeft;
  const measure = chooseMeasure(reading, index, quantity.unit ?? '', isBare);
  const project = chooseProject(reading, index, isBare);
  const own = reading.text.slice(part.start, part.end);
  if (measure) return { measure, ...(project?.near === true && { project: project.id }) };
  if (!project) return undefined;
  const asks = own.search(ofProject) !== -1;
  return asks ? { project: project.id } : undefined;
}

/** How much a piece of a name counts, by where it stands. */
const weights = { own: 4, clause: 2, sentence: 1.5, above: 1 } as const;

function chooseMeasure(reading: Reading, index: number, unit: string, isBare: boolean): string | undefined {
  const around = lookAround(reading, index);
  let best: { id: string; score: number } | undefined;
  for (const name of reading.names.byUnit.get(unit) ?? []) {
    const score = scoreName(name, around, isBare);
    if (score > (best?.score ?? 0)) best = { id: name.measure.id, score };
  }
  return best?.id;
}

/** The texts in which names are looked for. */
interface Around {
  readonly own: string;
  /** The parts before it in the same sentence, up to the quantity before. */
  readonly clause: string;
  /** The rest of the sentence before it, and what leads its point. */
  readonly sentence: string;
  /** Headings. */
  readonly above: string;
}

function lookAround({ text, parts, headings }: Reading, index: number): Around {
  const part = parts[index] as Part;
  const cut = ({ start, end }: Part) => text.slice(start, end);
  const same = parts.slice(0, index).filter(({ sentence }) => sentence === part.sentence);
  const since = same.findLastIndex(({ quantity }) => quantity !== undefined);
  const leads = parts.slice(0, index).filter((one) => one.leads && one.point === part.point);
  return {
    own: cut(part),
    clause: same.slice(Math.max(0, since)).map(cut).join('，'),
    sentence: [...same, ...leads].map(cut).join('，'),
    above: headings.join('，'),
  };
}

function scoreName({ text, pieces }: MeasureName, around: Around, isBare: boolean): number {
  if (around.own.includes(text)) return text.length * weights.own;
  let score = 0;
  let ownPieces = 0;
  for (const piece of pieces) {
    const place = (['own', 'clause', 'sentence', 'above'] as const).find((one) => around[one].includes(piece));
    if (!place || (place !== 'own' && !isBare)) return 0;
    if (place === 'own') ownPieces += 1;
    score += piece.length * weights[place];
  }
  // Of a thing that was named far away something must be said here.
  return ownPieces > 0 || around.clause !== '' ? score : 0;
}

function chooseProject(
  reading: Reading,
  index: number,
  isBare: boolean,
): { id: string; near: boolean } | undefined {
  const { text, parts, names } = reading;
  const part = parts[index] as Part;
  for (let at = index; at >= 0; at -= 1) {
    const other = parts[at];
    if (!other || other.point !== part.point) return undefined;
    const found = names.findProjects(text.slice(other.start, other.end)).at(-1);
    if (found) return { id: found.id, near: other.sentence === part.sentence && part.sentence === other.sentence && at >= index - 1 };
    if (at === index ? !isBare : other.sentence !== part.sentence || isOther(reading, other)) return undefined;
  }
  return undefined;
}

/** Whether a part names a measure: what follows is said of that, not of the project before. */
function isOther({ text, names }: Reading, { start, end }: Part): boolean {
  return names.findMeasures(text.slice(start, end)).length > 0;
}
