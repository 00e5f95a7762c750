import { describe, expect, it } from 'vitest';
import { findCommitment, nameReserve } from '../../../../src/text/statement/commitment.ts';

const read = (sentence: string, text: string, more: { isSpecific?: boolean; hasSize?: boolean } = {}) =>
  findCommitment({ text, sentence, isSpecific: true, hasSize: false, ...more }, [
    '云溪绕城公路',
    '绕城公路',
    '公路研究院大楼',
  ]);

describe('findCommitment', () => {
  it.each([
    ['新建公路16公里', '全年新建公路16公里。', 'firm'],
    ['新建公路16公里', '全年力争新建公路16公里。', 'aim'],
    ['争取年内开工', '绕城公路争取年内开工。', 'aim'],
    ['年内开工', '积极谋划绕城公路，年内开工。', 'firm'],
    ['绕城公路、云溪大桥开工', '争取绕城公路、云溪大桥开工。', 'aim'],
    ['年底完工', '预计年底完工。', 'expected'],
    ['7个', '新开工项目目前已谋划7个。', 'considered'],
    ['绕城公路开工', '谋划争取绕城公路开工。', 'considered'],
    ['拟建停车场3个', '拟建停车场3个。', 'considered'],
    ['完成可行性研究', '绕城公路完成可行性研究。', 'firm'],
    ['公路研究院大楼开工', '公路研究院大楼开工。', 'firm'],
  ])('%s in %s: %s', (text, sentence, commitment) => {
    expect(read(sentence, text)).toBe(commitment);
  });

  it.each([
    ['绕城公路', '续建绕城公路和云溪大桥。', 'listed'],
    ['云溪绕城', '续建云溪绕城、云溪大桥等。', 'listed'],
    ['云溪绕城公路工程项目', '云溪绕城公路工程项目列入重点。', 'listed'],
    ['绕城公路达到一级公路标准', '绕城公路达到一级公路标准。', 'firm'],
    ['力争将绕城公路', '力争将绕城公路列入规划。', 'aim'],
    // What is said of all that are named is said of each.
    ['绕城公路', '绕城公路、云溪大桥2个项目建成通车。', 'firm'],
    ['绕城公路', '4个项目新开工，其中有绕城公路、云溪大桥等。', 'firm'],
  ] as const)('a name alone promises nothing: %s', (text, sentence, commitment) => {
    expect(read(sentence, text, { isSpecific: false })).toBe(commitment);
  });

  it('nor does a length or a sum, unless something is to be done of it', () => {
    expect(read('绕城公路全长12公里。', '全长12公里', { isSpecific: false, hasSize: true })).toBe('listed');
    expect(read('绕城公路完成投资2亿元。', '完成投资2亿元', { hasSize: true })).toBe('firm');
  });
});

describe('nameReserve', () => {
  it.each([
    ['aim', '绕城公路力争年内开工', '争取'],
    ['aim', '绕城公路争取年内开工', undefined],
    ['expected', '绕城公路争取年内开工', '预计'],
    ['firm', '绕城公路年内开工', undefined],
  ] as const)('%s, %s → %s', (commitment, words, name) => {
    expect(nameReserve(commitment, words)).toBe(name);
  });
});
