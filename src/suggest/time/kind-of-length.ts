import type { StatementKind } from '../../schema/document.ts';
import type { Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';
import type { Before } from '../subject/carry.ts';
import { findJustBefore } from './find-just-before.ts';

const bareLength = /^(?:总长|全长|共长|桥长|总桥长|计)(?:约|共|为|达)?\s*[\d.]/u;

/** 改造危桥4座，总长▯: how long things are was promised or done as they were; undefined where something else stands before. */
export function readKindOfLength(
  before: readonly Before[],
  { text, parts }: Pick<Reading, 'text' | 'parts'>,
  part: Part,
): StatementKind | undefined {
  const just = findJustBefore(before, { parts }, part);
  return just && bareLength.test(text.slice(part.start, part.end)) ? just.last.kind : undefined;
}
