import { describe, expect, test } from 'vitest';
import { readOffice } from '../../../../src/history/git/office.ts';

describe('readOffice', () => {
  test.each([
    ['改正里程\n\nPublished-by: 云溪县交通运输局办公室\n', '云溪县交通运输局办公室'],
    ['改\n\nSigned-off-by: 某人 <a@b.example>\npublished-by：云溪县公路站', '云溪县公路站'],
    ['改\n\nPublished-by: 甲站\nPublished-by: 乙站\n\n', '乙站'],
  ])('reads the office in the last lines of %j', (message, office) => {
    expect(readOffice(message)).toBe(office);
  });

  test.each([
    '改正里程',
    'Published-by: 甲站\n\n正文',
    '改\n\nPublished-by: 某人 <a@b.example>',
    '改\n\nPublished-by: a@b.example',
    '改\n\nPublished-by:',
    // A message in GB 18030 that did not say so, as git has read it.
    '改\n\nPublished-by: ÔÆϪÏذ칫ÊÒ',
    `改\n\nPublished-by: ${'长'.repeat(61)}`,
    '',
  ])('finds none in %j', (message) => {
    expect(readOffice(message)).toBeUndefined();
  });
});
