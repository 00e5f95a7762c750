import { expect, test } from 'vitest';
import { findTold } from '../../../src/cli/told-error.ts';
import { LicenceError } from '../../../src/licences/licence-error.ts';
import { ContentError } from '../../../src/source/content-error.ts';

const problem = {
  rule: 'irregular-file',
  severity: 'error',
  file: 'content/pages/about.mdx',
  line: 1,
  column: 1,
  message: '这是链接。',
  advice: '请删去它。',
} as const;

test('findTold finds what is told in whatever it is wrapped', () => {
  const content = new ContentError([problem]);
  const told = { problems: [problem] };
  expect(findTold(content)).toEqual(told);
  expect(findTold(new Error('a', { cause: content }))).toEqual(told);
  // The bundler's own error is a plain one with a list.
  expect(findTold(Object.assign(new Error('Build failed'), { errors: [new Error('a'), content] }))).toEqual(
    told,
  );
  expect(findTold(new LicenceError('没有许可。'))).toEqual({ message: '没有许可。' });
  expect(findTold(new Error('a'))).toBeUndefined();
  const conflict = Object.assign(
    new Error(
      'Could not render `/kinds/plan/` from route `/kinds/[kind]` as it conflicts with higher priority route `/kinds/plan`.',
    ),
    { name: 'PrerenderRouteConflict' },
  );
  expect(findTold(conflict)).toEqual({
    message:
      '网址 /kinds/plan/ 有两个来源：/kinds/[kind] 和 /kinds/plan（都是 src/pages/ 里的网页），一个网址只能有一个网页。请给内容里的页面、栏目、文种或者机构改一个代号。',
  });
  const circle = new Error('a');
  circle.cause = circle;
  expect(findTold(circle)).toBeUndefined();
});
