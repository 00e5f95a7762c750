import { describe, expect, test } from 'vitest';
import { writeWordQueries } from '../../../../../src/browser/search/related/word-queries.ts';

describe('writeWordQueries', () => {
  test('leaves words as they are, without quote marks', () => {
    expect(writeWordQueries('云溪县  “四好农村路”')).toEqual({ queries: ['云溪县 四好农村路'], ignored: [] });
    expect(writeWordQueries('"建设、养护"').queries).toEqual(['建设、养护']);
  });

  test('asks for each of the words of which any will do', () => {
    expect(writeWordQueries('G209|G319 养护').queries).toEqual(['G209 养护', 'G319 养护']);
    expect(writeWordQueries('甲｜乙 丙|丁').queries).toEqual(['甲 丙', '甲 丁', '乙 丙', '乙 丁']);
    expect(writeWordQueries('甲|甲').queries).toEqual(['甲']);
    expect(writeWordQueries('一|二|三 四|五|六 七|八|九').queries).toHaveLength(8);
  });

  test('tells which words it cannot exclude', () => {
    expect(writeWordQueries('农村公路 -客运 －渡口')).toEqual({
      queries: ['农村公路'],
      ignored: ['-客运', '－渡口'],
    });
    expect(writeWordQueries('-客运')).toEqual({ queries: [], ignored: ['-客运'] });
  });

  test('asks nothing where there is nothing to ask', () => {
    expect(writeWordQueries(' “” ')).toEqual({ queries: [], ignored: [] });
  });
});
