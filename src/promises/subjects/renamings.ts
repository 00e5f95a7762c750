import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Project } from '../../schema/project.ts';

/** That a project was called otherwise. */
export interface Renaming {
  /** What it was called. */
  readonly name: string;
  /** What it was called then. */
  readonly next: string;
  /** The document since which it is, if it is told and published. */
  readonly document?: { readonly id: string; readonly title: string };
}

/** What a project was called before, oldest first. */
export function listRenamings(
  { name, formerly }: Pick<Project, 'name' | 'formerly'>,
  { items }: Pick<Catalogue, 'items'>,
): Renaming[] {
  return formerly.map((one, index): Renaming => {
    const item = items.find(({ id }) => id === one.document);
    const next = formerly[index + 1]?.name ?? name;
    return {
      name: one.name,
      next,
      ...(item && { document: { id: item.id, title: item.data.title } }),
    };
  });
}
