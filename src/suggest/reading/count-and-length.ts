import { gap } from './gap.ts';
import { readVerb } from './name-projects.ts';
import { countNaming } from './own-words.ts';
import { readRoadClass } from './road-class.ts';
import { actions, lightActions, matchWords } from './words.ts';
import type { Part } from './split-text.ts';

/** What is counted in them can have a length. */
const counts: ReadonlySet<string> = new Set(['个', '项', '条', '座', '段', '处']);
const lengths: ReadonlySet<string> = new Set(['公里', '米', '延米']);
const telling = matchWords(actions.filter((action) => !lightActions.has(action)));

function isDone(words: string): boolean {
  return words.search(telling) !== -1;
}

/** Between a count and its length: 5个项目共60公里, 3条总长60公里. */
/** 项目共有5个，建设总里程60公里 */
const ownLength = /^(?:共?计)?(?:建设)?(?:总里程|总长|全长)度?(?:共|约|达|为)*$/u;
const lengthWord = /^(?:共|计|共计|合计|总计|约|总长|全长|总里程|建设里程|里程|长)*$/u;
const general = /^(?:续建|新建|在建|重点|建设)*(?:项目|工程|路段|段)?(?=将|于|$)/u;

interface Place {
  readonly text: string;
  readonly parts: readonly Part[];
}

/**
 * 续建5个项目60公里, 开工5个、60公里高速公路, 3条总长60公里的省道建成通车: how many and how long are said of the same, so each is read with
 * what stands before the first number and behind the second.
 */
export function joinCountAndLength(place: Place, part: Part, read: (part: Part) => string): string {
  const { parts } = place;
  const at = parts.indexOf(part);
  const [before, after] = [parts[at - 1], parts[at + 1]];
  if (before && isPair(place, before, part, read)) return readLength(read(before), read(part));
  if (after && isPair(place, part, after, read)) return readCount(read(part), read(after));
  return read(part);
}

function isPair({ text }: Place, first: Part, second: Part, read: (part: Part) => string): boolean {
  if (first.sentence !== second.sentence || !first.quantity || !second.quantity) return false;
  if (!counts.has(first.quantity.unit ?? '') || !lengths.has(second.quantity.unit ?? '')) return false;
  const [said = ''] = read(second).split(gap);
  const between = text.slice(first.end, second.start);
  const isJoined = ownLength.test(said)
    ? /^[，、\s]*$/u
    : lengthWord.test(said)
      ? /^[、\s/／]*$/u
      : undefined;
  if (!isJoined?.test(between)) return false;
  const [, noun = ''] = read(first).split(gap);
  return general.test(noun) || readRoadClass(noun) !== undefined;
}

/** 改造7个项目60公里，现已建成: of what was done to them all the rest is said. */
function readCount(first: string, second: string): string {
  return isDone(first) ? first : first + (second.split(gap)[1] ?? '');
}

function readLength(first: string, second: string): string {
  const [said = '', noun = ''] = first.split(gap);
  // Examples tell no more of the length than of the number.
  const head = said.endsWith('等') ? readVerb(said) : said;
  const [, rest = ''] = second.split(gap);
  const tail = isDone(head) && countNaming(rest) === 0 ? '' : rest;
  return head + gap + (countNaming(tail) > 0 || general.test(noun) ? '' : noun) + tail;
}
