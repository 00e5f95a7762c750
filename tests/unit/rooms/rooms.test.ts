import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentsWithRooms, writeRoomTable } from '../../../src/cli/room-tables.ts';
import { otherFolders, rooms } from '../../../src/rooms.mjs';
import { readDoc, root } from '../docs/read-docs.ts';
import { readModules } from './read-modules.ts';

const names = rooms.map(({ name }) => name);

/** `''` for a file straight in `src/`. */
function roomOf(file: string): string {
  const steps = file.split('/');
  return steps.length === 2 ? '' : (steps[1] ?? '');
}

function listFolders(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

describe('the rooms', () => {
  it('are all folders of src, and each is named once', () => {
    expect(names.filter((name) => name !== '').sort()).toEqual(listFolders('src'));
    expect(new Set(names).size).toBe(names.length);
  });

  it('may import only rooms that stand above them, hence in no circle', () => {
    const wrong = rooms.flatMap(({ name, mayImport }, index) =>
      mayImport
        .filter((target) => !names.slice(0, index).includes(target))
        .map((target) => `${name} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('import what they may, and may import what they do', () => {
    const used = new Set(
      readModules('src/**').flatMap(({ file, imports }) =>
        imports.map((one) => `${roomOf(file)} → ${roomOf(one.file)}`),
      ),
    );
    const allowed = rooms.flatMap(({ name, mayImport }) => mayImport.map((target) => `${name} → ${target}`));
    const own = names.map((name) => `${name} → ${name}`);
    expect([...used].filter((one) => !own.includes(one)).sort()).toEqual(allowed.sort());
  });

  it('are told in one line each, in two languages', () => {
    for (const { english, chinese } of [...rooms, ...otherFolders]) {
      expect(english).toMatch(/^[^\n|]*\w[^\n|]*$/u);
      expect(chinese).toMatch(/^[^\n|]*\p{Script=Han}[^\n|]*$/u);
    }
  });
});

describe('the other folders', () => {
  it('are there', () => {
    const shown = ['.', ...listFolders('.').map((name) => `${name}/`)];
    expect(otherFolders.filter(({ name }) => !shown.includes(name))).toEqual([]);
  });
});

describe('writeRoomTable', () => {
  it.each(documentsWithRooms)('has written the table of %s; else: npm run rooms', async (document) => {
    const markdown = readDoc(document);
    expect(markdown).toBe(await writeRoomTable(document, markdown));
  });

  it('puts every room and every other folder into the READMEs', async () => {
    const written = await writeRoomTable('README.md', '甲\n\n<!-- rooms -->\n旧\n<!-- /rooms -->\n\n乙\n');
    expect(written.match(/^\| `/gmu)).toHaveLength(rooms.length + otherFolders.length);
    expect(written).toMatch(/^甲\n\n<!-- rooms -->\n\n\| folder .*\|\n\n<!-- \/rooms -->\n\n乙\n$/su);
  });

  it('says that a document has no place for the table', async () => {
    await expect(writeRoomTable('README.md', '甲')).rejects.toThrow(
      'README.md has no place for the table of the rooms.',
    );
  });
});
