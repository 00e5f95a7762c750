import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listStyledClasses, listWrittenClasses } from './class-names.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** Written by mdast-util-to-hast, for footnotes. */
const written = new Set(['footnotes', 'sr-only']);

function readAll(pattern: string): { file: string; text: string }[] {
  return globSync(pattern, { cwd: root }).map((file) => ({
    file,
    text: readFileSync(path.join(root, file), 'utf8'),
  }));
}

describe('style sheets', () => {
  it('style no class that nothing writes', () => {
    const beginnings: string[] = [];
    for (const { text } of [...readAll('src/**/*.astro'), ...readAll('src/**/*.ts')]) {
      const found = listWrittenClasses(text);
      found.names.forEach((name) => written.add(name));
      beginnings.push(...found.beginnings);
    }
    const sheets = readAll('src/**/*.css');
    const dead = sheets.flatMap(({ file, text }) =>
      [...listStyledClasses(text)]
        .filter((name) => !written.has(name) && !beginnings.some((beginning) => name.startsWith(beginning)))
        .map((name) => `${file}: .${name}`),
    );
    expect(sheets.length).toBeGreaterThan(10);
    expect(dead).toEqual([]);
  });
});

describe('listStyledClasses', () => {
  it('reads selectors, in media queries too, and no values or comments', () => {
    const css = `/* .no { } */ .one > .two--on::after { margin: .5rem; }
      @media (width >= 40.5rem) { .three:not(.four__part) { content: 'a.b'; } }`;
    expect([...listStyledClasses(css)]).toEqual(['one', 'two--on', 'three', 'four__part']);
  });
});

describe('listWrittenClasses', () => {
  it.each([
    ['<p class="one two--on">three</p>', ['one', 'two--on'], []],
    ['<p class={`one one--${state}`}>', ['one', 'state'], ['one--']],
    [
      "<p class:list={['one', { 'two--on': a > 1, three: !b }]} id=\"four\">",
      ['one', 'two--on', 'a', 'three', 'b'],
      [],
    ],
    ["createElement('p', {\n  class: 'one',\n  id: 'two',\n})", ['one'], []],
    ["button.className = 'one';\nconst two = 'three';", ['one'], []],
    ["list.classList.add('one');\nlist.classList.toggle('two', isOn);", ['one', 'two'], []],
    ["{ className: ['one'] }, 'two'\n", ['one', 'two'], []],
  ])('reads %s', (source, names, beginnings) => {
    const found = listWrittenClasses(source);
    expect([...found.names]).toEqual(names);
    expect([...found.beginnings]).toEqual(beginnings);
  });
});
