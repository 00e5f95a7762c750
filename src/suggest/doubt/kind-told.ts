import type { Frontmatter } from '../../schema/frontmatter.ts';
import type { Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';
import type { Before } from '../subject/carry.ts';
import { untold } from './of-kind.ts';
import { tellsPast } from './tells-past.ts';

/** What nobody promises by its number. */
const neverPlanned = /查处|查获|查扣|出动|检查|排查|受理|办结|处罚|卸载|抢[险修通]|救援|发生/u;

/**
 * 新改建农村公路60公里, in a document that plans and reports: no word tells which of both it is. What there is, and what was carried, is not
 * promised so.
 */
export function doubtKind(
  { text, parts, names, goesOnFrom }: Pick<Reading, 'text' | 'parts' | 'names' | 'goesOnFrom'>,
  part: Part,
  { measure }: Pick<Before, 'measure'>,
  { plans, reviews }: Pick<Frontmatter, 'plans' | 'reviews'>,
): string | undefined {
  if (plans.length === 0 || reviews.length === 0 || names.isLevel(measure)) return undefined;
  if (neverPlanned.test(text.slice(part.start, part.end))) return undefined;
  const end = parts.findLast(({ sentence }) => sentence === part.sentence)?.end ?? part.end;
  const said = `${goesOnFrom}\n${text.slice(0, end)}`;
  return tellsPast(said) ? undefined : untold;
}
