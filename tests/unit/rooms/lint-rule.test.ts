import path from 'node:path';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import imports from '../../../eslint.imports.mjs';
import { root } from '../docs/read-docs.ts';

/** What the rule says of one import in a file. */
function judge(file: string, code: string): string[] {
  const linter = new Linter({ cwd: root });
  const messages = linter.verify(
    code,
    [{ files: ['**'], plugins: { imports }, rules: { 'imports/one-way': 'error' } }],
    { filename: path.join(root, file) },
  );
  return messages.map(({ message }) => message);
}

describe('one-way', () => {
  it('refuses a room that is not listed for the importing one', () => {
    expect(judge('src/schema/a.js', "import a from '../check/a.js';")).toEqual([
      'src/schema may import from itself, text only, not from src/check; see src/rooms.mjs.',
    ]);
    expect(judge('src/schema/a.js', "export * from '../pages/a.js';")).toHaveLength(1);
    expect(judge('src/schema/a.js', "await import('../check/a.js');")).toHaveLength(1);
  });

  it('guards the outermost rooms and the files straight in src', () => {
    expect(judge('src/pages/a.js', "import a from '../cli/a.js';")).toHaveLength(1);
    expect(judge('src/styles/a.js', "import a from '../text/a.js';")).toHaveLength(1);
    expect(judge('src/a.js', "import a from './browser/a.js';")).toHaveLength(1);
    expect(judge('src/check/a.js', "import a from '../a.js';")).toHaveLength(1);
  });

  it('refuses every import of a folder that nobody has listed', () => {
    expect(judge('src/unheard/a.js', "import a from '../text/a.js';")).toEqual([
      'src/unheard is not listed in src/rooms.mjs.',
    ]);
  });

  it('refuses what lies outside src, and packages in src/text', () => {
    expect(judge('src/cli/a.js', "import a from '../../a.js';")).toEqual([
      'src/cli must not import from outside src ("../../a.js").',
    ]);
    expect(judge('src/text/a.js', "import a from 'zod';")).toEqual([
      'src/text depends on nothing, not on "zod".',
    ]);
  });

  it('lets pass what is listed, the room itself, and packages', () => {
    const code =
      "import a from '../text/a.js';\nimport b from './b/c.js';\nimport c from 'zod';\nimport d from 'node:fs';\n";
    expect(judge('src/schema/a.js', code)).toEqual([]);
    expect(judge('tests/unit/a.js', "import a from '../../src/text/a.js';")).toEqual([]);
  });
});
