import { describe, expect, it } from 'vitest';
import { listSilentBureaus } from '../../../../src/promises/places/silent-bureaus.ts';
import type { Bureau } from '../../../../src/schema/bureau.ts';

const yunxi: Bureau = { id: 'yunxi', name: '云溪县交通运输局', shortName: '云溪县', level: '县级' };
const baishi: Bureau = {
  id: 'baishi',
  name: '白石县交通运输局',
  shortName: '白石县',
  level: '县级',
  requests: 'https://jt.baishi.example/requests/',
};

describe('listSilentBureaus', () => {
  it('counts what each bureau leaves open, names the years, and whom to ask', () => {
    expect(
      listSilentBureaus([
        { bureau: yunxi, due: '2023-12-31' },
        { bureau: baishi, due: '2024-06-30' },
        { bureau: baishi, due: '2022-12-31' },
        { bureau: baishi, due: '2023-12-31' },
      ]),
    ).toEqual([
      {
        id: 'baishi',
        shortName: '白石县',
        count: 3,
        years: '2022—2024年',
        requests: 'https://jt.baishi.example/requests/',
      },
      { id: 'yunxi', shortName: '云溪县', count: 1, years: '2023年' },
    ]);
  });
});
