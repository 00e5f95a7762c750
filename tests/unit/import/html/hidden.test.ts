import { describe, expect, it } from 'vitest';
import { findElement, textContent } from '../../../../src/import/html/elements.ts';
import { isHidden } from '../../../../src/import/html/hidden.ts';
import { parsePage } from '../../../../src/import/html/parse-page.ts';

/** Whether the element with the id `a` is hidden. */
function hides(body: string, css = ''): boolean {
  const page = parsePage(`<html><head><style>${css}</style></head><body>${body}</body></html>`);
  const element = findElement(page, ({ attributes }) => attributes.get('id') === 'a');
  if (!element) throw new Error(`No element: ${textContent(page)}`);
  return isHidden(element);
}

const styled = (style: string): string => `<p id="a" style="${style}">字</p>`;

describe('isHidden', () => {
  it.each([
    'display:none',
    'visibility:hidden',
    'opacity:0',
    'font-size:0',
    'font-size:0px',
    'font-size:1px',
    'font-size:.5pt',
    'text-indent:-9999px',
    'position:absolute;left:-10000px',
    'position:relative;top:-9999px',
    'position:fixed;right:-1000em',
    'margin-left:-9999px',
    'position:absolute;clip:rect(0,0,0,0)',
    'clip-path:inset(100%)',
    'clip-path:circle(0)',
    'transform:scale(0)',
    'transform:scaleY(0)',
    'height:0;overflow:hidden',
    'max-width:0;overflow:hidden',
    'color:#fff',
    'color:#FEFEFE',
    'color:white',
    'color:rgb(255,255,255)',
    'color:rgb(100% 100% 100%)',
    'color:transparent',
    'color:rgba(0,0,0,0)',
    'color:#0000',
    '-webkit-text-fill-color:transparent',
    'color:#036;background:#003366',
    'color:black;background-color:#000',
  ])('%s', (style) => {
    expect(hides(styled(style))).toBe(true);
  });

  it.each([
    'font-size:3px',
    'font-size:12px',
    'font-size:0.9rem',
    'text-indent:-2em',
    'position:absolute;left:-100px',
    'transform:scale(0.9)',
    'color:#fff;background:#036',
    'color:#fff;background:url(a.png)',
    'color:#fff;background-image:linear-gradient(red,blue)',
    'color:#fff;background:red',
    'color:#999',
    'color:var(--ink)',
    'color:hsl(0,0%,100%)',
  ])('%s does not hide', (style) => {
    expect(hides(styled(style))).toBe(false);
  });

  it('knows ink and paper from around, from style sheets and from attributes of old pages', () => {
    expect(hides('<div class="w"><p id="a">字</p></div>', '.w{color:#fff}')).toBe(true);
    expect(hides('<div style="background:#036"><p id="a" style="color:#fff">字</p></div>')).toBe(false);
    expect(
      hides('<table bgcolor="#000080"><tr><td><font id="a" color="#ffffff">字</font></td></tr></table>'),
    ).toBe(false);
    expect(hides('<font id="a" color="#ffffff">字</font>')).toBe(true);
    expect(hides('<div background="a.jpg"><font id="a" color="#ffffff">字</font></div>')).toBe(false);
    expect(hides('<div style="color:#fff"><a id="a" href="b">字</a></div>')).toBe(false);
  });

  it('does not hide the header of a table, whose ground may stand in a sheet that was not saved', () => {
    expect(hides('<table><tr><th id="a" style="color:#fff">项目</th></tr></table>')).toBe(false);
    expect(hides('<table class="t"><tr><td id="a" style="color:#fff">项目</td></tr></table>')).toBe(false);
    expect(hides('<table><tr><td id="a" style="color:#fff">暗语</td></tr></table>')).toBe(true);
  });

  it('does not hide what shows text again, nor a heading on a picture that was not saved', () => {
    expect(hides('<div id="a" style="color:#fff"><p style="color:#000">字</p></div>')).toBe(false);
    expect(hides('<p id="a" style="color:#fff">甲<b style="color:#000">乙</b></p>')).toBe(false);
    expect(hides('<div id="a" style="font-size:0"><p style="font-size:16px">字</p></div>')).toBe(false);
    expect(hides('<h1 id="a" style="color:#fff">字</h1>')).toBe(false);
  });
});
