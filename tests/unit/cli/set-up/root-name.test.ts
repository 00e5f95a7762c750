import { expect, test } from 'vitest';
import { judgeRoot } from '../../../../src/cli/set-up/root-name.mjs';

test.each(['/srv/网站 #1/', '/srv/重要*/', '/srv/怎么办?/a/'])('%s is no place to build in', (root) => {
  for (const command of ['build', 'start', 'dev', 'test'])
    expect(judgeRoot(command, root)).toMatch(/^项目所在的文件夹 .+ 的名字里有“[#?*]”，.*请给文件夹改名/u);
  expect(judgeRoot('check', root)).toBeUndefined();
});

test('spaces, Chinese and percent signs do no harm', () => {
  expect(judgeRoot('build', '/srv/公开 网站/50%41/')).toBeUndefined();
});
