import type { Catalogue } from '../../../../src/catalogue/catalogue.ts';
import type { BureauNode } from '../../../../src/catalogue/bureau-tree.ts';
import { createLedger } from '../../../../src/promises/ledger.ts';
import { linesOf, type LedgerRow } from '../../../../src/promises/rows/row.ts';
import type { Bureau } from '../../../../src/schema/bureau.ts';
import { createExampleCatalogue, exampleSettings, type Example } from '../example-ledger.ts';

const bureau = (
  id: string,
  shortName: string,
  level: Bureau['level'],
  parent?: string,
  code?: string,
): Bureau => ({
  id,
  name: `${shortName}交通运输局`,
  shortName,
  level,
  ...(parent !== undefined && { parent }),
  ...(code !== undefined && { code }),
});

/** 南屏市 with 云溪县, 白石县 and 石桥县, beside 云州市 in 南岭省: none of them exists. 原白石县 has been replaced by 白石县. */
export const bureaus: readonly Bureau[] = [
  bureau('nanling', '南岭省', '省级', undefined, '990000'),
  bureau('nanping', '南屏市', '市级', 'nanling', '990100'),
  bureau('yunzhou', '云州市', '市级', 'nanling', '990200'),
  bureau('yunxi', '云溪县', '县级', 'nanping', '990121'),
  bureau('baishi', '白石县', '县级', 'nanping', '990122'),
  bureau('shiqiao', '石桥县', '县级', 'nanping', '990123'),
  { ...bureau('baishi-former', '原白石县', '县级', 'nanping', '990124'), successor: 'baishi' },
];

interface Places {
  readonly catalogue: Catalogue;
  readonly rows: readonly LedgerRow[];
  readonly lines: readonly LedgerRow[];
  readonly byBureau: ReadonlyMap<string, readonly LedgerRow[]>;
  readonly node: (id: string) => BureauNode;
}

/** `plans/yunxi/2024` → what it says; `day` is the day that has come. */
export function readPlaces(documents: Readonly<Record<string, Example>>, day = '2026-01-31'): Places {
  const settings = {
    ...exampleSettings,
    bureaus: [...bureaus],
    site: { ...exampleSettings.site, ledgerDay: day },
  };
  const catalogue = createExampleCatalogue(documents, settings);
  const rows = createLedger(catalogue);
  return {
    catalogue,
    rows,
    lines: rows.flatMap(linesOf),
    byBureau: Map.groupBy(rows, (row) => row.bureau.id),
    node: (id) => {
      const node = catalogue.tree.nodes.get(id);
      if (!node) throw new RangeError(id);
      return node;
    },
  };
}
