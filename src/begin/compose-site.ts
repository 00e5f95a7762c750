import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { newestFormat } from '../schema/site.ts';
import type { SiteFiles } from './begin-site.ts';
import { composeBureaus, type OwnBureau } from './bureaus.ts';
import { writeBureau, writeExample, writeSiteSettings } from './files/content.ts';
import {
  door,
  editorSettings,
  ignored,
  nodeVersion,
  notInImage,
  npmSettings,
  pnpmSettings,
  writePackage,
  writeReadme,
  type SitePackage,
} from './files/project.ts';

/** What a new site is made of. */
export interface NewSite extends OwnBureau, Omit<SitePackage, 'name'> {
  readonly domain?: string;
  /** The year of the example. */
  readonly year: number;
}

const program = path.join(import.meta.dirname, '../..');

/** Where the recipes of `docs/ci/` are expected by those who run them. */
const recipes = new Map([
  ['github.yml', '.github/workflows/tongtu.yml'],
  ['gitea.yml', '.gitea/workflows/tongtu.yml'],
  ['gitlab-ci.yml', '.gitlab-ci.yml'],
]);

/** The files of a new site, by their paths in it. */
export function composeSite(wanted: NewSite): SiteFiles {
  const bureaus = composeBureaus(wanted);
  const [own] = bureaus;
  if (!own) throw new RangeError('A site begins with a bureau');
  const example = `content/plans/${own.id}/example.mdx`;
  return new Map<string, string | Uint8Array>([
    ['content/site.yaml', writeSiteSettings(own, newestFormat, wanted.domain)],
    ...bureaus.map((bureau) => [`content/bureaus/${bureau.id}.yaml`, writeBureau(bureau)] as const),
    [example, writeExample(own, wanted.year)],
    ...listPublicFiles(),
    ...[...recipes].map(([recipe, place]) => [place, readRecipe(recipe)] as const),
    ['tongtu.mjs', door],
    ['.npmrc', npmSettings],
    ['.nvmrc', nodeVersion],
    ['.gitignore', ignored],
    ['.dockerignore', notInImage],
    ['pnpm-workspace.yaml', pnpmSettings],
    ['.editorconfig', editorSettings],
    ['README.md', writeReadme(own.name, example)],
    ['package.json', writePackage({ ...wanted, name: `${own.id}-site` })],
  ]);
}

/** Icons and the picture of shared links, to be replaced by the bureau's own. */
function listPublicFiles(): [string, Uint8Array][] {
  const folder = path.join(program, 'public');
  return readdirSync(folder)
    .sort()
    .map((name) => [`public/${name}`, readFileSync(path.join(folder, name))]);
}

/** It says where it is to be copied to; here it is there. */
function readRecipe(name: string): string {
  return readFileSync(path.join(program, 'docs/ci', name), 'utf8').replace(/^# 复制到 .*\n/mu, '');
}
