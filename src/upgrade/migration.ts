/** What has to be done to files of a site, by their paths in it: their new text, or undefined for those that go. */
export type Edits = ReadonlyMap<string, string | undefined>;

/** A change of the format of content. */
export interface Migration {
  /** The format after it; the one before is one less. */
  readonly to: number;
  /** What is different, for webmasters. */
  readonly title: string;
  /**
   * What has to be done in a site.
   * @param root folder with a copy of the site's content
   * @param site text of `content/site.yaml`, as the migrations before have left it
   */
  readonly migrate: (root: string, site: string) => Migrated;
}

export interface Migrated {
  readonly edits: Edits;
  /** The new text of `content/site.yaml`. */
  readonly site: string;
  /** What was done, in sentences. */
  readonly told: readonly string[];
}
