import { describe, expect, it } from 'vitest';
import { findPartsOfWork } from '../../../../src/text/statement/part-of-work.ts';

describe('findPartsOfWork', () => {
  it.each([
    ['路基已完成10%', ['路基']],
    ['桥梁下部构造部分年底完成', ['下部', '部分']],
    ['水稳层完成', ['水稳层']],
    ['全面完工', []],
    ['云溪绕城公路新溪段完工', []],
    ['绕城公路建成通车', []],
  ])('%s', (text, parts) => {
    expect(findPartsOfWork(text, ['云溪绕城公路', '云溪绕城公路新溪段', '绕城公路'])).toEqual(parts);
  });

  it('reads a part that is named by its ends', () => {
    expect(findPartsOfWork('石桥至新溪段通车', [])).toEqual(['石桥至新溪段']);
  });
});
