import { describe, expect, test } from 'vitest';
import { listToldAbove } from '../../../../src/promises/places/told-above.ts';
import type { Example } from '../example-ledger.ts';
import { readPlaces } from './example-places.ts';

const said: Readonly<Record<string, string>> = {
  'summaries/nanping/2024-H1': '云溪县没有按时报送，全市的数里用的是市局核对的15公里',
  'summaries/nanping/2023': '白石县完成了任务',
  'summaries/nanling/2024-H1': '云溪县的大桥开工',
  'summaries/nanping/2022': '云溪县少3公里',
};

function read(id: string, documents: Readonly<Record<string, Partial<Example>>>) {
  const given = Object.entries(documents).map(([name, one]) => [name, { says: [], ...one }] as const);
  const { catalogue, node } = readPlaces(Object.fromEntries(given));
  return listToldAbove(node(id).bureau, catalogue, (item) =>
    [false, true].map((isAhead) => ({
      text: said[item.id] ?? '',
      sentence: `${said[item.id] ?? ''}${isAhead ? '。以后' : ''}。`,
      paragraph: 'p',
      isAhead,
    })),
  ).map(({ item, periods, sentences }) => [
    item.id,
    periods.map((period) => period.id),
    sentences.map(({ text }) => text),
  ]);
}

describe('listToldAbove', () => {
  const above = Object.fromEntries(Object.keys(said).map((id) => [id, {}]));

  test('quotes the nearest bureau above first, for times on which the place is silent, and only its name', () => {
    expect(read('yunxi', { ...above, 'summaries/yunxi/2022': {} })).toEqual([
      ['summaries/nanping/2024-H1', ['2024-H1'], [`${said['summaries/nanping/2024-H1'] ?? ''}。`]],
      ['summaries/nanling/2024-H1', ['2024-H1'], [`${said['summaries/nanling/2024-H1'] ?? ''}。`]],
    ]);
  });

  test('is silent where the place has reported itself, be it with the whole year', () => {
    expect(read('yunxi', { ...above, 'summaries/yunxi/2022': {}, 'summaries/yunxi/2024': {} })).toEqual([]);
  });

  test('takes neither what was revoked for a report, nor quotes it', () => {
    const validity = { status: '废止' as const };
    expect(
      read('yunxi', {
        ...above,
        'summaries/nanping/2024-H1': { validity },
        'summaries/nanling/2024-H1': { validity },
        'summaries/yunxi/2022': { validity },
      }).map(([id]) => id),
    ).toEqual(['summaries/nanping/2022']);
  });
});
