import { describe, expect, it } from 'vitest';
import { findNextBest } from '../../../../src/record/addresses/arranged.ts';

describe('findNextBest', () => {
  it.each([
    ['years/2019', 'years'],
    ['years/2019/page-3', 'years/2019'],
    ['routes/G209', 'routes'],
    ['routes', ''],
    ['columns/planning', ''],
    ['columns/planning/page-2', 'columns/planning'],
    ['feeds/columns/planning.atom', 'columns/planning'],
    ['ledger/years/2019', 'ledger'],
    ['measures/roads', 'measures'],
    ['corrections/yunxi', 'corrections'],
    ['bureaus/yunxi/page-2', 'bureaus/yunxi'],
    ['compare/plans/yunxi/2024', 'plans/yunxi/2024'],
    ['plans/yunxi/2024/history', 'plans/yunxi/2024'],
    ['plans/yunxi/2024/@2024-03-15-2', 'plans/yunxi/2024'],
    ['plans/yunxi/2024/index.txt', 'plans/yunxi/2024'],
    ['plans/yunxi/2024/index.xml', 'plans/yunxi/2024'],
    ['feeds/bureaus/yunxi.atom', 'bureaus/yunxi'],
    ['feeds/all.atom', ''],
    ['data/2019.csv.gz', 'data'],
    ['measures/roads/index.csv', 'measures'],
    ['plans/page-7', 'plans'],
    ['help/rules/long-heading', 'help/rules'],
    ['help/rules', 'help'],
  ])('leads from %s to %s', (address, next) => {
    expect(findNextBest(address)).toBe(next);
  });

  it.each([
    ['a document', 'plans/yunxi/2024'],
    ['one in a folder', 'summaries/yunxi/2024/history-of-roads'],
    ['a bureau', 'bureaus/yunxi'],
    ['a file', 'files/plans/yunxi/附件.pdf'],
    ['a page of the maintainers', 'about'],
    ['the help that they write', 'help'],
  ])('knows none for %s: somebody has to tell', (_what, address) => {
    expect(findNextBest(address)).toBeUndefined();
  });
});
