import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { addSkeletons } from '../../../../src/check/history/add-skeletons.ts';
import { checkContent } from '../../../../src/check/check-content.ts';
import { createRepository, removeFolders, writeFiles } from '../../history/repository.ts';
import { exampleSite, writeDocument, type Files } from '../example-site.ts';

const file = 'content/plans/yunxi/2024.mdx';
const body = (kilometres: string): string => `今年修好农村公路${kilometres}公里。`;
const known = '\n  - { date: 2024-02-01, kind: 补充, note: 加了一段。 }';

const roots: string[] = [];
afterAll(() => {
  removeFolders(roots);
});

/** Published, changed with an entry, then without one, and once more without a commit. */
function createSite(write = (text: string): string => text): string {
  const tell = (changes: string, kilometres: string): Files => ({
    [file]: write(writeDocument(changes === '' ? {} : { changes }, body(kilometres))),
  });
  const root = createRepository([
    { day: '2024-01-05', files: { ...exampleSite, ...tell('', '十八') } },
    { day: '2024-02-01', files: tell(known, '十九') },
    { day: '2024-03-15', files: tell(known, '二十') },
  ]);
  roots.push(root);
  writeFiles(root, tell(known, '二十一') as Record<string, string>);
  return root;
}

const today = '2024-05-01';

describe('addSkeletons', () => {
  test('writes for each edit without an entry where it belongs, and the check refuses it until it is filled in', async () => {
    const root = createSite();
    expect((await checkContent(root, { today })).problems.map(({ message }) => message)).toEqual([
      '2024-03-15 改了公布过的文字，修改记录（changes）里没有说明。',
      '文字和公布过的不一样，修改记录（changes）里没有说明。',
    ]);
    expect(await addSkeletons(root, { today })).toEqual([file]);
    const written = readFileSync(path.join(root, file), 'utf8');
    expect(written).toContain(`
changes: ${known}
  - date: 2024-03-15
    kind: 更正/补充/撤回
    note:
  - date: 2024-05-01
    kind: 更正/补充/撤回
    note:
---
`);
    const { problems } = await checkContent(root, { today });
    expect(problems.map(({ severity, line }) => `${severity} ${String(line)}`)).toEqual([
      'error 11',
      'error 12',
      'error 14',
      'error 15',
    ]);
    // What is being filled in is not added to.
    expect(await addSkeletons(root, { today })).toEqual([]);
    const filled = written.replaceAll('更正/补充/撤回', '更正').replaceAll('note:\n', 'note: 里程有误。\n');
    writeFiles(root, { [file]: filled });
    expect((await checkContent(root, { today })).problems).toEqual([]);
  });

  test('keeps the ends of lines, and begins the list where there is none', async () => {
    const root = createRepository([
      { day: '2024-01-05', files: { ...exampleSite, [file]: writeDocument({}, body('十八')) } },
    ]);
    roots.push(root);
    writeFiles(root, { [file]: writeDocument({}, body('十九')).replaceAll('\n', '\r\n') });
    expect(await addSkeletons(root, { files: ['content/summaries/yunxi/2023.mdx'], today })).toEqual([]);
    expect(await addSkeletons(root, { today })).toEqual([file]);
    expect(readFileSync(path.join(root, file), 'utf8')).toContain(
      'provenance: official\r\nchanges:\r\n  - date: 2024-05-01\r\n    kind: 更正/补充/撤回\r\n    note:\r\n---\r\n',
    );
  });
});
