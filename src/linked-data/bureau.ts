import { absoluteUrl, paths } from '../schema/address.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Bureau } from '../schema/bureau.ts';
import type { Thing } from './thing.ts';

type Bureaus = Pick<Catalogue, 'settings' | 'tree'>;

/** A bureau and the one above it. */
export function describeBureau(bureau: Bureau, { settings, tree }: Bureaus): Thing {
  const name = ({ id, name: itsName, homepage }: Bureau): Thing => ({
    '@type': 'GovernmentOrganization',
    name: itsName,
    url: absoluteUrl(settings.site, paths.bureau(id)),
    sameAs: homepage,
  });
  const parent = tree.ancestors(bureau.id).at(-1);
  return { ...name(bureau), parentOrganization: parent && name(parent) };
}

/** The region that a bureau is responsible for, inside the regions above it, whose codes follow from its own. */
export function describeRegion(bureau: Bureau, { tree }: Pick<Bureaus, 'tree'>): Thing {
  const inside = (above: Thing | undefined, { shortName }: Bureau): Thing => ({
    '@type': 'AdministrativeArea',
    name: shortName,
    containedInPlace: above,
  });
  const { code } = bureau;
  return {
    ...inside(tree.ancestors(bureau.id).reduce<Thing | undefined>(inside, undefined), bureau),
    identifier: code && { '@type': 'PropertyValue', propertyID: 'GB/T 2260', value: code },
  };
}
