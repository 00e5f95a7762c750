import type { Past } from './links/version-links.ts';
import type { FaultyDocument } from '../document/read-content.ts';
import { idOf, type ComparedDocument } from '../schema/document.ts';
import type { Release, Releases } from '../schema/release.ts';
import type { ReadSettings } from '../settings/settings.ts';

/** All content of a site, as the checks see it that compare one thing with another. */
export interface ComparedContent {
  /** The folder that holds `content/`. */
  readonly root: string;
  readonly settings: ReadSettings;
  readonly documents: readonly ComparedDocument[];
  /** All document files. Of those that are missing among the documents nothing is known but that they are there. */
  readonly files: readonly string[];
  /** Files that have errors, with their links to other pages. */
  readonly faulty: readonly FaultyDocument[];
  /** What git tells of the published documents. Default: nobody has asked. */
  readonly past?: Past;
  /** Of all documents that are not published, whether they are among these or not. Default: all are published. */
  readonly releases?: Releases;
}

/** The content without what is not published for some reason. */
export function leaveOut(
  content: ComparedContent,
  isLeftOut: (release: Release) => boolean,
): ComparedContent {
  const { releases, documents, files, faulty } = content;
  const isKept = (file: string): boolean => {
    const release = releases?.get(file);
    return release === undefined || !isLeftOut(release);
  };
  const keep = <One extends { readonly file: string }>(list: readonly One[]): One[] =>
    list.filter(({ file }) => isKept(file));
  return { ...content, documents: keep(documents), files: files.filter(isKept), faulty: keep(faulty) };
}

/** Whether there are documents that are not among these, of which nothing is known but that they are there. */
export function lacksDocuments({ releases, files }: ComparedContent): boolean {
  const there = new Set(files);
  return [...(releases?.keys() ?? [])].some((file) => !there.has(file));
}

/** The same by the addresses of the documents: of those that nothing published has. */
export function releasesById({ releases = new Map(), files }: ComparedContent): Releases {
  const published = new Set(files.filter((file) => !releases.has(file)).map(idOf));
  return new Map(
    [...releases].map(([file, one]) => [idOf(file), one] as const).filter(([id]) => !published.has(id)),
  );
}
