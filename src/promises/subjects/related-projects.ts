import type { BureauTree } from '../../catalogue/bureau-tree.ts';
import { hasWideNumber } from '../../text/route/wide-number.ts';
import type { IndexedProject } from './project-index.ts';

/**
 * Other projects of the same road, or of which one is named as a section of the other (X915霜桥至杏坞公路, X915霜桥至杏坞公路杏坞段), in
 * their order. The number of a smaller road says so only where one bureau stands above another that speaks of the other project: two
 * counties may have an X915 each.
 */
export function findRelatedProjects<Project extends IndexedProject>(
  own: Project,
  all: readonly Project[],
  tree: Pick<BureauTree, 'family'>,
): Project[] {
  const near = familyOf(own, tree);
  return all.filter((other) => {
    const [a, b] = [own.project, other.project];
    if (a.id === b.id || other.sayings.length === 0) return false;
    if (a.name.startsWith(b.name) || b.name.startsWith(a.name)) return true;
    const shared = a.routes.filter((code) => b.routes.includes(code));
    return (
      shared.some(hasWideNumber) ||
      (shared.length > 0 &&
        (other.sayings.some(({ item }) => near.has(item.bureau.id)) ||
          own.sayings.some(({ item }) => familyOf(other, tree).has(item.bureau.id))))
    );
  });
}

/** Ids of the bureaus that speak of a project, and of those below. */
function familyOf({ sayings }: IndexedProject, tree: Pick<BureauTree, 'family'>): ReadonlySet<string> {
  return new Set(sayings.flatMap(({ item }) => tree.family(item.bureau.id)));
}
