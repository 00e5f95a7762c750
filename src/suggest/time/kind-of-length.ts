import type { StatementKind } from '../../schema/document.ts';
import type { Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';
import type { Before } from '../subject/carry.ts';

const bareLength = /^(?:总长|全长|共长|桥长|总桥长|计)(?:约|共|为|达)?\s*[\d.]/u;

/** 改造危桥4座，总长▯: how long things are was promised or done as they were; undefined where something else stands before. */
export function readKindOfLength(
  before: readonly Before[],
  { text, parts }: Pick<Reading, 'text' | 'parts'>,
  part: Part,
): StatementKind | undefined {
  const from = parts[parts.indexOf(part) - 1];
  const last = before.at(-1);
  const isNext = from !== undefined && last?.start === from.start && from.sentence === part.sentence;
  return isNext && bareLength.test(text.slice(part.start, part.end)) ? last.kind : undefined;
}
