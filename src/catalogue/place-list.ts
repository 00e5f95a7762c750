import type { BureauNode } from './bureau-tree.ts';

/** A place to choose: a bureau with those below it. */
export interface PlaceChoice {
  readonly id: string;
  /** 新晃县: as people say where they are. */
  readonly name: string;
  readonly children: readonly PlaceChoice[];
}

/** What a reader chooses a place from. @param nodes those that have a page */
export function listPlaceChoices(nodes: readonly BureauNode[]): PlaceChoice[] {
  return nodes.map(({ bureau, children }) => ({
    id: bureau.id,
    name: bureau.shortName,
    children: listPlaceChoices(children),
  }));
}

/**
 * A choice in two steps, whatever the depth of the tree: first an area, then one of its places. An area is a bureau that has others
 * right below it; its own page stands first among its places. What has none below it, and stands in no area, is a place by itself.
 */
export interface PlaceArea {
  readonly name: string;
  readonly places: readonly { readonly id: string; readonly name: string }[];
}

export function listAreas(choices: readonly PlaceChoice[]): {
  areas: PlaceArea[];
  single: Pick<PlaceChoice, 'id' | 'name'>[];
} {
  const areas: PlaceArea[] = [];
  const visit = (one: PlaceChoice): void => {
    if (one.children.length === 0) return;
    const leaves = one.children.filter(({ children }) => children.length === 0);
    areas.push({ name: one.name, places: [one, ...leaves].map(({ id, name }) => ({ id, name })) });
    for (const child of one.children) visit(child);
  };
  for (const choice of choices) visit(choice);
  return { areas, single: choices.filter(({ children }) => children.length === 0) };
}
