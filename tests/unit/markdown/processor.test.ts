import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readMarkdown, renderMarkdown } from '../../../src/markdown/processor.ts';
import { exampleContext, exampleFile } from '../document/parse-example.ts';

function createFile(value: string): VFile {
  return new VFile({ path: exampleFile, value, data: { context: exampleContext } });
}

describe('readMarkdown', () => {
  test('leaves what it finds in the data of the file, and what is wrong in its messages', () => {
    const file = createFile('## 一、公路\n\n修路20公里，见[总结](2023.mdx)。<b>\n\n![桥](桥.png)\n');
    readMarkdown(file);
    const { outline, paragraphs, links, assets, layout } = file.data;
    expect(outline?.map(({ text }) => text)).toEqual(['一、公路']);
    expect(paragraphs?.map(({ text }) => text)).toEqual(['一、公路', '修路20公里，见总结。']);
    expect(links).toEqual([{ target: 'plans/yunxi/2023', line: 3, column: 9 }]);
    expect(assets?.map(({ path }) => path)).toEqual(['plans/yunxi/桥.png']);
    expect(layout?.headings).toHaveLength(1);
    expect(file.messages).toMatchObject([
      { ruleId: 'raw-html', source: 'tongtu', fatal: true, place: { line: 3, column: 24 } },
    ]);
  });

  test('fails for a file that was given nothing to refer to', () => {
    const file = new VFile({ path: exampleFile, value: '甲' });
    expect(() => readMarkdown(file)).toThrow(`${exampleFile} is processed without a context`);
  });
});

describe('renderMarkdown', () => {
  test('gives the HTML of what was read, and says which terms it marked', () => {
    const file = createFile('**甲**[^注]\n\n[^注]: 乙');
    const html = renderMarkdown(readMarkdown(file), file);
    expect(html).toMatch(/^<p id="p-\w+"><strong>甲<\/strong><sup><a href="#fn-1"/u);
    expect(html).toContain('<h2');
    expect(file.data.terms).toEqual([]);
  });

  test.each([
    ['~~~　\n甲\n~~~', '<code id="p-6fhng309">甲'],
    ['~~~　yaml\n甲\n~~~', '<code class="language-yaml" id="p-6fhng309">甲'],
  ])('names the language of code, and none where there is only a space: %j', (source, code) => {
    const file = createFile(source);
    expect(renderMarkdown(readMarkdown(file), file)).toContain(code);
  });
});
