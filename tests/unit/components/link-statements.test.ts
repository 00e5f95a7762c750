import { describe, expect, it } from 'vitest';
import { linkStatements } from '../../../src/components/document/link-statements.ts';

const site = { base: '/jtj/' };
const row = { name: '“绕城”公路：里程 & 投资', path: 'ledger/page-2/', anchor: 'l-1' };
const html =
  '<p id="p-1"><span id="t-1" class="statement target">新建<data value="16">16公里</data></span>，<span id="r-2" class="statement result">已完工</span>。</p>';

describe('linkStatements', () => {
  it('puts the way to its line before each statement that has one, and no word into the text', () => {
    const linked = linkStatements(html, site, new Map([['t-1', row]]));
    expect(linked).toBe(
      html.replace(
        '<span id="t-1"',
        '<a class="statement-row" href="/jtj/ledger/page-2/#l-1" aria-label="看兑现：“绕城”公路：里程 &amp; 投资"></a><span id="t-1"',
      ),
    );
    expect(linked.replaceAll(/<[^>]*>/gu, '')).toBe(html.replaceAll(/<[^>]*>/gu, ''));
  });

  it('leaves a document alone that promises and reports nothing', () => {
    expect(linkStatements(html, site, undefined)).toBe(html);
  });
});
