import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Converted } from '../import/convert.ts';
import { periodsOf, type KnownBureau, type ProposedBureau } from '../import/draft.ts';
import { createImporter, type Importer } from '../import/import-file.ts';
import { ImportError } from '../import/import-error.ts';
import { placeFiles } from '../import/place-files.ts';
import { proposeNameBeside } from '../import/taken.ts';
import { writeBureau } from '../import/report.ts';
import { addOldAddresses, readOldAddresses } from '../record/old/old-addresses.ts';
import { readFormer } from '../record/former/read-former.ts';
import { convertFound, leadTo, type ConvertedFound } from './convert-found.ts';
import type { Crawl } from './crawl.ts';
import { nameAttachments, type NamedAttachment } from './place/attachment-names.ts';
import { addressesOf, findSettled, pathOf } from './place/settled.ts';
import { filesOf, type Found, type SitePlan } from './plan-site.ts';
import type { ReportRow } from './report-rows.ts';

/** What the webmaster wants. */
export interface SiteImport {
  readonly root: string;
  /** Folder in the place of `content`, from the root. */
  readonly out: string;
  readonly bureaus: readonly KnownBureau[];
  readonly bureau?: string;
  readonly isTried: boolean;
  readonly newBureau: boolean;
  readonly skipHidden: boolean;
}

/** What was done. */
export interface ImportedSite {
  readonly rows: readonly ReportRow[];
  /** Bureaus that the documents name and the site does not have, each once. */
  readonly proposed: readonly ProposedBureau[];
  /** Ids of the documents that were written. */
  readonly written: readonly string[];
  readonly redirects: number;
}

/** A document that is to be written. */
interface Ready extends ConvertedFound {
  readonly found: Found;
  /** Id: `plans/yunxi/2024`. */
  readonly id: string;
  readonly attachments: readonly NamedAttachment[];
}

/**
 * Imports the documents that were found in a saved site. What an import before this one has written is left as it is, also where the
 * webmaster has changed or deleted it since.
 */
export async function importSite(
  { folder }: Pick<Crawl, 'folder'>,
  plan: SitePlan,
  wanted: SiteImport,
  onProgress: (done: number) => void = () => undefined,
): Promise<ImportedSite> {
  const { root, out, isTried } = wanted;
  const { site } = plan;
  const rows: ReportRow[] = [];
  const old = readOldAddresses(root);
  const { former } = readFormer(root);
  const ready: Ready[] = [];
  const ends = new Map<string, string>();
  const proposed = new Map<string, ProposedBureau>();
  const tell = (found: Found, outcome: string, place: string, reason = ''): void => {
    rows.push(...describeFound(found, plan, outcome, place, reason));
  };
  await using importer = createImporter();
  for (const [index, found] of plan.found.entries()) {
    const settled = findSettled(root, addressesOf(found, site), old, former);
    if (settled) {
      tell(found, settled.isThere ? '以前已经导入' : '以前导入过，后来没有了', settled.id, '没有动它');
      noteEnds(found, settled.id, ends);
    } else {
      const { taken, refused } = nameAttachments(folder, found.attached);
      for (const { file, reason } of refused) rows.push(rowOf(plan, file, '附件没有取', '', reason));
      try {
        const one = await convert(importer, folder, found, plan, wanted, taken, {
          taken: new Set(ready.map(({ id }) => id)),
          proposed: [...proposed.values()],
        });
        ready.push(one);
        noteEnds(found, one.id, ends);
        const { proposed: office } = one.converted.draft;
        if (office) proposed.set(office.id, office);
        tell(found, isTried ? '将导入' : '导入', one.id, listGuesses(one.converted));
        for (const { file, name } of taken) rows.push(rowOf(plan, file, '附件', `${one.id}/${name}`, ''));
      } catch (error) {
        if (!(error instanceof ImportError)) throw error;
        tell(found, '没有导入', '', error.message + error.advice);
      }
    }
    onProgress(index + 1);
  }
  for (const { file, title, verdict } of plan.left)
    rows.push({
      ...rowOf(plan, file, verdict.kind === 'unsure' ? '拿不准，没有导入' : '略去', '', verdict.reason),
      title,
    });
  const redirects = isTried ? 0 : write(ready, plan, wanted, ends, proposed);
  return {
    rows: rows.sort((one, other) => (one.file < other.file ? -1 : 1)),
    proposed: [...proposed.values()].filter(
      ({ id }) => !existsSync(path.join(root, out, 'bureaus', `${id}.yaml`)),
    ),
    written: isTried ? [] : ready.map(({ id }) => id).sort(),
    redirects,
  };
}

/** Converts a document; where another one stands, it gets a name of its own. */
async function convert(
  importer: Importer,
  folder: string,
  found: Found,
  plan: SitePlan,
  { root, out, bureaus, bureau, skipHidden }: SiteImport,
  attachments: readonly NamedAttachment[],
  before: { readonly taken: ReadonlySet<string>; readonly proposed: readonly ProposedBureau[] },
): Promise<Ready> {
  const hints = { bureaus, proposed: before.proposed, ...(bureau !== undefined && { bureau }) };
  const attempt = (name?: string): Promise<ConvertedFound> =>
    convertFound(
      importer,
      folder,
      found,
      plan,
      { ...hints, ...(name !== undefined && { name }) },
      attachments,
    );
  let one = await attempt();
  const { draft } = one.converted;
  if (draft.concealed.length > 0 && !skipHidden)
    throw new ImportError(
      `里面有隐藏文字、批注或修订，共 ${String(draft.concealed.length)} 处。`,
      '请单独导入它看一看，或者加上 --skip-hidden 不要它们。',
    );
  const isTaken = (id: string): boolean =>
    before.taken.has(id) ||
    existsSync(path.join(root, out, `${id}.mdx`)) ||
    existsSync(path.join(root, out, `${id}.md`));
  if (isTaken(idOf(one.converted))) {
    const [period] = periodsOf(draft.collection, draft.fields);
    const name = proposeNameBeside(
      path.join(root, out, one.converted.file),
      { title: draft.fields.title, kind: draft.fields.kind, ...(period !== undefined && { period }) },
      [...before.taken].map((id) => path.join(root, out, `${id}.mdx`)),
    );
    one = await attempt(name);
  }
  return { ...one, found, id: idOf(one.converted), attachments };
}

function idOf({ file }: Converted): string {
  return file.replace(/\.mdx$/u, '');
}

/** Where the pages of a document are now. */
function noteEnds(found: Found, id: string, ends: Map<string, string>): void {
  for (const file of filesOf(found)) ends.set(file, id);
}

/** Writes the documents, each whole or not at all, and then the list of old addresses. @returns how many addresses are new */
function write(
  ready: readonly Ready[],
  { site }: SitePlan,
  { root, out, newBureau }: SiteImport,
  ends: ReadonlyMap<string, string>,
  proposed: ReadonlyMap<string, ProposedBureau>,
): number {
  const folder = path.join(root, out);
  const redirects = new Map<string, string>();
  if (newBureau)
    for (const [id, office] of proposed) {
      const file = path.join(folder, 'bureaus', `${id}.yaml`);
      if (!existsSync(file)) placeFiles(new Map([[file, writeBureau(office)]]));
    }
  for (const { converted, stand, id, found, attachments } of ready) {
    const own = new Map(attachments.map(({ file, name }) => [file, `${path.posix.basename(id)}/${name}`]));
    const mdx = leadTo(converted.mdx, stand, (file) => {
      const end = ends.get(file);
      return own.get(file) ?? (end === undefined ? undefined : `/${end}/`);
    });
    const files = new Map<string, string | Uint8Array>();
    for (const [name, bytes] of converted.pictures) files.set(path.join(folder, name), bytes);
    for (const { name, bytes } of attachments) files.set(path.join(folder, id, name), bytes);
    files.set(path.join(folder, converted.file), mdx);
    placeFiles(files);
    for (const address of addressesOf(found, site)) redirects.set(address, id);
    for (const { file, name } of attachments)
      redirects.set(pathOf(site.addressOf(file)), `files/${id}/${name}`);
  }
  return addOldAddresses(root, redirects);
}

/** What the webmaster has to look at. */
function listGuesses({ draft: { inferred, missing, kept } }: Converted): string {
  return [
    ...inferred.filter(({ doubtful }) => doubtful).map(({ value }) => `${value}【推测】`),
    ...missing.map(({ advice }) => advice),
    ...(kept.length > 0 ? [`有 ${String(kept.length)} 行可能不是正文。`] : []),
  ].join(' ');
}

function describeFound(
  { pages, word, copies }: Found,
  plan: SitePlan,
  outcome: string,
  place: string,
  reason: string,
): ReportRow[] {
  const [first, ...others] = pages;
  return [
    { ...rowOf(plan, first.file, outcome, place, reason), title: word?.title ?? first.title },
    ...others.map(({ file, title }, index) => ({
      ...rowOf(plan, file, `同一份文件的第 ${String(index + 2)} 页`, place, ''),
      title,
    })),
    ...(word ? [{ ...rowOf(plan, word.file, '正文', place, ''), title: word.title }] : []),
    ...copies.map((file) => rowOf(plan, file, '同一份文件', place, '内容一样，只导入一份')),
  ];
}

function rowOf({ site }: SitePlan, file: string, outcome: string, place: string, reason: string): ReportRow {
  return { file, address: site.addressOf(file), title: '', outcome, place, reason };
}
