import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockText } from '../../../../src/import/blocks.ts';
import { readDocx } from '../../../../src/import/docx/read-docx.ts';
import { ImportError } from '../../../../src/import/import-error.ts';
import {
  buildDocx,
  cell,
  escapeXml,
  field,
  level,
  line,
  list,
  numbered,
  paragraph,
  row,
  run,
  table,
} from './build-docx.ts';

/** XML of a part of a document, with the text that must come out of it. */
interface Made {
  readonly xml: string;
  readonly text: string;
}

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from('一、（二）1.云溪县公路<>&"{}*_~`|㎡％—“”𠮷')),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  // What XML cannot hold, and white space, which is not promised to stay, are left out.
  .map(
    (parts) =>
      parts.join('').replace(/[\0-\x20\x7f-\xa0\ufffe\uffff\ufeff\ue000-\uf8ff]|\p{Cs}|\s/gu, '') || '云',
  );

const looks = fc.constantFrom(
  '',
  '<w:b/>',
  '<w:rFonts w:eastAsia="仿宋"/><w:sz w:val="32"/>',
  '<w:color w:val="FF0000"/>',
  '<w:i/>',
);

/** Runs cut anywhere, also within a character beyond U+FFFF's pair: not there, for no producer does so. */
const runs = fc
  .array(fc.tuple(words, looks, fc.nat(4)), { minLength: 1, maxLength: 5 })
  .map((pieces): Made => {
    const xml = pieces.map(([text, look, way]) => {
      const made = run(text, look);
      if (way === 1) return `<w:smartTag>${made}</w:smartTag><w:proofErr w:type="spellEnd"/>`;
      if (way === 2) return `<w:sdt><w:sdtContent>${made}</w:sdtContent></w:sdt>`;
      if (way === 3) return field('REF x', made);
      return way === 4 ? `<w:hyperlink w:anchor="x">${made}</w:hyperlink>` : made;
    });
    return { xml: xml.join(''), text: pieces.map(([text]) => text).join('') };
  });

const plain = runs.map(({ xml, text }): Made => ({ xml: paragraph(xml), text }));

const tables = fc
  .array(fc.array(plain, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((rows): Made => ({
    xml: table(...rows.map((cells) => row(...cells.map(({ xml }) => cell(xml))))),
    text: rows.map((cells) => cells.map(({ text }) => text).join('\t')).join('\n'),
  }));

type Piece = { readonly made: Made } | { readonly numbered: Made };

const pieces = fc.array(
  fc.oneof(
    plain.map((made): Piece => ({ made })),
    tables.map((made): Piece => ({ made })),
    runs.map((made): Piece => ({ numbered: made })),
  ),
  { minLength: 1, maxLength: 8 },
);

const numbering = list(1, level(0, 'decimal', '%1．'));

/** A figure is no decimal of the number before it. */
function joinNumber(count: number, text: string): string {
  return `${String(count)}．${/^\s*[0-9０-９]/u.test(text) ? ' ' : ''}${text}`;
}

function assemble(all: readonly Piece[]): Made {
  let count = 0;
  const made = all.map((piece): Made => {
    if ('made' in piece) return piece.made;
    count += 1;
    return { xml: paragraph(piece.numbered.xml, numbered(1)), text: joinNumber(count, piece.numbered.text) };
  });
  return { xml: made.map(({ xml }) => xml).join(''), text: made.map(({ text }) => text).join('\n') };
}

describe('readDocx on generated documents', () => {
  it('gives the text that was put in', () => {
    fc.assert(
      fc.property(pieces, (all) => {
        const { xml, text } = assemble(all);
        const { blocks, concealed, dropped } = readDocx(buildDocx({ body: xml, numbering }));
        expect(blockText(blocks)).toBe(text);
        expect([concealed, dropped]).toEqual([[], []]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

const sample = buildDocx({
  body:
    line('云溪县 2023 年工作计划', '<w:pStyle w:val="1"/>') +
    line('总体要求', numbered(1)) +
    table(row(cell(line('甲'), '<w:gridSpan w:val="2"/>')), row(cell(line('乙')), cell(line('丙')))) +
    paragraph(field('HYPERLINK "http://a.example"', run('丁')) + '<w:ins><w:r><w:t>戊</w:t></w:r></w:ins>'),
  numbering,
  styles: '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>',
});

/** Reads or refuses; anything else, or more than a second, fails. */
function survive(bytes: Uint8Array): void {
  try {
    readDocx(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(ImportError);
    expect((error as ImportError).message).toMatch(/。$/u);
    expect((error as ImportError).cause).toBeUndefined();
  }
}

describe('readDocx on broken files', () => {
  it('reads or refuses whatever bytes are flipped or cut', () => {
    const edits = fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { maxLength: 6 });
    fc.assert(
      fc.property(edits, fc.option(fc.nat(sample.length)), (flips, cut) => {
        const bytes = sample.slice(0, cut ?? undefined);
        for (const [at, value] of flips) if (at < bytes.length) bytes[at] = value;
        survive(bytes);
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  it('reads or refuses whatever elements are taken away, doubled or nested', () => {
    const xml = `${line('甲', numbered(1))}${table(row(cell(line('乙'), '<w:vMerge/>')))}${paragraph(field('TOC \\o', run('丙')))}`;
    const tags = [...xml.matchAll(/<[^>]+>/gu)];
    const edits = fc.array(fc.tuple(fc.nat(tags.length - 1), fc.constantFrom('', 'double', 'wrap')), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(edits, fc.integer({ min: -5, max: 2_000_000_000 }), (all, number) => {
        let body = xml;
        for (const [at, way] of all) {
          const tag = tags[at]?.[0] ?? '';
          const text = way === 'double' ? tag + tag : way === 'wrap' ? `<w:p>${tag}</w:p>` : '';
          body = body.replace(tag, text);
        }
        const lists = numbering.replace('<w:start w:val="1"/>', `<w:start w:val="${number}"/>`);
        survive(buildDocx({ body, numbering: lists }));
        survive(buildDocx({ body: body.replaceAll('w:val="1"', `w:val="${number}"`), numbering: lists }));
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('bounds what a few bytes of numbering ask for', () => {
    const lists = list(
      1,
      level(0, 'lowerLetter', escapeXml('%1'.repeat(1000))).replace(
        'w:start w:val="1"',
        'w:start w:val="700"',
      ),
    );
    const bytes = buildDocx({ body: line('甲', numbered(1)).repeat(5000), numbering: lists });
    survive(bytes);
  });
});
