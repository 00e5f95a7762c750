import type { Bureau } from '../schema/bureau.ts';
import { judgeExtension, judgeFileName } from '../schema/file-name.ts';
import type { Topic } from '../schema/topic.ts';
import { contrastWithWhite } from '../text/colour.ts';
import type { Place, Report } from '../source/place.ts';
import { describeUnknown } from '../source/describe-unknown.ts';

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
  const byId = new Map(reads.map(({ bureau }) => [bureau.id, bureau]));
  for (const read of reads) {
    const report = reportFor(read.file);
    checkReferences(read, ids, report);
    checkCircle(read, byId, report);
    checkSuccession(read, byId, report);
  }
}

function checkReferences(
  { bureau, placeOfPath }: ReadBureau,
  ids: ReadonlySet<string>,
  report: Report,
): void {
  for (const key of ['parent', 'predecessor', 'successor'] as const) {
    const id = bureau[key];
    if (id === undefined || ids.has(id)) continue;
    const otherwise = '请先在 content/bureaus/ 里为它建一个文件。';
    report({
      rule: 'unknown-bureau',
      ...placeOfPath([key]),
      ...describeUnknown('发布机构', id, ids, otherwise),
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

/** Two topics with one id would have one address; with one name, a document could not say which it means. */
export function checkTopics(topics: readonly Topic[], placeOfPath: PlaceOfPath, report: Report): void {
  for (const [key, label] of [
    ['id', '代号'],
    ['name', '名称'],
  ] as const) {
    const seen = new Set<string>();
    topics.forEach((topic, index) => {
      const value = topic[key];
      if (seen.has(value)) {
        const message = `主题${label}“${value}”写了两次。`;
        report({
          rule: 'duplicate-topic',
          ...placeOfPath([index, key]),
          message,
          advice: '请只留一个，或者改名。',
        });
      }
      seen.add(value);
    });
  }
}

/** WCAG 2.2, 1.4.3: text on the main colour needs a contrast of 4.5 to 1. */
const leastContrast = 4.5;

export function checkColour(colour: string, place: Place, report: Report): void {
  const contrast = contrastWithWhite(colour);
  if (contrast >= leastContrast) return;
  report({
    rule: 'pale-colour',
    ...place,
    message: `主色“${colour}”太浅，上面的白字对比度只有 ${contrast.toFixed(1)}，应当不小于 4.5。`,
    advice: '请换一个深一些的颜色，例如 #0b5394。',
  });
}
