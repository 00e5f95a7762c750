import { expect, test } from 'vitest';
import { showControls } from '../../../../src/text/spelling/show-controls.ts';

test.each([
  ['桥\u001B[2J.mdx', '桥<U+001B>[2J.mdx'],
  ['一\n错误 二', '一<U+000A>错误 二'],
  ['\u0007\u009B31m\u007F', '<U+0007><U+009B>31m<U+007F>'],
  ['甲\u202Excm.xdm', '甲<U+202E>xcm.xdm'],
  ['甲\t乙 👨‍👩‍👧', '甲\t乙 👨‍👩‍👧'],
])('shows what a terminal would obey in %j', (line, shown) => {
  expect(showControls(line)).toBe(shown);
});
