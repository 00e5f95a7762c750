import { expect, test } from 'vitest';
import { listReferences } from '../../../../src/import/html/list-references.ts';

test('listReferences lists pages in frames', () => {
  expect(listReferences('<iframe src="a.html"></iframe><iframe></iframe>').frames).toEqual(['a.html']);
});

test.each([
  ['as it is', '<img src="桥.jpg">', ['桥.jpg']],
  ['inside the page', '<img src="data:image/png;base64,AAAA">', []],
  ['where a script looks for it', '<img src="data:image/gif;base64,R0lG" data-src="桥.jpg">', ['桥.jpg']],
  ['behind what stands in its place', '<img src="/images/loading.gif" data-original="桥.jpg">', ['桥.jpg']],
  [
    'as it is, and where a script has looked for it',
    '<img src="桥.jpg" data-src="https://a.example/640">',
    ['桥.jpg', 'https://a.example/640'],
  ],
  ['without an address', '<img alt="桥">', []],
])('listReferences finds a picture %s', (_what, page, pictures) => {
  expect(listReferences(page).pictures).toEqual(pictures);
});
