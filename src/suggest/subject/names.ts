import { findAll } from '../../text/find-all.ts';
import type { Bureau } from '../../schema/bureau.ts';
import type { KnownMeasure } from '../../schema/measure.ts';
import type { Project } from '../../schema/project.ts';
import { createTermFinder, type TermSpan } from '../../text/term.ts';
import { nameArea } from './area.ts';
import { createCandidateFinder } from './candidates.ts';
import type { MeasureName, Piece } from './measure-name.ts';
import { listRuns } from '../reading/own-words.ts';
import { actions, attributes, generalActions, generalNouns, matchWords } from '../reading/words.ts';

/** What texts are searched for. */
export interface Names {
  /** Names by the units in which their measures are counted. */
  readonly byUnit: ReadonlyMap<string, readonly MeasureName[]>;
  readonly findProjects: (text: string) => TermSpan[];
  /** Finds the names for a unit of which all pieces stand in some texts, in their order. */
  readonly findCandidates: (unit: string, texts: readonly string[]) => readonly MeasureName[];
  /** Whether a measure counts how much there is, and not what happened. */
  readonly isLevel: (measure: string | undefined) => boolean;
  /** Finds what is certainly the name of a measure, whatever its unit. */
  readonly findMeasures: (text: string) => TermSpan[];
  /** Id of a bureau → what its area is called: 云溪县, 云溪. */
  readonly areas: ReadonlyMap<string, readonly string[]>;
}

/** How a name of the list ends and texts do not: 安防工程里程, 危桥改造座数. */
const counted = /(?:总?里程|长度|总?面积|个数|座数|条数|道数|台数|次数|数量|总?数|金额)$/u;
const splitter = matchWords(
  actions.filter((word) => !generalActions.includes(word)),
  attributes,
);
const anyAction = matchWords(actions);
const attributeWords: ReadonlySet<string> = new Set(attributes);
const shortest = 2;
const growth = /增长|增幅|增速/u;

export function createNames(
  measures: readonly KnownMeasure[],
  projects: readonly Project[],
  bureaus: readonly Pick<Bureau, 'id' | 'name' | 'shortName'>[] = [],
): Names {
  const byUnit = new Map<string, MeasureName[]>();
  const whole: [string, string][] = [];
  for (const measure of measures) {
    const names = listNames(measure);
    whole.push(
      ...names.flatMap(({ text }) => (text === undefined ? [] : [[text, measure.id] as [string, string]])),
    );
    for (const unit of [measure.unit, ...measure.units])
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), ...names]);
  }
  const levels = new Set(measures.filter(({ basis }) => basis === '期末').map(({ id }) => id));
  return {
    byUnit,
    isLevel: (measure) => measure !== undefined && levels.has(measure),
    findCandidates: createCandidateFinder(byUnit),
    findMeasures: createTermFinder(whole),
    areas: new Map(bureaus.map(({ id, name, shortName }) => [id, nameArea(name, shortName)])),
    findProjects: createTermFinder(
      projects.flatMap(({ id, name, aliases, formerly }) =>
        [name, ...aliases, ...formerly.map((one) => one.name)].map((one) => [one, id] as const),
      ),
    ),
  };
}

/** The program's measures are found by what they list; a site's own also by its name, which may be all that it has. */
function listNames(measure: KnownMeasure): MeasureName[] {
  const written = measure.isCore === true ? measure.aliases : [measure.name, ...measure.aliases];
  const names = written.map((name) => (/[\s|]/u.test(name) ? readPieces(name) : takeApart(name)));
  const words = new Set(names.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.words)));
  const allWords = [...words].sort((a, b) => b.length - a.length);
  return names.map((name) => ({
    measure,
    allWords,
    said: allWords.join('，'),
    isOfGrowth: name.pieces.some((piece) => piece.words.some((word) => growth.test(word))),
    ...name,
  }));
}

/** `新建|改建 农村公路` */
function readPieces(name: string): Pick<MeasureName, 'pieces' | 'text'> {
  return {
    pieces: name
      .trim()
      .split(/\s+/u)
      .map((piece) => toPiece(piece.split('|').filter(Boolean))),
  };
}

/** 危桥改造座数 → 危桥, 改造. */
function takeApart(name: string): Pick<MeasureName, 'pieces' | 'text'> {
  const shorter = name.replace(counted, '');
  const text = shorter.length >= shortest ? shorter : name;
  const words: string[] = [];
  let last = 0;
  for (const { 0: word, index } of findAll(text, splitter)) {
    words.push(text.slice(last, index), word);
    last = index + word.length;
  }
  words.push(text.slice(last));
  const cleaned = words.map((word) => word.replace(/^[的、和及了]|[的、和及了]$/gu, '')).filter(Boolean);
  return { text, pieces: [...new Set(cleaned)].map((word) => toPiece([word])) };
}

function toPiece(words: readonly string[]): Piece {
  const isGeneral = words.every((word) => generalNouns.includes(word));
  const isMostly = (test: (word: string) => boolean) => words.filter(test).length * 2 > words.length;
  const isAttribute = isMostly((word) => attributeWords.has(word));
  // 已整改, 现有: nothing is named.
  const isAction =
    !isGeneral && isMostly((word) => listRuns(word).length === 0 && word.search(anyAction) !== -1);
  return {
    words: words.toSorted((a, b) => b.length - a.length),
    kind: isAttribute ? 'attribute' : isAction ? 'action' : 'noun',
    isGeneral,
  };
}
