import { describe, expect, test } from 'vitest';
import { choosePlaces, describeChosen } from '../../../../src/browser/home/choose-places.ts';

const places = [
  { name: '南屏市', area: '南屏市' },
  { name: '云溪县', area: '南屏市' },
  { name: '南云溪县', area: '南屏市' },
  { name: '云溪', area: '' },
];
const names = (typed: string) => [...choosePlaces(places, typed)].map((index) => places[index]?.name);

describe('choosePlaces', () => {
  test('the name itself first, then what begins with it, then what has it', () => {
    expect(names('云溪')).toEqual(['云溪', '云溪县', '南云溪县']);
  });

  test('nothing typed means all; spaces are nothing', () => {
    expect(names(' ')).toHaveLength(places.length);
    expect(names('云 溪 县')).toEqual(['云溪县', '南云溪县']);
  });

  test('an area stands for its places where no place has the name', () => {
    expect([...choosePlaces([{ name: '白石县', area: '石州市' }], '石州')]).toEqual([0]);
  });

  test('says how many there are, and what to do if there are none', () => {
    expect(describeChosen('', 4)).toBe('');
    expect(describeChosen('云溪', 2)).toBe('2 个地方');
    expect(describeChosen('别处', 0)).toBe('没有这个地方的文件。换一个写法，或者从下面的“全部机构”里找。');
  });
});
