import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { convert } from '../../../../src/import/convert.ts';
import { inlineText } from '../../../../src/import/blocks.ts';
import { removeWhiteSpace } from '../../../../src/text/spelling/normalise.ts';
import { yunxi } from '../known-bureaus.ts';
import { readBody } from '../read-body.ts';

const folder = path.join(import.meta.dirname, '../../../fixtures/import/html');

/** What is expected of a page, as it stands beside it. */
interface Expected {
  readonly fields: object;
  readonly headings: readonly string[];
  /** What each line is, and the line itself. */
  readonly dropped: readonly string[];
  readonly concealed: readonly string[];
  readonly pictures: readonly string[];
}

const pages = globSync('*.html', { cwd: folder }).sort();

function convertPage(page: string) {
  return convert(page, readFileSync(path.join(folder, page)), { bureaus: [yunxi] }, (address) => {
    const file = path.join(folder, address);
    return existsSync(file) ? readFileSync(file) : undefined;
  });
}

describe('convert: saved pages', () => {
  it('has the pages', () => {
    expect(pages.length).toBeGreaterThanOrEqual(27);
  });

  it.each(pages)('%s: every sentence of the document, nothing of the page', (page) => {
    const wanted = readFileSync(path.join(folder, page.replace('.html', '.expected.txt')), 'utf8');
    const { mdx, draft } = convertPage(page);
    const { paragraphs } = readBody(mdx);
    const given = [draft.fields.title, ...paragraphs.map(({ text }) => text)].join('\n');
    expect(removeWhiteSpace(given)).toBe(removeWhiteSpace(wanted));
  });

  it.each(pages)('%s: fields, headings, what was left out', (page) => {
    const wanted = JSON.parse(
      readFileSync(path.join(folder, page.replace('.html', '.expected.json')), 'utf8'),
    ) as Expected;
    const { draft, pictures } = convertPage(page);
    expect({
      fields: draft.fields,
      headings: draft.body.flatMap((block) =>
        block.kind === 'heading' ? [`${'#'.repeat(block.depth)} ${inlineText(block.content)}`] : [],
      ),
      dropped: draft.dropped.map(({ sort, text }) => `${sort}：${text}`),
      concealed: draft.concealed.map(({ text }) => text),
      pictures: [...pictures.keys()],
    }).toEqual(wanted);
  });

  it('keeps nothing that acts: scripts, handlers, frames, addresses that run', () => {
    const { mdx } = convertPage('hostile.html');
    expect(mdx).not.toMatch(/javascript:|vbscript:|onclick|<script|<iframe|不应出现/u);
    expect(mdx).toContain('[网上大厅](https://jt.example.cn/?a=1\\&b=2)');
  });

  it('takes the pictures that were saved beside the page or inside it, and says which are missing', () => {
    const { pictures, draft, mdx } = convertPage('pictures.html');
    expect([...pictures.values()].map((bytes) => bytes[1])).toEqual([0x50, 0x50]);
    expect(mdx).toContain('![云溪县2025年重点项目分布图](2025/图1.png)');
    expect(draft.dropped).toContainEqual({ sort: '没有一起保存的图片', text: '云溪大桥效果图', place: 12 });
  });
});
