import { describe, expect, it } from 'vitest';
import { findCircles } from './find-circles.ts';
import { readModule, readModules } from './read-modules.ts';

describe('findCircles', () => {
  it('finds the way round', () => {
    const targets = new Map([
      ['甲', ['乙', '丁']],
      ['乙', ['丙']],
      ['丙', ['丁', '乙']],
      ['丁', []],
    ]);
    expect(findCircles(targets)).toEqual([['乙', '丙']]);
  });

  it('finds what points to itself, and nothing where all ways end', () => {
    expect(findCircles(new Map([['甲', ['甲']]]))).toEqual([['甲']]);
    expect(
      findCircles(
        new Map([
          ['甲', ['乙', '丙']],
          ['乙', ['丙']],
        ]),
      ),
    ).toEqual([]);
  });
});

describe('readModule', () => {
  it('reads every way to import, types too', () => {
    const code =
      "import a, { type B, c as d } from './x.ts';\nimport * as e from '../y.ts';\nimport 'zod';\nexport { f } from './z.ts';\n" +
      "type G = import('./g.ts').H;\nconst i = await import('./i.mjs');\n";
    expect(readModule('src/room/file.ts', code).imports).toEqual([
      { file: 'src/room/x.ts', names: ['default', 'B', 'c'] },
      { file: 'src/y.ts', names: ['*'] },
      { file: 'src/room/z.ts', names: ['f'] },
      { file: 'src/room/g.ts', names: ['H'] },
      { file: 'src/room/i.mjs', names: ['*'] },
    ]);
  });

  it('reads the fences and the scripts of a component', () => {
    const code =
      "---\nimport { a } from './a.ts';\n---\n\n<p>{a}</p>\n<script>\n  import { b } from './b.ts';\n  b();\n</script>\n";
    expect(readModule('src/c.astro', code).imports.map(({ file }) => file)).toEqual(['src/a.ts', 'src/b.ts']);
  });
});

describe('the files of src', () => {
  const modules = readModules('src/**');

  it('are read', () => {
    expect(modules.length).toBeGreaterThan(400);
    const named = new Set(modules.map(({ file }) => file));
    const missing = modules.flatMap(({ file, imports }) =>
      imports
        .filter((one) => /\.(?:ts|mjs|astro)$/u.test(one.file) && !named.has(one.file))
        .map((one) => `${file} → ${one.file}`),
    );
    expect(missing).toEqual([]);
  });

  it('import each other in no circle, not even for types', () => {
    const targets = new Map(modules.map(({ file, imports }) => [file, imports.map((one) => one.file)]));
    expect(findCircles(targets).map((circle) => circle.join(' → '))).toEqual([]);
  });
});
