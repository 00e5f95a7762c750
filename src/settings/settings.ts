import type { z } from 'astro/zod';
import { bureau, type Bureau } from '../schema/bureau.ts';
import { listKinds } from '../schema/kind.ts';
import { measure, measureAddition, type KnownMeasure } from '../schema/measure.ts';
import type { Problem } from '../schema/problem.ts';
import { project, type Project } from '../schema/project.ts';
import { site, type Site } from '../schema/site.ts';
import { synonyms, type Synonym } from '../schema/synonyms.ts';
import { term, type KnownTerm } from '../schema/term.ts';
import { topics, type Topic } from '../schema/topic.ts';
import { checkBureauFileName, checkBureaus } from './check-bureaus.ts';
import { checkColour } from './check-colour.ts';
import { checkEntryFileName, checkGlossary, checkSubjects } from './check-entries.ts';
import { checkFormerNames } from './check-former-names.ts';
import { checkColumns } from './check-columns.ts';
import { checkKinds } from './check-kinds.ts';
import { checkLogo } from './check-logo.ts';
import { checkSites } from './check-sites.ts';
import { checkTiles } from './check-tiles.ts';
import { checkTopics } from './check-topics.ts';
import { checkAddition, combineMeasures } from './combine-measures.ts';
import { readCoreMeasures } from './core-measures.ts';
import { statProjectFile } from '../source/border/stat-inside.ts';
import type { Report } from '../source/place.ts';
import { idOfFile, listYamlFiles, readSettingsFile, type ReadFile } from './settings-file.ts';
import { addSharedSynonyms, addSharedTerms, addSharedTopics } from './shared-content.ts';

/** The data that documents refer to: `site.yaml`, `topics.yaml`, `synonyms.yaml`, and the files of four folders, each list sorted by id. */
export interface Settings {
  readonly site: Site;
  readonly topics: readonly Topic[];
  readonly bureaus: readonly Bureau[];
  readonly synonyms: readonly Synonym[];
  /** The site's own and those of the program. */
  readonly glossary: readonly KnownTerm[];
  /** The site's own and those of the program. */
  readonly measures: readonly KnownMeasure[];
  readonly projects: readonly Project[];
}

/** Settings as far as they could be read. */
export interface ReadSettings extends Omit<Settings, 'site'>, Partial<Pick<Settings, 'site'>> {
  /** Ids of measures and projects whose files cannot be read: the documents that name them are not to blame. */
  readonly unread: readonly string[];
}

/** Whether the settings are whole, so that a site can be built from them. */
export function isComplete(settings: ReadSettings): settings is ReadSettings & Settings {
  return settings.site !== undefined;
}

const siteFileName = 'content/site.yaml';
const topicsFileName = 'content/topics.yaml';
const synonymsFileName = 'content/synonyms.yaml';

/**
 * Reads the settings. The problems of a part that cannot be read are reported, and the rest of the content can still be checked.
 * @param root folder that holds `content/`
 * @param fallback stands in for the parts that cannot be read: the last good settings, while the site is being worked on
 */
export function readSettings(
  root: string,
  fallback?: Settings,
): { settings: ReadSettings; problems: Problem[] } {
  const problems: Problem[] = [];
  const reportFor: ReportFor = (file) => (problem) => problems.push({ severity: 'error', file, ...problem });
  const siteRead = readSettingsFile(root, siteFileName, site, reportFor(siteFileName));
  if (siteRead) {
    checkColour(siteRead.value.colour, siteRead.placeOfPath(['colour']), reportFor(siteFileName));
    checkSites(siteRead.value, siteRead.placeOfPath, reportFor(siteFileName));
    checkKinds(siteRead.value.ownKinds, siteRead.placeOfPath, reportFor(siteFileName));
    checkLogo(root, siteRead.value.logo, siteRead.placeOfPath(['logo']), reportFor(siteFileName));
  }
  const siteValue = siteRead?.value ?? fallback?.site;
  const topicsRead = readTopics(root, reportFor, siteValue);
  const topicsValue = topicsRead ?? fallback?.topics ?? [];
  if (siteRead)
    checkColumns(
      siteRead.value.ownColumns,
      topicsRead,
      listKinds(siteRead.value.ownKinds),
      siteRead.placeOfPath,
      reportFor(siteFileName),
    );
  const glossary = readEntries({ root, folder: 'content/glossary', what: '名词', schema: term, reportFor });
  const measures = readMeasures(root, reportFor, topicsRead, fallback);
  const projects = readEntries({
    root,
    folder: 'content/projects',
    what: '项目',
    schema: project,
    reportFor,
  });
  checkGlossary(glossary.reads, reportFor);
  checkSubjects(projects.reads, '项目', topicsRead, reportFor);
  checkFormerNames(projects.reads, reportFor);
  const projectList = withFallback(projects, fallback?.projects);
  const readIds = new Set([...measures.list, ...projectList].map(({ id }) => id));
  return {
    settings: {
      ...(siteValue && { site: siteValue }),
      topics: topicsValue,
      synonyms: addSharedSynonyms(siteValue, readSynonyms(root, reportFor, fallback)),
      bureaus: readBureaus(root, reportFor, fallback),
      glossary: addSharedTerms(
        siteValue,
        withFallback(
          glossary,
          fallback?.glossary.filter(({ isShared }) => isShared !== true),
        ),
      ),
      measures: measures.list,
      projects: projectList,
      unread: [...measures.ids, ...projects.ids].filter((id) => !readIds.has(id)),
    },
    problems,
  };
}

type ReportFor = (file: string) => Report;

/** Undefined if they cannot be read. The file may be missing where the program's topics are taken over. */
function readTopics(
  root: string,
  reportFor: ReportFor,
  site: Site | undefined,
): readonly Topic[] | undefined {
  if (site?.shared.includes('topics') === true && isMissing(root, topicsFileName))
    return addSharedTopics(site, []);
  const report = reportFor(topicsFileName);
  const read = readSettingsFile(root, topicsFileName, topics, report);
  if (!read) return undefined;
  checkTopics(read.value, read.placeOfPath, report);
  return addSharedTopics(site, read.value);
}

function isMissing(root: string, file: string): boolean {
  const found = statProjectFile(root, file);
  return 'fault' in found && found.fault.kind === 'missing';
}

/** The file may be missing: then no word of the site's own leads anywhere. */
function readSynonyms(root: string, reportFor: ReportFor, fallback?: Settings): readonly Synonym[] {
  if (isMissing(root, synonymsFileName)) return [];
  const read = readSettingsFile(root, synonymsFileName, synonyms, reportFor(synonymsFileName));
  return read?.value ?? fallback?.synonyms ?? [];
}

function readBureaus(root: string, reportFor: ReportFor, fallback?: Settings): Bureau[] {
  const files = listYamlFiles(root, 'content/bureaus');
  const reads = files.flatMap((file) => {
    checkBureauFileName(file, reportFor(file));
    const read = readSettingsFile(root, file, bureau, reportFor(file));
    return read
      ? [{ file, bureau: { id: idOfFile(file), ...read.value }, placeOfPath: read.placeOfPath }]
      : [];
  });
  const ids = new Set(files.map(idOfFile).sort());
  checkBureaus(reads, ids, reportFor);
  checkTiles(reads, reportFor);
  const byId = new Map(reads.map(({ bureau: one }) => [one.id, one]));
  return [...ids].map((id) => byId.get(id) ?? fallback?.bureaus.find((one) => one.id === id) ?? standIn(id));
}

/** The measures of the site, and what it adds to those of the program. */
function readMeasures(
  root: string,
  reportFor: ReportFor,
  topicList: readonly Topic[] | undefined,
  fallback: Settings | undefined,
): { ids: readonly string[]; list: KnownMeasure[] } {
  const core = new Map(readCoreMeasures().map((one) => [one.id, one]));
  const place = { root, folder: 'content/measures', what: '指标', reportFor };
  const own = readEntries({ ...place, schema: measure, isOurs: (id) => !core.has(id) });
  const additions = readEntries({ ...place, schema: measureAddition, isOurs: (id) => core.has(id) });
  for (const read of additions.reads) {
    const to = core.get(idOfFile(read.file));
    if (to) checkAddition(to, read, reportFor(read.file));
  }
  checkSubjects([...own.reads, ...additions.reads], '指标', topicList, reportFor);
  const written = {
    own: withFallback(own, fallback?.measures),
    additions: new Map(additions.reads.map(({ file, value }) => [idOfFile(file), value])),
  };
  return { ids: own.ids, list: combineMeasures([...core.values()], written, topicList ?? fallback?.topics) };
}

/** A bureau whose file cannot be read: the documents that name it are not to blame. */
function standIn(id: string): Bureau {
  return { id, name: id, shortName: id, level: '县级' };
}

/** The files of a folder, each an entry whose id is the file's name. */
interface Entries<Value> {
  readonly ids: readonly string[];
  readonly reads: readonly ReadFile<Value>[];
}

function readEntries<Schema extends z.ZodType>({
  root,
  folder,
  what,
  schema,
  reportFor,
  isOurs = () => true,
}: {
  root: string;
  folder: string;
  what: string;
  schema: Schema;
  reportFor: ReportFor;
  /** Which of the folder's files are read. */
  isOurs?: (id: string) => boolean;
}): Entries<z.infer<Schema>> {
  const files = listYamlFiles(root, folder).filter((file) => isOurs(idOfFile(file)));
  const reads = files.flatMap((file) => {
    checkEntryFileName(file, what, reportFor(file));
    return readSettingsFile(root, file, schema, reportFor(file)) ?? [];
  });
  return { ids: [...new Set(files.map(idOfFile))].sort(), reads };
}

/** Entries sorted by id; one whose file cannot be read is the last good one, or left out. */
function withFallback<Value extends object>(
  { ids, reads }: Entries<Value>,
  last: readonly (Value & { readonly id: string })[] = [],
): (Value & { readonly id: string })[] {
  const byId = new Map(reads.map(({ file, value }) => [idOfFile(file), value]));
  return ids.flatMap((id) => {
    const value = byId.get(id);
    return value ? { ...value, id } : (last.find((one) => one.id === id) ?? []);
  });
}

/** Without the list of topics no topic is known, and documents are not to blame: that is not told beside the cause. */
export function omitConsequences(problems: readonly Problem[]): Problem[] {
  const unread = problems.some(({ file, rule }) => file === topicsFileName && rule !== 'duplicate-topic');
  return problems.filter(({ rule }) => !(unread && rule === 'unknown-topic'));
}
