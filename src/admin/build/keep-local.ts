import { addChinese } from './chinese.ts';

/** A step of a bundler, as far as it is used here. */
export interface Step {
  readonly name: string;
  readonly enforce: 'pre';
  readonly resolveId: (id: string, importer?: string) => string | undefined;
  readonly load: (id: string) => string | undefined;
  readonly transform: (code: string, id: string) => string | undefined;
}

const empty = '\0tongtu:not-used-by-forms';

/** What no form of ours has: highlighted code, maps. They would be some three hundred files of the site. */
const notUsed = /^(?:@shikijs\/(?:langs|themes)\/|leaflet(?:\/|$)|terra-draw)/u;

/** What stands in the code of the CMS, and what takes its place. */
const changes: readonly (readonly [RegExp, string])[] = [
  // A file is given to the formats as it is, with its line ends and what stands around it: they write it again.
  [/(\w+)=\1\.trim\(\)\.replace\(\/\\r\\n\?\/g,`\\?\n`\);(?=let )/gu, ''],
  [
    /\(await (\w+)\.text\(\)\)\.replace\(\/\\r\\n\?\/g,`\\?\n`\)/gu,
    '(new TextDecoder(`utf-8`,{ignoreBOM:true}).decode(await $1.arrayBuffer()))',
  ],
  // As a host gives it.
  [/new TextDecoder\(\)\.decode\(/gu, 'new TextDecoder(`utf-8`,{ignoreBOM:true}).decode('],
  // And what the formats write is the file.
  [/return`\$\{\(await (\w+)\((\w+)\)\)\.trim\(\)\}(?:\\n|\n)`/gu, 'return await $1($2)'],
  // A document that waits for review is named by its whole path: every bureau has one of 2024.
  [
    /(savingEntry:(\w+),savingAssets:\w+,options:\w+,collectionName:\w+,fileName:\w+,slug:)(\w+,originalEntry:\w+\}\))/gu,
    '$1$2.subPath??$3',
  ],
  [/(\{collectionName:\w+,slug:\w+\?\?\w+)\.slug\}/gu, '$1.subPath}'],
  // Its own fonts are in the package, and come first.
  [/@font-face \{[^}]*https:\/\/cdn\.jsdelivr\.net\/[^}]*\}/gu, ''],
  // A list of plain values gets an empty value of its own beside those of its items as soon as it is shown. That is no change: what nobody
  // has edited need not be saved, and can be published.
  [
    /(\w+=\((\w+),(\w+)\)=>!\w+\.test\(\3\)&&\2\[\3\]!==void 0)(?=,)/gu,
    '$1&&!(Array.isArray($2[$3])&&Object.hasOwn($2,$3+".0"))',
  ],
  // Whether GitHub and GitLab are well: what is not an address of the web it does not ask.
  [/https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/gu, 'about:blank'],
  [/https:\/\/status-api\.hostedstatus\.com\/1\.0\/status\/\w+/gu, 'about:blank'],
];

/**
 * Takes out of the CMS, as it is bundled, what it would ask a network for by itself, what no form of ours uses, and what changes a file
 * before our formats have read it; and adds the Chinese that it lacks.
 * @throws Error where the code is not as it was: a new version of it must be looked at
 */
export function keepLocal(): Step {
  return {
    name: 'tongtu:keep-cms-local',
    enforce: 'pre',
    resolveId: (id, importer = '') => (isCms(importer) && notUsed.test(id) ? empty : undefined),
    load: (id) => (id === empty ? 'export default {}' : undefined),
    transform: (code, id) => {
      if (!isCms(id)) return undefined;
      if (/\/locales\/zh-CN\.json(?:\?|$)/u.test(id)) return addChinese(code);
      return /\/npm\/index\.js(?:\?|$)/u.test(id) ? takeOut(code) : undefined;
    },
  };
}

/** Exported for its test. */
export function takeOut(code: string): string {
  return changes.reduce((text, [pattern, instead]) => {
    const kept = text.replace(pattern, instead);
    if (kept === text)
      throw new Error(`The CMS has no ${String(pattern)} any more: look at what it does now.`);
    return kept;
  }, code);
}

function isCms(id: string): boolean {
  return id.replaceAll('\\', '/').includes('/@sveltia/cms/');
}
