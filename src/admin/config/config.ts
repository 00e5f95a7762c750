import { createCollections, type EditedSite, type FolderCollection } from './collections.ts';

/** The configuration of the CMS, as far as we use it; plain data. */
export interface Config {
  readonly load_config_file: false;
  readonly backend: Readonly<Record<string, unknown>>;
  readonly site_url: string;
  readonly media_folder: string;
  readonly public_folder: string;
  readonly slug: Readonly<Record<string, unknown>>;
  readonly output: Readonly<Record<string, unknown>>;
  readonly collections: readonly FolderCollection[];
}

/** Made of the schemas that the build itself uses, so that forms ask for what the check wants. */
export function createConfig(edited: EditedSite, backend: Config['backend']): Config {
  return {
    load_config_file: false,
    backend,
    site_url: edited.site.domain + edited.site.base,
    media_folder: 'content',
    public_folder: '/',
    // Names of files are Chinese, and stay as they are typed.
    slug: { encoding: 'unicode', clean_accents: false, lowercase: false },
    output: { omit_empty_optional_fields: true },
    collections: createCollections(edited),
  };
}
