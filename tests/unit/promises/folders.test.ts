import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readModules } from '../rooms/read-modules.ts';

/** Each folder imports from those that stand before it; `''` is what puts all together. */
const order = [
  'sayings',
  'states',
  'rows',
  'measures',
  'projects',
  'mentions',
  'subjects',
  'describe',
  'lists',
  'places',
  '',
];
const room = 'src/promises';

const folderOf = (file: string): string =>
  path.posix.dirname(path.posix.relative(room, file)).replace('.', '');

describe('the folders of src/promises', () => {
  const modules = readModules(`${room}/**`);

  it('are those of the list', () => {
    expect([...new Set(modules.map(({ file }) => folderOf(file)))].sort()).toEqual(order.toSorted());
  });

  it('import one way', () => {
    const wrong = modules.flatMap(({ file, imports }) =>
      imports
        .filter((one) => one.file.startsWith(`${room}/`))
        .filter((one) => order.indexOf(folderOf(one.file)) > order.indexOf(folderOf(file)))
        .map((one) => `${file} → ${one.file}`),
    );
    expect(wrong).toEqual([]);
  });
});
