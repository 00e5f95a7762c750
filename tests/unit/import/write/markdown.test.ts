import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/schema/document.ts';
import {
  blockText,
  inlineText,
  listDeletions,
  type Block,
  type Cell,
  type Inline,
} from '../../../../src/import/blocks.ts';
import type { BodyBlock } from '../../../../src/import/draft.ts';
import { createBody } from '../../../../src/import/write/body.ts';
import { writeMarkdown } from '../../../../src/import/write/markdown.ts';
import { removeWhiteSpace } from '../../../../src/text/spelling/normalise.ts';
import { findUnlike } from '../../../../src/check/mdx/find-unlike.ts';
import { showDocument, showStockMdx } from '../../check/stock-mdx.ts';
import { readBody } from '../read-body.ts';

function write(blocks: readonly BodyBlock[], notes: ReadonlyMap<string, readonly Block[]> = new Map()) {
  return writeMarkdown(createBody(blocks, notes, new Map()));
}

// What Markdown, MDX and directives make of signs depends on what stands beside them: any of these may meet any other.
const word = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('县', '乡道', '，', '。', '：', '“', '”', '（', '）', '《', '—', '、'),
  },
  { weight: 5, arbitrary: fc.constantFrom(...Array.from('<>{}*_~[]()#|\\&!-+=:^."\'`/$@%?;,')) },
  { weight: 2, arbitrary: fc.constantFrom('1', '20', 'G', 'a', 'X085', '1.', '1)', '- ', '> ', '## ') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '**',
      '~~',
      '&lt;',
      '&#60;',
      '<!--',
      '-->',
      '<b>',
      '[^1]',
      '](',
      '![',
      '---',
      '```',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ':::',
      '<br>',
      '===',
      '{/*',
      'import x',
      'export ',
      'www.a.cn',
      'https://a.cn',
      'a@b.cn',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(' ', '  ', '\u3000', '\t', '\u00A0') },
);
const line = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(''));
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 5, arbitrary: line.map((text): Inline => ({ kind: 'text', text })) },
  { weight: 3, arbitrary: line.map((text): Inline => ({ kind: 'text', text, bold: true })) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant<'text'>('text'),
      text: line,
      bold: fc.boolean(),
      deletion: fc.integer({ min: 1, max: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Inline>({ kind: 'break' }) },
  { weight: 1, arbitrary: fc.constant<Inline>({ kind: 'note', id: 'n' }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(line, fc.boolean())
      .filter(([text]) => text.trim() !== '')
      .map(([text, bold]): Inline => ({
        kind: 'link',
        address: 'https://jt.example.cn/a_b*(1)?x=[2]&y',
        content: [{ kind: 'text', text, ...(bold && { bold }) }],
      })),
  },
);
const content = fc
  .array(inline, { minLength: 1, maxLength: 5 })
  .filter((inlines) => inlineText(inlines).trim() !== '');
const sign: fc.Arbitrary<Inline[]> = fc.constantFrom('<', '^', '←').map((text) => [{ kind: 'text', text }]);
const cell = fc
  .oneof({ weight: 5, arbitrary: fc.array(inline, { maxLength: 3 }) }, { weight: 1, arbitrary: sign })
  .map((inlines): Cell => ({
    blocks: [{ kind: 'paragraph', content: inlines, place: 1 }],
    columns: 1,
    rows: 1,
  }));
const block: fc.Arbitrary<BodyBlock> = fc.oneof(
  content.map((inlines): BodyBlock => ({ kind: 'paragraph', content: inlines, place: 1 })),
  fc
    .tuple(fc.integer({ min: 2, max: 6 }), content)
    .map(([depth, inlines]): BodyBlock => ({ kind: 'heading', depth, content: inlines, place: 1 })),
  fc
    .tuple(
      line.filter((text) => text.trim() !== ''),
      content,
    )
    .map(([text, inlines]): BodyBlock => ({
      kind: 'run-in',
      title: [{ kind: 'text', text: `1.${text}` }],
      content: inlines,
      place: 1,
    })),
  fc
    .tuple(fc.constantFrom('•', '-', '1.', '（1）', 'a)'), content)
    .map(([marker, inlines]): BodyBlock => ({ kind: 'item', marker, depth: 0, content: inlines, place: 1 })),
  fc
    .integer({ min: 1, max: 3 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }),
    )
    .map((rows): BodyBlock => ({ kind: 'table', headerRows: 1, rows, place: 1 })),
);

function textOf(one: BodyBlock): string {
  if (one.kind === 'heading') return inlineText(one.content);
  return one.kind === 'run-in' ? inlineText([...one.title, ...one.content]) : blockText([one]);
}

function paragraphOf(inlines: readonly Inline[]): Block {
  return { kind: 'paragraph', content: inlines, place: 1 };
}

function struckTextOf(one: BodyBlock): string {
  if (one.kind === 'table') return listDeletions([one]).join('');
  const written = one.kind === 'run-in' ? [...one.title, ...one.content] : one.content;
  return listDeletions([paragraphOf(written)]).join('');
}

describe('writeMarkdown', () => {
  it('keeps a sign in a cell struck through', () => {
    const struck: Inline[] = [{ kind: 'text', text: '<', deletion: 1 }];
    const rows = [[{ blocks: [paragraphOf(struck)], columns: 1, rows: 1 }]];
    const document = readBody(write([{ kind: 'table', headerRows: 1, rows, place: 1 }], new Map()));
    expect(document.layout.struck).toEqual(['<']);
  });

  it.each([':::', '::: 注意', ':::：'])('writes %s as text', (text) => {
    expect(plainText(readBody(write([paragraphOf([{ kind: 'text', text }])], new Map())))).toBe(text);
  });

  it('writes any mixture of text and signs so that a document has the same text', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), content, (blocks, note) => {
        const notes = new Map([['n', [{ kind: 'paragraph' as const, content: note, place: 1 }]]]);
        const cites = JSON.stringify(blocks).includes('"note"');
        const document = readBody(write(blocks, cites ? notes : new Map()));
        const wanted = [...blocks.map(textOf), ...(cites ? [inlineText(note)] : [])].join('\n');
        expect(removeWhiteSpace(plainText(document))).toBe(removeWhiteSpace(wanted));
        const struck = [...blocks, ...(cites ? [paragraphOf(note)] : [])].map(struckTextOf).join('');
        expect(removeWhiteSpace(document.layout.struck.join(''))).toBe(removeWhiteSpace(struck));
        const headings = blocks.filter(({ kind }) => kind === 'heading').map(textOf);
        expect(
          document.paragraphs
            .filter(({ kind }) => kind === 'heading')
            .map(({ text }) => removeWhiteSpace(text)),
        ).toEqual(headings.map(removeWhiteSpace));
      }),
      { numRuns: 400 },
    );
  });

  it('writes valid MDX, in which other programs show the same text', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), content, (blocks, note) => {
        const notes = new Map([['n', [{ kind: 'paragraph' as const, content: note, place: 1 }]]]);
        const written = write(blocks, JSON.stringify(blocks).includes('"note"') ? notes : new Map());
        expect(findUnlike(written)).toEqual([]);
        expect(showStockMdx(written)).toBe(showDocument(readBody(written).paragraphs));
      }),
      { numRuns: 400 },
    );
  });
});
