import type { Context } from '../../../src/markdown/context.ts';
import { parseDocument } from '../../../src/document/parse-document.ts';
import type { Statement } from '../../../src/schema/document.ts';
import { isError } from '../../../src/schema/problem.ts';
import type { Names } from '../../../src/suggest/subject/names.ts';
import { suggestMarks } from '../../../src/suggest/suggest-marks.ts';

/** How the marks that are proposed for one document compare with those that people made. */
export interface Comparison {
  /** Made by people. */
  readonly made: number;
  /** Proposed as sure. */
  readonly proposed: number;
  readonly right: number;
  /** Right ones with the right period. */
  readonly periods: number;
  /** Shown as not sure, and how many of these a person made as well. */
  readonly doubtful: number;
  readonly doubtfulRight: number;
  /** Sentences in which people made a mark, and those of them in which a right one is proposed. */
  readonly sentences: number;
  readonly sentencesFound: number;
  /** Measures that nobody has described, of which something is said. */
  readonly unmatched: number;
  /** Marks without a quantity: they are not proposed, and not counted. */
  readonly milestones: number;
  /** A line for each difference. */
  readonly differences: readonly string[];
}

const tags = /<\/?(?:Target|Result)[^>]*>/gu;

/**
 * Takes the marks out of a document, has marks proposed for it, and compares. A mark is right if paragraph, quantity, kind and measure
 * (or, where there is none, project) are; where it begins and ends is not compared.
 */
export function compareMarks(file: string, raw: string, context: Context, names: Names): Comparison {
  const read = (text: string): readonly Statement[] => {
    const { document, problems } = parseDocument(file, new TextEncoder().encode(text), context);
    const [error] = problems.filter(isError);
    if (!document || error) throw new Error(`${file}:${String(error?.line)} ${error?.message ?? ''}`);
    return document.statements;
  };
  const all = read(raw);
  const made = all.filter(({ quantity }) => quantity);
  const suggested = suggestMarks(file, raw.replaceAll(tags, ''), context, names);
  const proposed = read(suggested.raw);
  const rest = [...made];
  const found: Statement[] = [];
  const differences: string[] = [];
  let [right, periods] = [0, 0];
  for (const one of proposed) {
    const at = rest.findIndex((other) => describe(other) === describe(one));
    const [match] = at === -1 ? [] : rest.splice(at, 1);
    if (!match) differences.push(`wrong   ${describe(one)}  ${one.text}`);
    else {
      right += 1;
      found.push(match);
      if (match.period === one.period) periods += 1;
      else differences.push(`period  ${one.period}, not ${match.period}  ${one.sentence}`);
    }
  }
  let doubtfulRight = 0;
  for (const { measure, paragraph, text, kind, doubt } of suggested.doubtful) {
    const isMade = rest.some(
      (other) =>
        other.paragraph === paragraph &&
        other.kind === kind &&
        other.measure === measure &&
        text.includes(other.quantity?.text ?? '\n'),
    );
    if (isMade) doubtfulRight += 1;
    differences.push(`unsure  ${isMade ? 'right' : 'wrong'} ${measure ?? ''}  ${text}  ${doubt ?? ''}`);
  }
  differences.push(...rest.map((one) => `missed  ${describe(one)}  ${one.text}`));
  const sentenceOf = ({ paragraph, sentence }: Statement) => `${paragraph} ${sentence}`;
  return {
    made: made.length,
    proposed: proposed.length,
    right,
    periods,
    doubtful: suggested.doubtful.length,
    doubtfulRight,
    sentences: new Set(made.map(sentenceOf)).size,
    sentencesFound: new Set(found.map(sentenceOf)).size,
    unmatched: suggested.unmatched.length,
    milestones: all.length - made.length,
    differences,
  };
}

function describe({ paragraph, quantity, kind, measure, project }: Statement): string {
  return [paragraph, quantity?.text ?? '', kind, measure ?? project ?? ''].join(' ');
}

/** All together. */
export function addComparisons(all: readonly Comparison[]): Comparison {
  const sum = (field: Exclude<keyof Comparison, 'differences'>) =>
    all.reduce((total, one) => total + one[field], 0);
  return {
    made: sum('made'),
    proposed: sum('proposed'),
    right: sum('right'),
    periods: sum('periods'),
    doubtful: sum('doubtful'),
    doubtfulRight: sum('doubtfulRight'),
    sentences: sum('sentences'),
    sentencesFound: sum('sentencesFound'),
    unmatched: sum('unmatched'),
    milestones: sum('milestones'),
    differences: all.flatMap(({ differences }) => differences),
  };
}
