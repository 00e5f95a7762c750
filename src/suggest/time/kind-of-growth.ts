import type { StatementKind } from '../../schema/document.ts';
import type { Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';
import type { Before } from '../subject/carry.ts';
import { findJustBefore } from './find-just-before.ts';

const grows = /^(?:同比|环比|[比较](?:上年|去年)(?:同期)?)(?:计划|预计|力争)?(?:增长|增加|提高)/u;
const onThatBasis = /基础上[，,]?[净再]?[增提]/u;
const ofTask = /^[^，]*(?:目标|计划|任务)[^，]*的/u;

/** 计划完成投资90亿元，比上年增长4%: by how much a promised number is more is promised with it; undefined where something else tells. */
export function readKindOfGrowth(
  before: readonly Before[],
  { text, parts }: Pick<Reading, 'text' | 'parts'>,
  part: Part,
): StatementKind | undefined {
  const just = findJustBefore(before, { parts }, part);
  if (!just || part.quantity?.unit !== '%' || just.from.quantity?.unit === '%') return undefined;
  const { from, last } = just;
  // 计划投资9亿元，在2023年完成8亿元的基础上增长12%: of what stands before that basis.
  const said = text.slice(from.start, part.end);
  if (onThatBasis.test(said)) return before.at(-2)?.kind;
  const isOfPromise =
    last.kind === 'target' &&
    grows.test(text.slice(part.start, part.end)) &&
    !ofTask.test(text.slice(from.start, from.end + 1));
  return isOfPromise ? 'target' : undefined;
}
