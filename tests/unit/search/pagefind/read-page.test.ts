import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../src/search/pagefind/read-page.ts';

/** A page with marks in its head and the given content. */
function writePage(body: string, head = ''): string {
  return `<!doctype html><html lang="zh-CN"><head><title>页</title><link rel="stylesheet" href="/_astro/a.1.css">
    <meta name="pagefind-filter" content="文件" data-pagefind-filter="类型[content]">${head}</head><body>${body}</body></html>`;
}

function readBody(body: string): string | undefined {
  return /<body>(.*)<\/body>/su.exec(readPage(writePage(body))?.html ?? '')?.[1];
}

describe('readPage', () => {
  test('gives what stands in marked elements, and nothing else', () => {
    expect(
      readBody(
        '<nav>首页</nav><h1 data-pagefind-body class="x">标题</h1><p>工具</p><div data-pagefind-body><p>正文</p></div>',
      ),
    ).toBe('<h1 data-pagefind-body="">标题</h1><div data-pagefind-body=""><p>正文</p></div>');
  });
  test('keeps the ids of headings, so that results lead to them, and no others', () => {
    expect(
      readBody(
        '<div data-pagefind-body><h2 id="s-1">一、要求<a href="#s-1" aria-label="本段链接"></a></h2><p id="p-1">新建<span id="t-1">36公里</span>。</p></div>',
      ),
    ).toBe('<div data-pagefind-body=""><h2 id="s-1">一、要求</h2><p>新建36公里。</p></div>');
  });
  test('puts no space where a number or a term is marked', () => {
    expect(
      readBody(
        '<p data-pagefind-body>投资<data value="1">1.2亿元</data>，<span class="term">四好农村<span class="term-end">路<button type="button" aria-label="名词解释"></button></span></span></p>',
      ),
    ).toBe('<p data-pagefind-body="">投资1.2亿元，四好农村路</p>');
  });
  test('keeps tables and footnotes, without the numbers that point to them', () => {
    expect(
      readBody(
        '<div data-pagefind-body><p>长36公里<sup><a data-footnote-ref href="#fn-1">1</a></sup>。</p><table><tbody><tr><th>大修</th><td>7.486</td></tr></tbody></table><section><ol><li id="fn-1">全长。<a data-footnote-backref href="#r">↩</a></li></ol></section></div>',
      ),
    ).toBe(
      '<div data-pagefind-body=""><p>长36公里。</p><table><tbody><tr><th>大修</th><td>7.486</td></tr></tbody></table><section><ol><li>全长。</li></ol></section></div>',
    );
  });
  test('leaves out furniture, even inside what is indexed', () => {
    expect(
      readBody(
        '<div data-pagefind-body><p>甲</p><details data-pagefind-ignore><summary>用到它的文件</summary><ul><li>乙</li></ul></details><script>if (a < b) "<p>丙</p>"</script><svg><path d="M0 0"></path></svg><p>丁</p></div>',
      ),
    ).toBe('<div data-pagefind-body=""><p>甲</p><p>丁</p></div>');
  });
  test('ends what has no end tag where a browser ends it', () => {
    const marked = '<div data-pagefind-body><p>甲<p>乙<ul><li><p>丙<li>丁</ul></div><p>外';
    expect(readBody(marked)).toBe(
      '<div data-pagefind-body=""><p>甲</p><p>乙</p><ul><li><p>丙</p></li><li>丁</li></ul></div>',
    );
    expect(readBody('<ul><li data-pagefind-body>甲<li>外</ul>')).toBe('<li data-pagefind-body="">甲</li>');
    const table = '<table data-pagefind-body><thead><tr><th>甲<tbody><tr><td>1<td><p>2<tr><td>3</table>';
    expect(readBody(table)).toBe(
      '<table data-pagefind-body=""><thead><tr><th>甲</th></tr></thead><tbody><tr><td>1</td><td><p>2</p></td></tr><tr><td>3</td></tr></tbody></table>',
    );
  });
  test('keeps signs of text apart from signs of markup', () => {
    expect(readBody('<p data-pagefind-body>损坏率&lt;5%，A&amp;B，“x”</p>')).toBe(
      '<p data-pagefind-body="">损坏率&lt;5%，A&amp;B，“x”</p>',
    );
  });
  test('reads years, date and type from the marks', () => {
    const page = readPage(
      writePage(
        '<p data-pagefind-body>文</p>',
        '<meta content="2023" data-pagefind-filter="年度[content]"><meta content="2024" data-pagefind-filter="年度[content]"><meta content="2024-01-10" data-pagefind-sort="date[content]">',
      ),
    );
    expect(page).toMatchObject({ isDocument: true, years: [2023, 2024], date: '2024-01-10' });
    expect(page?.html).toContain('<meta data-pagefind-filter="年度[content]" content="2024">');
  });
  test('is the same whatever names scripts and styles have, and whatever stands around the text', () => {
    const page = writePage(
      '<nav>上一件</nav><p data-pagefind-body>文</p><script src="/_astro/b.2.js"></script>',
    );
    const other = page.replace('a.1.css', 'a.9.css').replace('b.2.js', 'b.8.js').replace('上一件', '下一件');
    expect(readPage(other)).toEqual(readPage(page));
    expect(readPage(page.replace('>文<', '>字<'))).not.toEqual(readPage(page));
  });
  test('gives nothing of a page without marks', () => {
    expect(readPage(writePage('<p>列表</p>'))).toBeUndefined();
    expect(readPage('<!doctype html><title>x</title><p data-pagefind-body>文</p>')).toBeUndefined();
  });
});
