import type { Measure } from '../schema/measure.ts';
import type { Project } from '../schema/project.ts';
import { createTermFinder, type TermSpan } from '../text/term.ts';
import { actions, attributes, generalActions, matchWords } from './words.ts';

/** A way to name a measure, and the pieces by which it is found when other words stand between them. */
export interface MeasureName {
  readonly measure: Pick<Measure, 'id' | 'unit'>;
  readonly text: string;
  /** 危桥改造座数 → 危桥, 改造. */
  readonly pieces: readonly string[];
}

/** What texts are searched for. */
export interface Names {
  /** Names by the unit of their measures. */
  readonly byUnit: ReadonlyMap<string, readonly MeasureName[]>;
  readonly findProjects: (text: string) => TermSpan[];
  /** Finds what is certainly the name of a measure, whatever its unit. */
  readonly findMeasures: (text: string) => TermSpan[];
}

/** How a name of the list ends and texts do not: 安防工程里程, 危桥改造座数. */
const counted = /(?:总?里程|长度|总?面积|个数|座数|条数|道数|台数|次数|数量|总?数|金额)$/u;
const splitter = matchWords(
  actions.filter((word) => !generalActions.includes(word)),
  attributes,
);
const shortest = 2;

export function createNames(measures: readonly Measure[], projects: readonly Project[]): Names {
  const names = measures.flatMap((measure) =>
    [measure.name, ...measure.aliases].map((name) => compile(measure, name)),
  );
  return {
    byUnit: Map.groupBy(names, ({ measure }) => measure.unit),
    findMeasures: createTermFinder(names.map(({ measure, text }) => [text, measure.id])),
    findProjects: createTermFinder(
      projects.flatMap(({ id, name, aliases }) => [name, ...aliases].map((one) => [one, id] as const)),
    ),
  };
}

function compile(measure: Pick<Measure, 'id' | 'unit'>, name: string): MeasureName {
  const shorter = name.replace(counted, '');
  const text = shorter.length >= shortest ? shorter : name;
  return { measure, text, pieces: takeApart(text) };
}

function takeApart(name: string): string[] {
  const pieces: string[] = [];
  let last = 0;
  for (const { 0: word, index } of name.matchAll(splitter)) {
    pieces.push(name.slice(last, index), word);
    last = index + word.length;
  }
  pieces.push(name.slice(last));
  const cleaned = pieces.map((piece) => piece.replace(/^[的、和及了]|[的、和及了]$/gu, '')).filter(Boolean);
  return cleaned.every((piece) => piece.length > 0) ? [...new Set(cleaned)] : [name];
}
