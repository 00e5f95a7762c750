import { createCollections, type EditedSite, type FolderCollection } from './collections.ts';
import type { Host } from './host.ts';

/** The configuration of the CMS, as far as we use it; plain data. */
export interface Config {
  readonly load_config_file: false;
  readonly backend: Readonly<Record<string, unknown>>;
  readonly publish_mode: 'simple' | 'editorial_workflow';
  readonly site_url: string;
  readonly media_folder: string;
  readonly public_folder: string;
  readonly slug: Readonly<Record<string, unknown>>;
  readonly output: Readonly<Record<string, unknown>>;
  readonly media_libraries: Readonly<Record<string, unknown>>;
  readonly collections: readonly FolderCollection[];
}

/** The name of the one that has no host: see `editor.ts`. */
export const workingCopy: Pick<Host, 'backend' | 'opensPullRequests'> = {
  backend: { name: 'test-repo' },
  opensPullRequests: false,
};

/** Made of the schemas that the build itself uses, so that forms ask for what the check wants. */
export function createConfig(
  edited: EditedSite,
  { backend, opensPullRequests }: Pick<Host, 'backend' | 'opensPullRequests'>,
): Config {
  return {
    load_config_file: false,
    backend,
    publish_mode: opensPullRequests ? 'editorial_workflow' : 'simple',
    site_url: edited.site.domain + edited.site.base,
    media_folder: 'content',
    public_folder: '/',
    // Names of files are Chinese, and stay as they are typed.
    slug: { encoding: 'unicode', clean_accents: false, lowercase: false },
    output: { omit_empty_optional_fields: true },
    // No pictures of other people's, from places that the page may not ask.
    media_libraries: { stock_assets: false },
    collections: createCollections(edited, backend !== workingCopy.backend),
  };
}
