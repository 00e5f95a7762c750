import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/import/text/decode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** 交通运输局 in GBK. */
const gbk = [0xbd, 0xbb, 0xcd, 0xa8, 0xd4, 0xcb, 0xca, 0xe4, 0xbe, 0xd6];
/** 㐀 (U+3400), which only GB18030 has, in four bytes. */
const fourBytes = [0x81, 0x39, 0xee, 0x39];

function utf16(text: string, order: 'le' | 'be', mark = false): Uint8Array {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (_, index) => text.charCodeAt(index))];
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])),
  );
}

/** A page whose head is ASCII and whose text is given in bytes. */
function page(charset: string, bytes: readonly number[]): Uint8Array {
  return Uint8Array.from([
    ...utf8(`<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><p>`),
    ...bytes,
    ...utf8('</p></html>'),
  ]);
}

const plan = '云溪县交通运输局2024年工作计划。\n一、农村公路\n';

describe('decodeText', () => {
  it('reads UTF-8, with a byte order mark or without', () => {
    expect(decodeText(utf8(plan))).toBe(plan);
    expect(decodeText(utf8(`\uFEFF${plan}`))).toBe(plan);
  });

  it('reads GB18030, of which GBK is a part', () => {
    expect(decodeText(Uint8Array.from(gbk))).toBe('交通运输局');
    expect(decodeText(Uint8Array.from([...gbk, ...fourBytes]))).toBe('交通运输局㐀');
  });

  it.each(['le', 'be'] as const)('reads UTF-16 %s with a mark and without', (order) => {
    expect(decodeText(utf16(plan, order, true))).toBe(plan);
    expect(decodeText(utf16(plan, order))).toBe(plan);
  });

  it.each(['gb2312', 'GBK', '"gb18030"'])('reads a page that says %s', (charset) => {
    expect(decodeText(page(charset, gbk))).toContain('<p>交通运输局</p>');
  });

  it('reads a page that says one thing and is another', () => {
    expect(decodeText(page('utf-8', gbk))).toContain('<p>交通运输局</p>');
    expect(decodeText(page('gb2312', [...utf8('交通运输局')]))).toContain('<p>交通运输局</p>');
    expect(decodeText(page('no-such-thing', gbk))).toContain('<p>交通运输局</p>');
  });

  it('reads Big5 where the page says so', () => {
    expect(decodeText(page('big5', [0xa5, 0xe6, 0xb3, 0x71]))).toContain('<p>交通</p>');
  });

  it('knows Big5 by its words', () => {
    // 云溪縣交通運輸局：今年建設公路 in Big5.
    const big5 = [
      ...[
        0xb6, 0xb3, 0xb7, 0xcb, 0xbf, 0xa4, 0xa5, 0xe6, 0xb3, 0x71, 0xb9, 0x42, 0xbf, 0xe9, 0xa7, 0xbd, 0xa1,
        0x47,
      ],
      ...[0xa4, 0xb5, 0xa6, 0x7e, 0xab, 0xd8, 0xb3, 0x5d, 0xa4, 0xbd, 0xb8, 0xf4],
    ];
    expect(decodeText(Uint8Array.from(big5))).toBe('雲溪縣交通運輸局：今年建設公路');
    expect(decodeText(page('gb2312', big5))).toContain('雲溪縣交通運輸局');
    expect(decodeText(page('big5', gbk))).toContain('<p>交通运输局</p>');
  });

  it('reads HZ, seven bits between signs', () => {
    expect(decodeText(utf8('~{=;M(TKJd>V~}2024~~~{<F;.~}'))).toBe('交通运输局2024~计划');
    expect(decodeText(utf8('3~5 { ~{ a ~} }'))).toBe('3~5 { ~{ a ~} }');
  });

  it('makes every line end one, and lets stray control characters go', () => {
    expect(decodeText(utf8('甲\r\n乙\r丙\u2028丁\f戊\v己'))).toBe('甲\n乙\n丙\n丁\n戊\n己');
    expect(decodeText(utf8('甲\u0007乙\t丙'))).toBe('甲乙\t丙');
  });

  it('shortens white space without end', () => {
    expect(decodeText(utf8(`甲${' '.repeat(5000)}乙`))).toBe(`甲${' '.repeat(200)}乙`);
  });

  it('keeps a text of which a few bytes are cut', () => {
    const text = '农村公路建设'.repeat(30);
    // Read as GB18030 there would be no mistake in these bytes, and no text either.
    expect(decodeText(Uint8Array.from([...utf8(text), 0xe4, 0xba]))).toBe(`${text}\uFFFD`);
    const many = Array.from({ length: 30 }, () => gbk).flat();
    expect(decodeText(Uint8Array.from([...many, 0xff]))).toBe(`${'交通运输局'.repeat(30)}\uFFFD`);
  });

  it.each([
    ['bytes in any order', Uint8Array.from({ length: 4096 }, (_, index) => (index * 167 + 13) % 256)],
    ['control characters', utf8('\u0001\u0002\u0003\u0004\u0005甲')],
    ['a zero', utf8(`${'农村公路'.repeat(20)}\0建设`)],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeText(bytes)).toThrow(
      /^(?:文件里有不属于文字的字节，不是文本文件。|文件的编码认不出来，既不是 UTF-8，也不是 GB18030（GBK）、Big5 或 UTF-16。)$/u,
    );
  });

  it('reads whatever Chinese text is written in UTF-8', () => {
    const text = fc
      .array(fc.constantFrom('县', '乡', '，', '。', '𬭎', 'A', '1', ' ', '\n', '“', '…'), { minLength: 1 })
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(text, (written) => {
        expect(decodeText(utf8(written))).toBe(written);
      }),
    );
  });
});
