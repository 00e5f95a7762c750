import type { Statement } from '../schema/document.ts';
import type { KnownMeasure, Measure, MeasureAddition } from '../schema/measure.ts';
import type { Topic } from '../schema/topic.ts';
import type { Report } from '../source/place.ts';
import { compareStrings } from '../text/compare-strings.ts';
import { idOfFile, type ReadFile } from './settings-file.ts';

/** What a site has written about measures. */
export interface WrittenMeasures {
  /** Its own. */
  readonly own: readonly Measure[];
  /** Id of a measure of the program → what the site adds. */
  readonly additions: ReadonlyMap<string, MeasureAddition>;
}

/**
 * The measures that documents may name, sorted by id. Of the program's those are left out whose name the site has given to one of its
 * own, and those whose topic it does not have.
 * @param topics undefined if they cannot be read
 */
export function combineMeasures(
  core: readonly KnownMeasure[],
  { own, additions }: WrittenMeasures,
  topics: readonly Topic[] | undefined,
): KnownMeasure[] {
  const ids = new Set(own.map(({ id }) => id));
  const names = new Set(own.map(({ name }) => name));
  const known = topics && new Set(topics.map(({ name }) => name));
  const offered = core
    .filter(({ id }) => !ids.has(id))
    .map((one) => addTo(one, additions.get(one.id)))
    .filter(({ name, topic }) => !names.has(name) && known?.has(topic) !== false);
  return [...own, ...offered].sort((a, b) => compareStrings(a.id, b.id));
}

function addTo(
  core: KnownMeasure,
  { name, topic, description, ...lists }: MeasureAddition = {},
): KnownMeasure {
  return {
    ...core,
    name: name ?? core.name,
    topic: topic ?? core.topic,
    description: description ?? core.description,
    units: [...core.units, ...(lists.units ?? [])],
    aliases: [...core.aliases, ...(lists.aliases ?? [])],
    except: [...core.except, ...(lists.except ?? [])],
  };
}

/** Unit and basis of a measure of the program are the same on every site, or its numbers could not be compared. */
export function checkAddition(
  core: KnownMeasure,
  { file, value, placeOfPath }: ReadFile<MeasureAddition>,
  report: Report,
): void {
  for (const [field, title] of [
    ['unit', '单位'],
    ['basis', '口径'],
  ] as const) {
    const [written, right] = [value[field], core[field]];
    if (written === undefined || written === right) continue;
    report({
      rule: 'invalid-value',
      ...placeOfPath([field]),
      message: `指标“${idOfFile(file)}”是程序自带的，${title}是“${right}”，不能改成“${written}”。`,
      advice: `请删去这一行；要数别的，请换一个文件名，建一个新的指标。`,
    });
  }
}

/** The measures that a site shows: its own, and those of the program of which a document speaks. */
export function listShownMeasures(
  measures: readonly KnownMeasure[],
  statements: readonly Pick<Statement, 'measure'>[],
): Measure[] {
  const spoken = new Set(statements.map(({ measure }) => measure));
  return measures
    .filter(({ id, isCore }) => isCore !== true || spoken.has(id))
    .map(({ isCore: _isCore, ...measure }) => measure);
}
