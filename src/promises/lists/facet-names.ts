/** What the ledger can be narrowed by; the names stand in addresses. */
export const facetNames = ['state', 'year', 'topic', 'bureau'] as const;
export type FacetName = (typeof facetNames)[number];
