import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insideField, writeBlock } from '../../../../src/admin/components/editor-component.ts';
import { listComponents } from '../../../../src/admin/components/list-components.ts';
import { findBlockAt, findBlocks, rewriteBlock } from '../../../../src/admin/components/read-block.ts';

const components = listComponents();

const piece = fc.oneof(
  fc.constantFrom(
    '<Note>\n\n说明\n\n</Note>',
    "<Note title='他说“好”'>\n说明\r\n</Note>",
    '<Figure src="2024/桥.jpg" alt="桥"   />',
    '<Figure\n  src = "a>b.jpg"\n  alt=\'"桥"\'\n/>',
    '<Table title="表">\n\n| 甲 | 乙 |\n| - | - |\n\n</Table>',
    '<Target measure="x"  value="1" >修路 20 公里</Target>',
    '<Result measure="x">修好了<Target measure="y">一</Target></Result>',
    '<Note><Note>里面</Note></Note>',
    '<Note>没有写完',
    '</Note>',
    '<Foo a="b" />',
    '1 < 2，a>b',
    '\r\n\r\n',
    '  \n',
  ),
  fc.string({ maxLength: 12 }),
);
const body = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

describe('rewriteBlock', () => {
  test('gives the same bytes where nothing has been filled in anew', () => {
    let count = 0;
    fc.assert(
      fc.property(body, (text) => {
        for (const { start, end, values } of findBlocks(text, components)) {
          count += 1;
          const own = text.slice(start, end);
          expect(rewriteBlock(own, values)).toBe(own);
          expect(text.slice(0, start) + rewriteBlock(own, values) + text.slice(end)).toBe(text);
        }
      }),
      { numRuns: 500 },
    );
    expect(count).toBeGreaterThan(100);
  });

  test('changes one value and no byte besides', () => {
    const value = fc.stringMatching(/^[甲乙a-z0-9 '“”]{1,8}$/u);
    fc.assert(
      fc.property(body, value, (text, wanted) => {
        for (const { component, start, end, values } of findBlocks(text, components)) {
          const own = text.slice(start, end);
          for (const [name, before = ''] of Object.entries(values)) {
            if (name === insideField || before === '' || before === wanted) continue;
            const changed = rewriteBlock(own, { ...values, [name]: wanted });
            const [read] = findBlocks(changed, [component]);
            expect(read?.values).toEqual({ ...values, [name]: wanted });
            const at = own.indexOf(before, own.indexOf(name));
            expect(changed.startsWith(own.slice(0, at - 1))).toBe(true);
            expect(changed.endsWith(own.slice(at + before.length + 1))).toBe(true);
          }
        }
      }),
    );
  });

  test.each([
    ['<Figure src="a.jpg" alt="甲"  />', { alt: '乙' }, '<Figure src="a.jpg" alt="乙"  />'],
    ['<Figure src="a.jpg" alt="甲"  />', { caption: '图' }, '<Figure src="a.jpg" alt="甲" caption="图"  />'],
    ['<Figure src="a.jpg" alt="甲" />', { alt: '他说"好"' }, '<Figure src="a.jpg" alt=\'他说"好"\' />'],
    ['<Note title="甲">\n\n旧\n\n</Note>', { title: '' }, '<Note>\n\n旧\n\n</Note>'],
    ['<Note title="甲">\n\n旧\n\n</Note>', { [insideField]: '新' }, '<Note title="甲">\n\n新\n\n</Note>'],
  ])('%s with %j', (text, filled, expected) => {
    expect(rewriteBlock(text, filled)).toBe(expected);
  });
});

describe('findBlocks', () => {
  test('reads what the menu writes', () => {
    for (const component of components) {
      const filled = Object.fromEntries(component.attributes.map(({ name }) => [name, `值${name}`]));
      const all = component.children === 'none' ? filled : { ...filled, [insideField]: '里面' };
      const [read] = findBlocks(writeBlock(component, all), components);
      expect(read?.values).toEqual(all);
    }
  });

  test('finds the innermost one around a place', () => {
    const text = '一<Result measure="x">修好<Target measure="y">二</Target></Result>三';
    expect(findBlockAt(text, components, text.indexOf('二'))?.component.name).toBe('Target');
    expect(findBlockAt(text, components, text.indexOf('修'))?.component.name).toBe('Result');
    expect(findBlockAt(text, components, 0)).toBeUndefined();
  });

  test('takes what is not complete for text', () => {
    expect(findBlocks('<Note>没有写完', components)).toEqual([]);
  });
});
