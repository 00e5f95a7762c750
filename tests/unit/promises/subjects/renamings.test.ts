import { expect, it } from 'vitest';
import { describeNote } from '../../../../src/promises/describe/describe-state.ts';
import { createLedger } from '../../../../src/promises/ledger.ts';
import { listRenamings } from '../../../../src/promises/subjects/renamings.ts';
import { createExampleCatalogue, exampleSettings, result, target } from '../example-ledger.ts';

const settings = {
  ...exampleSettings,
  projects: exampleSettings.projects.map((one) =>
    one.id === 'ring-road'
      ? {
          ...one,
          name: '云溪改线工程',
          aliases: [],
          formerly: [{ name: '云溪隧道' }, { name: '云岭公路', document: 'plans/yunxi/2024' }],
        }
      : one,
  ),
};
const catalogue = createExampleCatalogue(
  {
    'plans/yunxi/2023': { says: [target('ring-road', '2023', '云溪隧道完成路基')] },
    'summaries/yunxi/2023': { says: [result('ring-road', '2023', '云溪隧道路基已经完工')] },
    'plans/yunxi/2024': { says: [target('ring-road', '2024', '云溪改线工程完成路基')] },
    'summaries/yunxi/2024': { says: [result('ring-road', '2024', '云溪改线工程路基已经完工')] },
  },
  settings,
);

it('a renamed project tells by whose words it has its next name', () => {
  const [project] = settings.projects;
  expect(project && listRenamings(project, catalogue)).toEqual([
    { name: '云溪隧道', next: '云岭公路' },
    {
      name: '云岭公路',
      next: '云溪改线工程',
      document: { id: 'plans/yunxi/2024', title: expect.any(String) as string },
    },
  ]);
  const unpublished = { name: '甲', formerly: [{ name: '乙', document: 'plans/yunxi/1998' }] };
  expect(listRenamings(unpublished, catalogue)).toEqual([{ name: '乙', next: '甲' }]);
});

it('what was said of it by its former name is read as said of the project, and its line tells that name', () => {
  const rows = createLedger(catalogue);
  expect(rows.map((row) => [row.period.id, row.state, describeNote(row)])).toEqual([
    ['2024', 'done', undefined],
    ['2023', 'done', '那时叫云溪隧道'],
  ]);
});
