import { expect, test } from 'vitest';
import { findTold } from '../../../src/cli/told-error.ts';
import { ShareError } from '../../../src/render/share-error.ts';

test('names the pages of a part that could not be rendered, and why', () => {
  const failed = Array.from({ length: 23 }, (_, number) => ({
    file: `plans/yunxi/${String(number)}/index.html`,
    why: '丙',
  }));
  const told = findTold(new Error('vite', { cause: new ShareError(failed) }));
  const lines = told && 'message' in told ? told.message.split('\n') : [];
  expect(lines[0]).toBe('这一份里有 23 个网页没有生成：');
  expect(lines[1]).toBe('  plans/yunxi/0/index.html：丙');
  expect(lines.slice(-2)).toEqual(['  另外还有 3 个。', '改好以后重新生成这一份，再合并。']);
});
