import { expect, test } from 'vitest';
import { listSlips } from '../../../../src/markdown/tidy/name-slips.ts';

test.each([
  ['附件1.PDF', '附件1.pdf'],
  ['附件1.pdf', '附件1.PDF'],
  ['附件（2）.pdf', '附件 (2).pdf'],
  ['附件（2）.pdf', '附件(2).pdf'],
  ['附件 (2).pdf', '附件（2）.pdf'],
  ['附件1.pdf?v=1', '附件1.pdf'],
  ['..\\yunxi\\2023.mdx', '../yunxi/2023.mdx'],
  ['2023', '2023.mdx'],
  ['2023.docx', '2023.mdx'],
])('%s may have been meant to be %s', (written, meant) => {
  expect(listSlips(written)).toContain(meant);
});

test('a picture of another kind is another picture', () => {
  expect(listSlips('桥.jpg')).not.toContain('桥.mdx');
});
