import { bureauLevels, type Bureau } from '../schema/bureau.ts';

export interface BureauNode {
  readonly bureau: Bureau;
  readonly children: readonly BureauNode[];
}

/** The tree of bureaus: province → prefecture → county. */
export interface BureauTree {
  readonly roots: readonly BureauNode[];
  readonly nodes: ReadonlyMap<string, BureauNode>;
  /** From the top down, without the bureau itself. */
  readonly ancestors: (id: string) => readonly Bureau[];
  /** Ids of all bureaus, each before those below it. */
  readonly order: readonly string[];
  /** Ids of the bureau and of all below it. */
  readonly family: (id: string) => readonly string[];
}

/** Siblings stand in the order of their GB/T 2260 codes, bureaus without a code last. */
export function createBureauTree(bureaus: readonly Bureau[]): BureauTree {
  const byParent = Map.groupBy(bureaus, ({ parent }) => parent);
  const nodes = new Map<string, BureauNode>();
  const build = (bureau: Bureau): BureauNode => {
    const children = [...(byParent.get(bureau.id) ?? [])].sort(compareBureaus).map(build);
    const node = { bureau, children };
    nodes.set(bureau.id, node);
    return node;
  };
  const roots = [...(byParent.get(undefined) ?? [])].sort(compareBureaus).map(build);
  const ancestors = (id: string): Bureau[] => {
    const parent = nodes.get(id)?.bureau.parent;
    const above = parent === undefined ? undefined : nodes.get(parent)?.bureau;
    return above ? [...ancestors(above.id), above] : [];
  };
  const family = (id: string): string[] => {
    const children = nodes.get(id)?.children ?? [];
    return [id, ...children.flatMap(({ bureau }) => family(bureau.id))];
  };
  const order = roots.flatMap(({ bureau }) => family(bureau.id));
  return { roots, nodes, order, ancestors, family };
}

function compareBureaus(a: Bureau, b: Bureau): number {
  return sortKey(a) < sortKey(b) ? -1 : 1;
}

function sortKey({ code, level, id }: Bureau): string {
  return `${code ?? '999999'} ${String(bureauLevels.indexOf(level))} ${id}`;
}
