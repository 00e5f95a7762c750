import type { Bag } from '../similarity.ts';
import type { Sentence } from '../sentence.ts';
import { readFrames } from './frames.ts';
import { readMentions, type Mention } from './mentions.ts';
import { areApart, findNames } from './names.ts';

/** What a sentence is about, whatever its words. */
export interface Subject {
  readonly mentions: readonly Mention[];
  /** Everything it is about, with what each weighs. */
  readonly bag: Bag;
  /** Words that are names of what is built. */
  readonly named: ReadonlySet<Mention>;
  /** What is built has names: roads by their codes, all others by what people call them. */
  readonly names: ReadonlySet<string>;
  /** Parts of a whole that are told apart: 一期, 北段. */
  readonly parts: ReadonlySet<string>;
}

/** What a word of each kind weighs. */
const weights = { topic: 1, thing: 0.3, latin: 1, route: 2, figure: 0.2, name: 1.2, unknown: 0.6 };
/** A word that is said twice weighs no more than so much. */
const mostTimes = 1;

function readSubject(sentence: Sentence): Subject {
  const mentions = readMentions(sentence);
  const named = findNames(mentions);
  const bag = new Map<string, number>();
  const add = (thing: string, weight: number): void => {
    bag.set(thing, Math.min(weight * mostTimes, (bag.get(thing) ?? 0) + weight));
  };
  for (const mention of mentions) {
    const { kind, text, terms } = mention;
    if (kind === 'empty' || kind === 'sign') continue;
    if (kind !== 'unknown') for (const term of terms) add(`${kind} ${term}`, weights[kind]);
    else
      for (let index = 1; index < text.length; index += 1)
        add(text.slice(index - 1, index + 1), named.has(mention) ? weights.name : weights.unknown);
  }
  for (const frame of readFrames(sentence)) add(frame, 1);
  const routes = mentions.filter(({ kind }) => kind === 'route').map(({ text }) => text);
  return {
    mentions,
    bag,
    named,
    names: new Set([...routes, ...[...named].map(({ text }) => text)]),
    parts: new Set(sentence.text.match(parts)),
  };
}

/** Phases and stretches of what is built. */
const parts = /[一二三四五六]期|[东南西北中]段|[东南西北]线|首段/gu;

/** Whether two sentences name what is built, and nothing of the one is named in the other. */
export function areDifferent(one: Subject, other: Subject): boolean {
  return areApart(one.names, other.names) || areApart(one.parts, other.parts);
}

export type ReadSubject = (sentence: Sentence) => Subject;

/** Reads each sentence once. */
export function createReader(): ReadSubject {
  const known = new Map<Sentence, Subject>();
  return (sentence) => {
    const subject = known.get(sentence) ?? readSubject(sentence);
    known.set(sentence, subject);
    return subject;
  };
}
