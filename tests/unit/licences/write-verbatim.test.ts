import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { writeVerbatim } from '../../../src/licences/write-verbatim.ts';

/** What a browser shows of it in a `pre`; a line break straight behind the tag is no part of the text. */
function readBack(html: string): string {
  const [pre] = parseFragment(`<pre>\n${html}</pre>`).childNodes as [DefaultTreeAdapterTypes.Element];
  return pre.childNodes.map((node) => ('value' in node ? node.value : node.nodeName)).join('');
}

describe('writeVerbatim', () => {
  test('writes signs and blanks at the ends of lines so that nothing takes them away', () => {
    expect(writeVerbatim('a <b> & c  \n\td\t\n ')).toBe('a &lt;b&gt; &amp; c&#32;&#32;\n\td&#9;\n&#32;');
  });

  test('reads back as the same text, with no blank at the end of a line', () => {
    const text = fc.array(
      fc.constantFrom(' ', '\t', '\n', '<', '>', '&', '&lt;', '-->', '</pre>', '甲', 'a'),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const html = writeVerbatim(parts.join(''));
        expect(html).not.toMatch(/[ \t]$/mu);
        expect(readBack(html)).toBe(parts.join(''));
      }),
    );
  });
});
