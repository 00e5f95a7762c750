import type { Bureau } from '../schema/bureau.ts';
import type { Report } from '../source/place.ts';
import type { ReadBureau } from './check-bureaus.ts';

/** Checks the maps of places: the tiles of the bureaus below one bureau. */
export function checkTiles(reads: readonly ReadBureau[], reportFor: (file: string) => Report): void {
  for (const [parent, siblings] of Map.groupBy(reads, ({ bureau }) => bureau.parent)) {
    const [idle, drawn] = [true, false].map((is) => siblings.filter(({ bureau }) => isIdle(bureau) === is));
    for (const one of idle ?? []) reportUnused(one, reportFor);
    if (parent !== undefined) checkMap(drawn ?? [], reportFor);
  }
}

/** A bureau at the top is on no map, and one that has been replaced stands where its successor does. */
function isIdle({ parent, successor }: Bureau): boolean {
  return parent === undefined || successor !== undefined;
}

function reportUnused({ file, bureau, placeOfPath }: ReadBureau, reportFor: (file: string) => Report): void {
  if (!bureau.tile) return;
  const why = bureau.successor === undefined ? '没有写上级机构（parent）' : `已经由 ${bureau.successor} 接替`;
  reportFor(file)({
    rule: 'unused-tile',
    severity: 'warning',
    ...placeOfPath(['tile']),
    message: `“${bureau.shortName}”${why}，不画在示意图上，格子（tile）没有用处。`,
    advice: '请删去这一行。',
  });
}

function checkMap(siblings: readonly ReadBureau[], reportFor: (file: string) => Report): void {
  const taken = new Map<string, ReadBureau>();
  for (const read of siblings) {
    const { file, bureau, placeOfPath } = read;
    if (!bureau.tile) continue;
    const name = `[${bureau.tile.join(', ')}]`;
    const other = taken.get(name);
    if (!other) taken.set(name, read);
    else
      reportFor(file)({
        rule: 'same-tile',
        ...placeOfPath(['tile']),
        message: `格子 ${name} 已经是“${other.bureau.shortName}”的（${other.file}）。`,
        advice: '示意图上一个格子只放一个地方，请改成空着的格子。',
      });
  }
  const [first] = taken.values();
  if (!first) return;
  for (const { file, bureau } of siblings) {
    if (bureau.tile) continue;
    reportFor(file)({
      rule: 'missing-tile',
      severity: 'warning',
      line: 1,
      column: 1,
      message: `同级的“${first.bureau.shortName}”在示意图上有格子，“${bureau.shortName}”没有，只能列在图的下面。`,
      advice: '请加上 tile: [列, 行]，例如 tile: [3, 2]；或者同级的都不写，就没有图。',
    });
  }
}
