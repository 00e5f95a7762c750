import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Converted } from '../../import/convert.ts';
import { periodsOf, type KnownBureau, type ProposedBureau } from '../../import/draft.ts';
import { ImportError } from '../../import/import-error.ts';
import type { Importer } from '../../import/import-file.ts';
import { proposeNameBeside } from '../../import/taken.ts';
import { convertFound, type ConvertedFound } from '../convert-found.ts';
import type { Found, SitePlan } from '../plan-site.ts';
import type { KnownOfSite } from '../survey/page-facts.ts';
import type { NamedAttachment } from './attachment-names.ts';

/** What the webmaster wants. */
export interface SiteImport extends KnownOfSite {
  readonly root: string;
  /** Folder in the place of `content`, from the root. */
  readonly out: string;
  readonly bureau?: string;
  /** Of documents that name no bureau. */
  readonly usual?: KnownBureau;
  readonly isTried: boolean;
  readonly newBureau: boolean;
  readonly skipHidden: boolean;
}

/** A document that is to be written. */
export interface Ready extends ConvertedFound {
  readonly found: Found;
  /** Id: `plans/yunxi/2024`. */
  readonly id: string;
  readonly attachments: readonly NamedAttachment[];
}

/** Converts a document; where another one stands, it gets a name of its own. */
export async function makeReady(
  importer: Importer,
  folder: string,
  found: Found,
  plan: SitePlan,
  { root, out, bureaus, ownKinds, bureau, usual, skipHidden }: SiteImport,
  attachments: readonly NamedAttachment[],
  before: { readonly taken: ReadonlySet<string>; readonly proposed: readonly ProposedBureau[] },
): Promise<Ready> {
  const hints = {
    bureaus,
    ownKinds,
    proposed: before.proposed,
    ...(bureau !== undefined && { bureau }),
    ...(usual && { usual }),
  };
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
