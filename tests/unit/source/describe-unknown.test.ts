import { describe, expect, test } from 'vitest';
import { describeUnknownBureau, listBureauNames } from '../../../src/source/describe-unknown.ts';

const names = listBureauNames([
  { id: 'yunxi', name: '云溪县交通运输局', shortName: '云溪县', level: '县级' },
  { id: 'yunzhou', name: '云州市交通运输局', shortName: '云州市', level: '市级' },
]);
const tell = (written: string): string => {
  const { message, advice } = describeUnknownBureau('bureau', written, ['yunxi', 'yunzhou'], names);
  return message + advice;
};

describe('describeUnknownBureau', () => {
  test('knows a bureau that is named by its name', () => {
    expect(tell('云溪县交通运输局')).toBe(
      '这里要写机构的代号，不是名称“云溪县交通运输局”。请写成 bureau: yunxi。',
    );
    expect(tell('云州市')).toBe('这里要写机构的代号，不是名称“云州市”。请写成 bureau: yunzhou。');
  });

  test('asks about a name that is nearly one', () => {
    expect(tell('云溪县交通局')).toBe(
      '这里要写机构的代号，不是名称“云溪县交通局”。是不是“云溪县交通运输局”？它的代号是 yunxi，请写成 bureau: yunxi。',
    );
  });

  test('knows an id of full-width letters', () => {
    expect(tell('ｙｕｎｘｉ')).toBe('发布机构“ｙｕｎｘｉ”里有全角的字母、数字或符号。请写成 bureau: yunxi。');
  });

  test('takes everything else for an id', () => {
    expect(tell('yunxii')).toMatch(/^没有名为“yunxii”的发布机构。是不是想写 yunxi？/u);
    expect(tell('白石县交通运输局')).toBe(
      '没有名为“白石县交通运输局”的发布机构。请先在 content/bureaus/ 里为它建一个文件。',
    );
  });
});
