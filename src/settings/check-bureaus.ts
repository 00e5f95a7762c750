import type { Bureau } from '../schema/bureau.ts';
import { judgeExtension, judgeFileName } from '../schema/file-name.ts';
import type { Place, Report } from '../source/place.ts';
import { describeUnknownBureau, listBureauNames } from '../source/describe-unknown.ts';

type PlaceOfPath = (path: readonly PropertyKey[]) => Place;

/** A bureau as it was read from its file. */
export interface ReadBureau {
  readonly file: string;
  readonly bureau: Bureau;
  readonly placeOfPath: PlaceOfPath;
}

/** A bureau's file gives it its id, and its place in addresses. */
export function checkBureauFileName(file: string, report: Report): void {
  const refusal = judgeFileName(file) ?? judgeExtension(file, '发布机构');
  if (refusal) report({ ...refusal, line: 1, column: 1 });
}

/**
 * Checks what bureaus say of each other.
 * @param ids ids of all bureaus, of those too whose file could not be read
 */
export function checkBureaus(
  reads: readonly ReadBureau[],
  ids: ReadonlySet<string>,
  reportFor: (file: string) => Report,
): void {
  const names = listBureauNames(reads.map(({ bureau }) => bureau));
  const byId = new Map(reads.map(({ bureau }) => [bureau.id, bureau]));
  for (const read of reads) {
    const report = reportFor(read.file);
    checkReferences(read, ids, names, report);
    checkCircle(read, byId, report);
    checkSuccession(read, byId, report);
  }
}

function checkReferences(
  { bureau, placeOfPath }: ReadBureau,
  ids: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
  report: Report,
): void {
  for (const key of ['parent', 'predecessor', 'successor'] as const) {
    const id = bureau[key];
    if (id === undefined || ids.has(id)) continue;
    report({
      rule: 'unknown-bureau',
      ...placeOfPath([key]),
      ...describeUnknownBureau(key, id, ids, names),
    });
  }
}

/** A bureau that is its own ancestor would hang in no tree. */
function checkCircle(
  { bureau, placeOfPath }: ReadBureau,
  byId: ReadonlyMap<string, Bureau>,
  report: Report,
): void {
  const passed = new Set<string>();
  let above = bureau.parent;
  while (above !== undefined && above !== bureau.id && !passed.has(above)) {
    passed.add(above);
    above = byId.get(above)?.parent;
  }
  if (above !== bureau.id) return;
  report({
    rule: 'bureau-circle',
    ...placeOfPath(['parent']),
    message: `机构“${bureau.id}”的上级绕回到了它自己。`,
    advice: '请改正 parent，最上级的机构不写 parent。',
  });
}

const otherEnd = { predecessor: 'successor', successor: 'predecessor' } as const;

/**
 * Succession is told at both ends, so that a reader finds the way in both directions. The other end may name a third bureau:
 * bureaus are merged and divided.
 */
function checkSuccession(
  { bureau, placeOfPath }: ReadBureau,
  byId: ReadonlyMap<string, Bureau>,
  report: Report,
): void {
  for (const key of ['predecessor', 'successor'] as const) {
    const id = bureau[key];
    const other = id === undefined ? undefined : byId.get(id);
    if (!other || other[otherEnd[key]] !== undefined) continue;
    report({
      rule: 'one-sided-succession',
      severity: 'warning',
      ...placeOfPath([key]),
      message: `这里写明 ${key} 是“${other.id}”，但 content/bureaus/${other.id}.yaml 里没有写 ${otherEnd[key]}。`,
      advice: `请在那个文件里加上 ${otherEnd[key]}: ${bureau.id}。`,
    });
  }
}
