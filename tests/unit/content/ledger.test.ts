import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import { createLedger } from '../../../src/promises/ledger.ts';
import { linesOf } from '../../../src/promises/rows/row.ts';
import { unitClassOf } from '../../../src/text/quantity/unit-class.ts';
import { describeDone } from '../../../src/promises/describe/describe-amount.ts';
import { withDemo } from '../../demo/with-demo.ts';
import { readDocuments } from '../document/read-documents.ts';
import { findFalseStates } from '../promises/find-false-states.ts';

const root = path.join(import.meta.dirname, '../../..');
/** The content of the fixture that browsers see, and the demonstration. */
const sites = [
  ['the fixture', () => readDocuments(path.join(root, 'tests/fixtures/site'))],
  ['the demonstration', () => withDemo(readDocuments)],
] as const;

describe.each(sites)('the ledger of %s', (_, read) => {
  const { settings, documents } = read();
  const catalogue = createCatalogue(settings, documents);
  // A day long after the last document, and none: promises are due, or not.
  it.each([undefined, '2099-12-31'])('says nothing that its quotations contradict (known day: %s)', (day) => {
    const rows = createLedger(catalogue, day);
    expect(rows.length).toBeGreaterThan(0);
    expect(findFalseStates(rows)).toEqual([]);
  });

  it('gives a stage or a share for what a project has reached, a length or a sum only where one was promised', () => {
    for (const line of createLedger(catalogue).flatMap(linesOf)) {
      if (line.measure || !line.project) continue;
      const promised = line.targets[0]?.statement.quantity?.unit;
      const sizes = line.doneFrom
        .map(({ statement }) => statement)
        .filter(
          ({ quantity }) =>
            quantity?.unit !== promised &&
            quantity &&
            ['length', 'area', 'money'].includes(unitClassOf(quantity.unit) ?? ''),
        )
        .map(({ text }) => text);
      for (const size of sizes) expect(describeDone(line)).not.toContain(size);
    }
  });
});
