import { format, resolveConfig } from 'prettier';
import { otherFolders, rooms } from '../rooms.mjs';

type Row = readonly string[];

/** The table of each document: what is in a folder, or what a room may import. */
const tables: Readonly<Record<string, () => readonly Row[]>> = {
  'README.md': () => [['folder', 'what is in it'], ...listFolders('english')],
  'README.zh-CN.md': () => [['文件夹', '内容'], ...listFolders('chinese')],
  'CONTRIBUTING.md': () => [
    ['room', 'may import', 'what belongs there'],
    ...rooms.map(({ name, mayImport, english }) => [
      showFolder(name),
      mayImport.map(showName).join(', ') || 'nothing',
      english,
    ]),
  ],
};

/** The documents that have a table of the rooms, between `<!-- rooms -->` and `<!-- /rooms -->`. */
export const documentsWithRooms: readonly string[] = Object.keys(tables);

const place = /(?<=<!-- rooms[^>]* -->\n).*?(?=<!-- \/rooms -->)/su;

/** Writes the table of a document anew. Throws if the document has no place for it. */
export async function writeRoomTable(document: string, markdown: string): Promise<string> {
  const [head = [], ...rows] = tables[document]?.() ?? [];
  if (!place.test(markdown)) throw new Error(`${document} has no place for the table of the rooms.`);
  const lines = [head, head.map(() => '-'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const options = await resolveConfig(document);
  const table = await format(lines.join('\n'), { ...options, parser: 'markdown' });
  return markdown.replace(place, () => `\n${table}\n`);
}

function listFolders(language: 'english' | 'chinese'): Row[] {
  const [content, ...others] = otherFolders.map((folder) => [`\`${folder.name}\``, folder[language]]);
  const own = rooms.map((room) => [showFolder(room.name), room[language]]);
  return [...(content ? [content] : []), ...own, ...others];
}

function showFolder(name: string): string {
  return name === '' ? '`src/`' : `\`src/${name}/\``;
}

function showName(name: string): string {
  return name === '' ? '`src/` itself' : `\`${name}\``;
}
