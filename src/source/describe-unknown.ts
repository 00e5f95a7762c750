import type { Bureau } from '../schema/bureau.ts';
import { findClosest } from '../text/likeness/closest.ts';
import { toHalfWidthCode } from './full-width-code.ts';

/** Says that a name is none of those known, and which it may have been meant to be. */
export function describeUnknown(
  what: string,
  written: string,
  known: Iterable<string>,
  otherwise: string,
): { message: string; advice: string } {
  const closest = findClosest(written, known);
  return {
    message: `没有名为“${written}”的${what}。`,
    advice: closest
      ? `是不是想写 ${closest}？${otherwise.replace(/^请先/u, '如果它是新的，请先')}`
      : otherwise,
  };
}

/** Name and short name of each bureau → its id. */
export function listBureauNames(bureaus: readonly Bureau[]): Map<string, string> {
  return new Map(
    bureaus.flatMap(({ id, name, shortName }) => [
      [shortName, id],
      [name, id],
    ]),
  );
}

/** The same of a bureau, which many name by its name where its id is wanted. */
export function describeUnknownBureau(
  field: string,
  written: string,
  ids: Iterable<string>,
  names: ReadonlyMap<string, string> = new Map(),
): { message: string; advice: string } {
  const half = toHalfWidthCode(written);
  if (half !== undefined && half !== written) {
    return {
      message: `发布机构“${written}”里有全角的字母、数字或符号。`,
      advice: `请写成 ${field}: ${half}。`,
    };
  }
  // Offices of two places have nearly one name.
  const ofPlace = [...names.keys()].filter((name) => name.startsWith(written.slice(0, 2)));
  const name = names.has(written) ? written : findClosest(written, ofPlace);
  const id = name === undefined ? undefined : names.get(name);
  if (name === undefined || id === undefined)
    return describeUnknown('发布机构', written, ids, '请先在 content/bureaus/ 里为它建一个文件。');
  return {
    message: `这里要写机构的代号，不是名称“${written}”。`,
    advice:
      name === written
        ? `请写成 ${field}: ${id}。`
        : `是不是“${name}”？它的代号是 ${id}，请写成 ${field}: ${id}。`,
  };
}
