import { describe, expect, test } from 'vitest';
import { readRelease } from '../../../src/document/release.ts';
import { writeDocument } from '../check/example-site.ts';

const now = Date.UTC(2027, 0, 5, 1);
const read = (text: string) => readRelease(Buffer.from(text), now)?.state;

describe('readRelease', () => {
  test.each<[string, string, string | undefined]>([
    ['a document that says nothing', writeDocument(), undefined],
    ['a draft', writeDocument({ draft: 'true' }), 'draft'],
    ['one that is none', writeDocument({ draft: 'false' }), undefined],
    ['one whose time has come', writeDocument({ publish: '2027-01-05 09:00' }), undefined],
    ['one whose time has not', writeDocument({ publish: '2027-01-05 09:01' }), 'waiting'],
    ['words in the text', writeDocument({}, 'draft: true\n\npublish: 2030-01-01'), undefined],
    ['words in a title', writeDocument({ title: 'draft true' }), undefined],
    ['a field of a field', writeDocument({ source: '\n  draft: true' }), undefined],
    ['another order, a quoted key, a comment', '---\n"draft": true # 还没有写完\ntitle: 一\n---\n', 'draft'],
    ['a key with an escape', '---\n"dr\\u0061ft": true\n---\n', 'draft'],
    ['one line', '---\n{ title: 一, draft: true }\n---\n', 'draft'],
    ['other ends of lines, and a mark before them', '\uFEFF---\r\ndraft: true\r\n---\r\n', 'draft'],
    ['what is no YAML', '---\ntitle: [\ndraft: true\n---\n\n正文。\n', 'draft'],
    ['what is no YAML and waits', '---\ntitle: [\npublish: 2027-02-01 08:00\n---\n', 'waiting'],
    ['a field that stands twice', '---\ntitle: 一\ntitle: 二\ndraft: true\n---\n', 'draft'],
    ['no end of the fields', '---\ndraft: true\n\n正文。\n', 'draft'],
    ['no fields at all', 'draft: true\n', undefined],
    ['nothing', '', undefined],
  ])('%s', (_what, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('reads a file in another encoding', () => {
    const bytes = Buffer.concat([
      Buffer.from('---\ndraft: true\ntitle: '),
      Buffer.from([0xd4, 0xc6, 0xcf, 0xaa]),
      Buffer.from('\n---\n'),
    ]);
    expect(readRelease(bytes, now)).toEqual({ state: 'draft' });
  });
});
