import type { CheckSettings } from '../../schema/check-settings.ts';
import { listKinds } from '../../schema/kind.ts';
import type { OwnKind } from '../../schema/own-kind.ts';
import type { ReadSettings } from '../../settings/settings.ts';
import type { Context } from '../../markdown/context.ts';
import { listTermNames } from '../../markdown/term-names.ts';
import { listBureauNames } from '../../source/describe-unknown.ts';
import { createTermFinder, type TermNames } from '../../text/term.ts';

/** What a document is checked against, as the page of the editor carries it: plain data. */
export interface Known {
  readonly bureaus: readonly string[];
  readonly bureauNames: readonly (readonly [name: string, id: string])[];
  readonly topics: readonly string[];
  /** Beside those of the program; undefined if the settings cannot be read. */
  readonly ownKinds?: readonly OwnKind[];
  /** Without what is only shown. Of a file that cannot be read there is only its id. */
  readonly measures: readonly {
    readonly id: string;
    readonly name?: string;
    readonly unit?: string;
    readonly units?: readonly string[];
  }[];
  readonly projects: readonly string[];
  readonly termNames: TermNames;
  readonly base: string;
  readonly domain?: string;
  readonly settings: CheckSettings;
}

export function describeKnown(settings: ReadSettings, checkSettings: CheckSettings): Known {
  return {
    bureaus: settings.bureaus.map(({ id }) => id),
    bureauNames: [...listBureauNames(settings.bureaus)],
    topics: settings.topics.map(({ name }) => name),
    ...(settings.site && { ownKinds: settings.site.ownKinds }),
    measures: [
      ...settings.unread.map((id) => ({ id })),
      ...settings.measures.map(({ id, name, unit, units }) => ({ id, name, unit, units })),
    ],
    projects: [...settings.unread, ...settings.projects.map(({ id }) => id)],
    termNames: listTermNames(settings.glossary),
    base: settings.site?.base ?? '/',
    ...(settings.site && { domain: settings.site.domain }),
    settings: checkSettings,
  };
}

/** Nothing is known of the files beside a document: they are taken as there, unless who checks knows better. */
export function createKnownContext(known: Known): Context {
  return {
    bureaus: new Set(known.bureaus),
    bureauNames: new Map(known.bureauNames),
    topics: new Set(known.topics),
    ...(known.ownKinds && { kinds: listKinds(known.ownKinds) }),
    measures: new Map(
      known.measures.map(({ id, name, unit, units }) => [
        id,
        name === undefined || unit === undefined
          ? undefined
          : { name, unit, ...(units && { units: [...units] }) },
      ]),
    ),
    projects: new Set(known.projects),
    termNames: known.termNames,
    findTerms: createTermFinder(known.termNames),
    base: known.base,
    ...(known.domain !== undefined && { domain: known.domain }),
    fileSize: () => 1,
    imageSize: () => ({ width: 800, height: 600 }),
  };
}
