import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import { bureau, type Bureau } from '../schema/bureau.ts';
import type { Problem } from '../schema/problem.ts';
import { site, type Site } from '../schema/site.ts';
import { topics, type Topic } from '../schema/topic.ts';
import { contrastWithWhite } from '../text/colour.ts';
import type { Place, Report } from './context.ts';
import { decode } from './decode.ts';
import { readYaml } from './yaml.ts';

/** The data that documents refer to: `site.yaml`, `topics.yaml` and `bureaus/*.yaml`. */
export interface Settings {
  readonly site: Site;
  readonly topics: readonly Topic[];
  /** Sorted by id. */
  readonly bureaus: readonly Bureau[];
}

/**
 * Reads the settings. A part that cannot be read is left out, and its problems are reported, so that the rest of the content
 * can still be checked.
 * @param root folder that holds `content/`
 */
export function readSettings(root: string): {
  settings: Omit<Settings, 'site'> & Partial<Pick<Settings, 'site'>>;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const reportFor =
    (file: string): Report =>
    (problem) =>
      problems.push({ severity: 'error', file, ...problem });
  const siteFile = readFile(root, 'content/site.yaml', site, reportFor('content/site.yaml'));
  if (siteFile) checkColour(siteFile.value.colour, siteFile.placeOfPath(['colour']), reportFor('content/site.yaml'));
  const topicFile = readFile(root, 'content/topics.yaml', topics, reportFor('content/topics.yaml'));
  const bureaus = listBureauFiles(root).flatMap((file) => {
    const read = readFile(root, file, bureau, reportFor(file));
    return read ? [{ file, ...read, bureau: { id: path.posix.basename(file, '.yaml'), ...read.value } }] : [];
  });
  const ids = new Set(listBureauFiles(root).map((file) => path.posix.basename(file, '.yaml')));
  for (const { file, bureau: one, placeOfPath } of bureaus) {
    checkReferences(one, ids, placeOfPath, reportFor(file));
  }
  reportCircles(bureaus, reportFor);
  return {
    settings: {
      ...(siteFile && { site: siteFile.value }),
      topics: topicFile?.value ?? [],
      bureaus: bureaus.map((read) => read.bureau),
    },
    problems,
  };
}

function listBureauFiles(root: string): string[] {
  try {
    return readdirSync(path.join(root, 'content/bureaus'))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => `content/bureaus/${name}`);
  } catch {
    return [];
  }
}

function readFile<Schema extends z.ZodType>(root: string, file: string, schema: Schema, report: Report) {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path.join(root, file));
  } catch {
    const message = `找不到文件 ${file}。`;
    report({ rule: 'missing-file', line: 1, column: 1, message, advice: '请建立这个文件，写法见使用指南。' });
    return undefined;
  }
  const decoded = decode(bytes);
  if ('text' in decoded) return readYaml(decoded.text, schema, report);
  report({ rule: 'not-utf8', ...decoded.place, message: '文件不是 UTF-8 编码。', advice: '请另存为 UTF-8 编码。' });
  return undefined;
}

function checkReferences(
  one: Bureau,
  ids: ReadonlySet<string>,
  placeOfPath: (path: readonly PropertyKey[]) => Place,
  report: Report,
): void {
  for (const key of ['parent', 'predecessor', 'successor'] as const) {
    const id = one[key];
    if (id === undefined || ids.has(id)) continue;
    report({
      rule: 'unknown-bureau',
      ...placeOfPath([key]),
      message: `没有名为“${id}”的发布机构。`,
      advice: `请先建 content/bureaus/${id}.yaml，或者改正这里的代号。`,
    });
  }
}

/** A bureau that is its own ancestor would hang in no tree. */
function reportCircles(
  bureaus: readonly { file: string; bureau: Bureau; placeOfPath: (path: readonly PropertyKey[]) => Place }[],
  reportFor: (file: string) => Report,
): void {
  const byId = new Map(bureaus.map(({ bureau: one }) => [one.id, one]));
  for (const { file, bureau: one, placeOfPath } of bureaus) {
    const passed = new Set<string>();
    let above = one.parent;
    while (above !== undefined && above !== one.id && !passed.has(above)) {
      passed.add(above);
      above = byId.get(above)?.parent;
    }
    if (above !== one.id) continue;
    reportFor(file)({
      rule: 'bureau-circle',
      ...placeOfPath(['parent']),
      message: `机构“${one.id}”的上级绕回到了它自己。`,
      advice: '请改正 parent，最上级的机构不写 parent。',
    });
  }
}

/** WCAG 2.2, 1.4.3: text on the main colour needs a contrast of 4.5 to 1. */
const leastContrast = 4.5;

function checkColour(colour: string, place: Place, report: Report): void {
  const contrast = contrastWithWhite(colour);
  if (contrast >= leastContrast) return;
  report({
    rule: 'pale-colour',
    ...place,
    message: `主色“${colour}”太浅，上面的白字对比度只有 ${contrast.toFixed(1)}，应当不小于 4.5。`,
    advice: '请换一个深一些的颜色，例如 #0b5394。',
  });
}
