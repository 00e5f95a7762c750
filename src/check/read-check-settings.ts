import type { Place } from '../source/place.ts';
import { problemOf } from '../source/border/fault.ts';
import { mostTextBytes, readProjectFile } from '../source/border/read-inside.ts';
import { decode } from '../source/decode.ts';
import { readYaml } from '../source/yaml.ts';
import { checkSettings, type CheckSettings } from '../schema/check-settings.ts';
import type { Problem } from '../schema/problem.ts';

export const checkSettingsFile = 'content/check.yaml';

/** What the site says of its checks, and where it says it. */
export interface ReadCheckSettings {
  readonly settings: CheckSettings;
  readonly placeOfPath: (path: readonly PropertyKey[]) => Place;
  readonly problems: readonly Problem[];
}

/** Nothing is allowed and no word is added. */
export const usualSettings: CheckSettings = checkSettings.parse({});

/** Reads `content/check.yaml`. Without the file, and if it cannot be read, the usual settings are given. */
export function readCheckSettings(root: string): ReadCheckSettings {
  const problems: Problem[] = [];
  const start = () => ({ line: 1, column: 1 });
  const usual = { settings: usualSettings, placeOfPath: start, problems };
  const reading = readProjectFile(root, checkSettingsFile, { most: mostTextBytes });
  if ('fault' in reading) {
    if (reading.fault.kind !== 'missing') problems.push(problemOf(checkSettingsFile, reading.fault));
    return usual;
  }
  const report = (problem: Omit<Problem, 'file' | 'severity'>): void => {
    problems.push({ severity: 'error', file: checkSettingsFile, ...problem });
  };
  const decoded = decode(reading.bytes);
  if (!('text' in decoded)) {
    const [message, advice] = ['文件不是 UTF-8 编码。', '请另存为 UTF-8 编码。'];
    report({ rule: 'not-utf8', ...decoded.place, message, advice });
    return usual;
  }
  const read = readYaml(decoded.text, checkSettings, report);
  if (read?.value === undefined) return usual;
  return { settings: read.value, placeOfPath: read.placeOfPath, problems };
}
