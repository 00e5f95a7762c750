import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { FacetName } from './facet-names.ts';
import { formerState, lateState, ledgerStates, partState } from '../states/state.ts';

/** Title and description of the page that lists the lines with one value of a facet. */
export function describeList(
  facet: FacetName,
  { value, name }: { readonly value: string; readonly name: string },
  { settings, tree }: Pick<Catalogue, 'settings' | 'tree'>,
): { title: string; description: string } {
  const { ledger } = settings.site.columns;
  switch (facet) {
    case 'state':
      return {
        title: `${ledger}：${name}`,
        description:
          [...ledgerStates, lateState, partState, formerState].find(({ id }) => id === value)?.explanation ??
          '',
      };
    case 'year':
      return {
        title: `${name}的${ledger}`,
        description: `${name}的承诺，和报告出来的结果；跨几年的，每一年都列出。`,
      };
    case 'topic':
      return { title: `${ledger}：${name}`, description: `“${name}”方面的承诺，和报告出来的结果。` };
    case 'bureau': {
      const node = tree.nodes.get(value);
      const fullName = node?.bureau.name ?? name;
      const family = node && node.children.length > 0 ? `${fullName}和下级机构` : fullName;
      return { title: `${fullName}的${ledger}`, description: `${family}的承诺，和报告出来的结果。` };
    }
  }
}
