import { describe, expect, it } from 'vitest';
import { listUnexplained } from '../../../src/catalogue/unexplained.ts';
import type { DocumentHistory, Version } from '../../../src/history/history.ts';
import { createExampleCatalogue } from '../promises/example-ledger.ts';

const version = (name: string, isUnexplained: boolean): Version => ({
  name,
  day: name.slice(0, '2024-03-15'.length),
  commit: name,
  file: 'content/plans/yunxi/2024.mdx',
  blob: name,
  changes: [],
  isUnexplained,
});
const history = (id: string, ...versions: Version[]): DocumentHistory => ({
  id,
  versions,
  lines: [],
  isCut: false,
});

describe('listUnexplained', () => {
  it('lists the changes that nobody has explained, of the documents that are asked for, newest first', () => {
    const { items } = createExampleCatalogue({
      'plans/yunxi/2023': { says: [] },
      'plans/yunxi/2024': { says: [] },
    });
    const found = listUnexplained(items, {
      'plans/yunxi/2023': history(
        'plans/yunxi/2023',
        version('2023-02-01', false),
        version('2023-05-01', true),
      ),
      'plans/yunxi/2024': history(
        'plans/yunxi/2024',
        version('2024-02-01', false),
        version('2024-03-15', true),
        version('2024-03-15-2', true),
      ),
      'plans/yunxi/gone': history('plans/yunxi/gone', version('2024-04-01', true)),
    });
    expect(found.map(({ version: { name } }) => name)).toEqual(['2024-03-15-2', '2024-03-15', '2023-05-01']);
  });
});
