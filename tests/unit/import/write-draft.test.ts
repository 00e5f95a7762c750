import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../src/import/blocks.ts';
import { ImportError } from '../../../src/import/import-error.ts';
import { recognise } from '../../../src/import/recognise/recognise.ts';
import { readText } from '../../../src/import/text/read-text.ts';
import { writeDraft } from '../../../src/import/write-draft.ts';
import { inlines, paragraph } from './make-blocks.ts';

const source: SourceDocument = readText(
  '云溪县交通运输局2024年工作计划\n建成农村公路60公里。\n改造危桥4座。',
);
const draft = recognise(source, { bureaus: [], fileName: '文件' });
const noPictures = new Map<string, string>();

describe('writeDraft', () => {
  it('gives a draft that reads back as it is', () => {
    const written = writeDraft(source, draft, noPictures);
    expect(written.draft).toEqual(draft);
    expect(written.body).toBe('建成农村公路60公里。\n\n改造危桥4座。\n');
  });

  it('keeps only the text of a block that does not read back, and lists it', () => {
    const broken = {
      ...paragraph('', { place: 2 }),
      content: [
        { kind: 'link' as const, address: 'javascript:x', content: inlines(['建成农村公路60公里。']) },
      ],
    };
    const written = writeDraft(source, { ...draft, body: [broken, ...draft.body.slice(1)] }, noPictures);
    expect(written.body).toBe('建成农村公路60公里。\n\n改造危桥4座。\n');
    expect(written.draft.dropped).toContainEqual({
      sort: '没有保留的格式和链接（文字保留）',
      text: '……建成农村公路60公里。……',
      place: 2,
    });
  });

  it('keeps all lines where a draft has lost one, and says so', () => {
    const written = writeDraft(source, { ...draft, body: draft.body.slice(1) }, noPictures);
    expect(written.body).toContain('建成农村公路60公里。\n\n改造危桥4座。\n');
    expect(written.draft.dropped.map(({ sort }) => sort)).toEqual(['没有认出版面，全文照录']);
  });

  it('lists what is struck through in the title', () => {
    const struck: SourceDocument = {
      ...source,
      blocks: source.blocks.map((block, index) =>
        index === 0 && block.kind === 'paragraph'
          ? { ...block, content: [...block.content, { kind: 'text', text: '草案', deletion: 1 }] }
          : block,
      ),
    };
    expect(writeDraft(struck, draft, noPictures).draft.dropped).toEqual([
      { sort: '划去的文字', text: '草案', place: 1 },
    ]);
  });

  it('refuses a body that is empty, and one that the site cannot read, with advice', () => {
    expect(() => writeDraft(source, { ...draft, body: [] }, noPictures)).toThrow(ImportError);
    const crowded = readText(`云溪县交通运输局2024年工作计划\n${'[甲'.repeat(3000)}`);
    const other = recognise(crowded, { bureaus: [], fileName: '文件' });
    expect(() => writeDraft(crowded, other, noPictures)).toThrow(/^正文里有一段太乱：/u);
  });
});
