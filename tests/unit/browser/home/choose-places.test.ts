import { describe, expect, test } from 'vitest';
import { choosePlaces, describeChosen } from '../../../../src/browser/home/choose-places.ts';
import { fold } from '../../../../src/text/spelling/fold.ts';

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

  test('a place that is named within the text is meant, where no name has the text', () => {
    expect(names('白石县苔岭镇')).toEqual([]);
    expect(names('南屏市 苔岭镇')).toEqual(['南屏市']);
  });

  test('traditional characters are folded, letters are the pinyin of the address', () => {
    const known = [
      { name: '云溪县', area: '', slug: 'yunxi' },
      { name: '云洲市', area: '', slug: 'yunzhou' },
      { name: '白石县', area: '', slug: 'baishi-2' },
      { name: '陕县', area: '', slug: 'shanxian' },
      { name: '石桥县', area: '', slug: 'county-7', letters: 'shiqiaoxian' },
    ];
    const find = (typed: string) => [...choosePlaces(known, typed, fold)].map((index) => known[index]?.name);
    expect(find('雲溪縣')).toEqual(['云溪县']);
    expect(find('雲')).toEqual(['云溪县', '云洲市']);
    expect(find('yunxi')).toEqual(['云溪县']);
    expect(find('Yun Xi Xian')).toEqual(['云溪县']);
    expect(find('ｙｕｎ')).toEqual(['云溪县', '云洲市']);
    expect(find('baishi')).toEqual(['白石县']);
    expect(find('shanxian')).toEqual(['陕县']);
    expect(find('xian')).toEqual([]);
    expect(find('shiqiao')).toEqual(['石桥县']);
    expect(find('-')).toEqual([]);
  });

  test('says how many there are, and what to do if there are none', () => {
    expect(describeChosen('', 4)).toBe('');
    expect(describeChosen('云溪', 2)).toBe('2 个地方');
    expect(describeChosen('chajiu', 0)).toBe('没有这样拼的机构。拼音只能找机构，乡镇、村子请写汉字。');
    expect(describeChosen('别处', 0)).toBe('没有叫这个名字的机构。乡镇、村子的名字，按“去看”在文件里找。');
  });
});
