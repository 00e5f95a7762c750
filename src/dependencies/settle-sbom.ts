import { createHash } from 'node:crypto';

/** As much of a list of CycloneDX as is changed here. */
export interface Sbom {
  readonly serialNumber?: string;
  readonly metadata: { readonly timestamp?: string; readonly component: { readonly name: string } };
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly externalReferences?: readonly { readonly type: string }[];
  }[];
}

/**
 * Makes what `npm sbom` writes the same each time and on each machine: npm gives a number at random, the time of now, the name of the
 * folder instead of the package, and the address of whatever registry it has asked.
 * @param made when the version was made, ISO 8601
 */
export function settleSbom(
  sbom: Sbom,
  { name, made }: { readonly name: string; readonly made: string },
): Sbom {
  const components = sbom.components
    .map(({ externalReferences = [], ...component }) => ({
      ...component,
      externalReferences: externalReferences.filter(({ type }) => type !== 'distribution'),
    }))
    .sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
  const { serialNumber: _number, metadata, ...others } = sbom;
  const settled = {
    ...others,
    metadata: { ...metadata, timestamp: made, component: { ...metadata.component, name } },
    components,
  };
  return { ...settled, serialNumber: `urn:uuid:${numberOf(JSON.stringify(settled))}` };
}

/** A UUID of the content's own (RFC 9562, version 8). */
function numberOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
