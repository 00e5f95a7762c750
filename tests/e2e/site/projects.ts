import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeDemoContent } from '../../demo/write-content.ts';
import { recordAddresses } from '../../../src/record/addresses/address-file.ts';
import { listPublishingBureaus } from '../../../src/record/addresses/publishing-bureaus.ts';
import { listAddresses } from '../../../src/record/addresses/list-addresses.ts';
import { enterContent } from '../../../src/record/log/enter-content.ts';
import { readDocuments } from '../../unit/document/read-documents.ts';
import { writeDocument } from '../../unit/check/example-site.ts';
import { buildOnce } from './build-once.ts';
import { writePlaces } from './many-places.ts';
import { writePlans } from './many-plans.ts';
import { writeTargets } from './many-targets.ts';
import { copyProject, fixture } from './project-copy.ts';
import { commitHistory } from './yunxi-history.ts';

/** 云溪县, which does not exist: every shape of document, every mark, a path prefix, and a history. Not built yet. */
export function createYunxi(name: string): string {
  const root = copyProject(name, fixture('site/content'));
  writePlans(root);
  writeTargets(root);
  commitHistory(root);
  enterPublication(root);
  return root;
}

/** A paragraph that was published once. */
export const retired = 'plans/yunxi/2024#p-retired0';

/** Lists that were published once, of which nothing is left. */
export const gone = ['plans/yunxi/2024/@1999-01-01', 'routes/G9999', 'years/1999', 'years/1999/page-2'];

/** Files that programs ask for, of a year of which nothing is left. */
export const goneFiles = [
  'data/quantities-1999.csv.gz',
  'data/quantities-1999.parquet',
  'feeds/years/1999.atom',
] as const;

/** As `npm run record` does where there is no key. */
function enterPublication(root: string): void {
  const { settings, documents } = readDocuments(root);
  enterContent(root, { site: settings.site, documents, date: '2031-03-01', secret: undefined });
  const present = listAddresses({
    documents,
    bureaus: listPublishingBureaus(settings.bureaus, documents),
    pages: [],
  });
  const before = [retired, ...gone, ...goneFiles, 'plans/yunxi/2019', 'plans/yunxi/2018', 'years/2024'];
  recordAddresses(root, [...present, ...before]);
}

/** The same, built; nobody may change it. */
export function buildYunxi(): Promise<string> {
  return buildOnce('yunxi', createYunxi);
}

/**
 * The same to be changed: it has the site that a build gave, and nothing of what that build has kept for the next one.
 * @param dist of the built one
 */
export function copyYunxi(name: string, dist: string): string {
  const root = createYunxi(name);
  cpSync(dist, path.join(root, 'dist'), { recursive: true });
  return root;
}

/** Names of attachments that are allowed: signs that mean something in addresses or patterns, and letters of all sorts. */
export const attachments = [
  '附件 (1).pdf',
  'a+b.pdf',
  'a&b.pdf',
  'a;b.pdf',
  "a'b.pdf",
  'a=b,c.pdf',
  'a@b!c.pdf',
  'a$b^c.pdf',
  'a`b.pdf',
  'a[1].pdf',
  'a{2}.pdf',
  'a~b.pdf',
  '全角　空格（修订）.pdf',
  'ü é.pdf',
  '〇𠮷😀.pdf',
  '-a.pdf',
  'a..b.pdf',
  '大写.PDF',
  '夹 层+/内&件.pdf',
  '[...path].pdf',
  'index.pdf',
];

/**
 * The demonstration, a prefecture that does not exist with six years of documents, built; nobody may change it. It sets no mark that
 * may be left out. One document more has the attachments, each with its name as its text, and beside the prefecture stand more places
 * than one could choose from at a glance.
 */
export function buildDemo(): Promise<string> {
  return buildOnce('demo', (name) => {
    const root = copyProject(name);
    writeDemoContent(path.join(root, 'content'));
    writePlaces(root);
    const folder = path.join(root, 'content/plans/nanping');
    for (const name of attachments) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, `%PDF-1.4\n${name}`);
    }
    const fields = {
      title: '南屏市农村公路2020年专项计划',
      bureau: 'nanping',
      kind: '专项计划',
      plans: '["2020"]',
      attachments: JSON.stringify(
        attachments.map((file, index) => ({ title: `附件${String(index)}`, file })),
      ),
    };
    writeFileSync(path.join(root, `content/${withAttachments}.mdx`), writeDocument(fields));
    return root;
  });
}

/** The document that has all of them. */
export const withAttachments = 'plans/nanping/附件';
