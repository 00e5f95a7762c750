import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listOrNothing, writeLinkedData } from '../../../src/linked-data/thing.ts';

describe('writeLinkedData', () => {
  test('names the vocabulary first and leaves out what is not known', () => {
    expect(writeLinkedData({ '@type': 'Thing', name: '桥', url: undefined })).toBe(
      '{"@context":"https://schema.org","@type":"Thing","name":"桥"}',
    );
  });

  test('cannot end the element that it stands in', () => {
    const name = '</script><script>alert(1)</script><!--';
    const written = writeLinkedData({ '@type': 'Thing', name });
    expect(written).toBe(
      String.raw`{"@context":"https://schema.org","@type":"Thing","name":"\u003c/script>\u003cscript>alert(1)\u003c/script>\u003c!--"}`,
    );
    expect(JSON.parse(written)).toMatchObject({ name });
  });

  test('keeps every text, and never has the sign that begins a tag', () => {
    const texts = fc.string({
      unit: fc.constantFrom('<', '/', 'script', '>', '!--', '\\', '"', '路', '\u2028', '\n'),
    });
    fc.assert(
      fc.property(texts, (name) => {
        const written = writeLinkedData({ '@type': 'Thing', name });
        expect(written).not.toContain('<');
        expect((JSON.parse(written) as { name: string }).name).toBe(name);
      }),
    );
  });
});

describe('listOrNothing', () => {
  test('is undefined without items', () => {
    expect(listOrNothing([])).toBeUndefined();
    expect(listOrNothing([1])).toEqual([1]);
  });
});
