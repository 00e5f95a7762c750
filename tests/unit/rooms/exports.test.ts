import { describe, expect, it } from 'vitest';
import { readModule, readModules } from './read-modules.ts';

describe('readModule', () => {
  it('lists what is exported, and whether the file says it again', () => {
    const code =
      'export interface A { b: A }\nexport type C = { a: A };\nexport function d(): void { d(); }\nexport const e = 1;\nlog(e);\n';
    expect(readModule('src/x.ts', code).exports).toEqual([
      { name: 'A', isType: true, usedInFile: true },
      { name: 'C', isType: true, usedInFile: false },
      { name: 'd', isType: false, usedInFile: false },
      { name: 'e', isType: false, usedInFile: true },
    ]);
  });
});

describe('what src exports', () => {
  const modules = readModules('src/**', 'tests/**', '*.mjs', '.remarkrc.mjs', '*.ts');
  /** `file name` of all that other files import; `file *` where one takes all of a file. */
  const listImported = (isImporter: (file: string) => boolean): Set<string> =>
    new Set(
      modules
        .filter(({ file }) => isImporter(file))
        .flatMap(({ imports }) =>
          imports.flatMap(({ file, names }) => names.map((name) => `${file} ${name}`)),
        ),
    );
  const imported = listImported(() => true);
  const importedByCode = listImported((file) => !file.startsWith('tests/unit/'));
  // Astro asks for what pages and its own configuration export.
  const exported = modules
    .filter(({ file }) => /^src\/.*\/.*\.(?:ts|mjs)$/u.test(file) && !file.startsWith('src/pages/'))
    .flatMap(({ file, exports }) => exports.map((one) => ({ ...one, file })));
  const isIn = (names: ReadonlySet<string>, { file, name }: { file: string; name: string }): boolean =>
    names.has(`${file} ${name}`) || names.has(`${file} *`);
  const show = ({ file, name }: { file: string; name: string }): string => `${file}: ${name}`;

  it('is found', () => {
    expect(exported.length).toBeGreaterThan(700);
  });

  it('is imported by another file, or is a type that the file itself needs', () => {
    const dead = exported.filter((one) => !isIn(imported, one) && !(one.isType && one.usedInFile));
    expect(dead.map(show)).toEqual([]);
  });

  it('does not live for its unit tests alone', () => {
    const tested = exported.filter(
      (one) => isIn(imported, one) && !isIn(importedByCode, one) && !one.usedInFile,
    );
    expect(tested.map(show)).toEqual([]);
  });
});
