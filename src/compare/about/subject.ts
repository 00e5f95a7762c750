import type { Bag } from '../align/bag.ts';
import type { Sentence } from '../reading/sentence.ts';
import { readFrames } from './frames.ts';
import { readMentions, type Mention } from './mentions.ts';
import { areApart, findNames, listNames, listShortNames, listStretches } from './names.ts';

/** What a sentence is about, whatever its words. */
export interface Subject {
  readonly mentions: readonly Mention[];
  /** Everything it is about, with what each weighs. */
  readonly bag: Bag;
  /** What of it tells more than what every bureau has and does. */
  readonly telling: ReadonlySet<string>;
  /** What the first word of the trade stands for: mostly, what a sentence tells something of. */
  readonly theme: ReadonlySet<string>;
  /** Words that are names of what is built. */
  readonly named: ReadonlySet<Mention>;
  /** What people call what is built. */
  readonly names: ReadonlySet<string>;
  /** Short names of roads: 东西 for 东岭至西山. */
  readonly short: ReadonlySet<string>;
  /** Roads by their codes, stretches of them by their ends, phases of a work: what is another one is something else. */
  readonly identities: readonly ReadonlySet<string>[];
}

/** What a word of each kind weighs. */
const weights = { topic: 1, thing: 0.3, deed: 0.3, latin: 1, route: 2, figure: 0.2 };
/** What each pair of characters of a word weighs that nobody knows. */
const unknownWeights = { name: 1.2, other: 0.6 };

export function readSubject(sentence: Sentence): Subject {
  const mentions = readMentions(sentence);
  const named = findNames(mentions);
  const bag = new Map<string, number>();
  for (const mention of mentions) {
    const { kind, text, terms } = mention;
    if (kind === 'empty' || kind === 'sign') continue;
    if (kind !== 'unknown') for (const term of terms) bag.set(`${kind} ${term}`, weights[kind]);
    else
      for (let index = 1; index < text.length; index += 1)
        bag.set(text.slice(index - 1, index + 1), unknownWeights[named.has(mention) ? 'name' : 'other']);
  }
  const short = listShortNames(sentence.text);
  for (const name of short) bag.set(name, unknownWeights.name);
  for (const frame of readFrames(sentence)) bag.set(frame, 1);
  return {
    mentions,
    bag,
    telling: new Set([...bag.keys()].filter((thing) => !isCommon(thing))),
    theme: new Set(mentions.find(({ kind }) => kind === 'topic')?.terms),
    named,
    names: listNames(mentions, named),
    short,
    identities: readIdentities(sentence, mentions),
  };
}

/** What is listed behind a number, 新增线路2条，为甲线和乙线, tells not what the sentence is about. */
const listed = /[，,](?:分别|即)?(?:为|是|包括|即)[^，；。]*[。；]?$/u;

/** Nor what is listed before it as an example: 甲桥至乙镇一级公路等9个项目. */
const examples = /[^，。；]*等(?=\d)/gu;
const hasExamples = /等\d/u;

function readIdentities(
  { text, figures }: Sentence,
  mentions: readonly Mention[],
): readonly ReadonlySet<string>[] {
  const end = figures.length > 0 ? text.search(listed) : -1;
  const said = end === -1 ? text : text.slice(0, end);
  const own = hasExamples.test(said) ? said.replace(examples, (names) => ' '.repeat(names.length)) : said;
  const routes = mentions.filter(
    (one) => one.kind === 'route' && one.end <= own.length && own.slice(one.start, one.end).trim() !== '',
  );
  return [
    new Set(routes.map((one) => one.text)),
    listStretches(own),
    findParts(own),
    own.includes('国') ? new Set(own.match(standards)) : none,
  ];
}

const none: ReadonlySet<string> = new Set();

function findParts(text: string): ReadonlySet<string> {
  return text.includes('期') || text.includes('段') || text.includes('线')
    ? new Set(text.match(parts))
    : none;
}

/** Phases and stretches that have no name of their own. */
const parts = /[一二三四五六]期|[东南西北中]段|[东南西北]线/gu;

/** Standards of what engines give off: 国三. */
const standards = /国[一二三四五六ⅠⅡⅢⅣⅤⅥ](?![道级])/gu;

/** Whether two sentences speak of different roads, stretches or phases. */
export function areDifferent(one: Subject, other: Subject): boolean {
  return one.identities.some((some, index) => areApart(some, other.identities[index] ?? new Set()));
}

/** Whether one of two sentences calls by its short name what the other calls by its ends. */
export function areOneByShortName(one: Subject, other: Subject): boolean {
  const calls = ({ short }: Subject, { names }: Subject): boolean =>
    [...short].some((name) => [...names].some((whole) => whole.startsWith(name)));
  return calls(one, other) || calls(other, one);
}

/** Whether one of two sentences is about something beyond what every sentence is about, and they share nothing of it. */
export function shareNothing(one: Subject, other: Subject): boolean {
  if (one.telling.size + other.telling.size === 0) return false;
  for (const thing of one.telling) if (other.telling.has(thing)) return false;
  return true;
}

/** Whether two sentences name no one thing, whatever is done with it. */
export function nameNothingSame(one: Subject, other: Subject): boolean {
  return ![...one.bag.keys()].some((thing) => other.bag.has(thing) && !done.test(thing));
}

const done = /^(?:deed|figure) /u;

/** What every bureau has and does, and units. */
function isCommon(thing: string): boolean {
  return thing.startsWith('thing ') || thing.startsWith('deed ') || thing.startsWith('figure ');
}
