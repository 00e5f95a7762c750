import { openPackage, readPart } from '../content/package.ts';
import { createTally } from './office-tally.ts';
import { readOfficePart } from './office-part.ts';
import { readPictureMetadata } from './picture.ts';

/** Parts that may hold what readers are not meant to see, by name in lower case. */
const parts = [
  /^docprops\/(?:core|app)\.xml$/u,
  // The main part may have any name.
  /^word\/(?!styles|settings|numbering|fonttable|websettings)[^/]+\.xml$/u,
  /^xl\/workbook\.xml$/u,
  /^xl\/worksheets\/[^/]+\.xml$/u,
  /^xl\/(?:comments\/?|threadedcomments\/)[^/]*\.xml$/u,
  /^ppt\/(?:slides|comments|notesslides)\/[^/]+\.xml$/u,
  /^(?:word|xl|ppt)\/(?:[^/]+\/)?_rels\/[^/]+\.rels$/u,
  /^ofd\.xml$/u,
];

/** Objects of other programs, whole tables behind a chart, controls. */
const embedded = /^(?:word|xl|ppt)\/(?:embeddings|activex)\/[^/]+$/u;

/** Pictures that cameras write. */
const pictures = /^(?:word|xl|ppt)\/media\/[^/]+\.jpe?g$/u;

/** Of each sort, unpacked and together: what is beyond is told as not looked at. */
const most = { text: 6_000_000, picture: 60_000_000 } as const;

/** Authors, tracked changes, comments, hidden text, sheets and slides, notes, what is brought along or from elsewhere, and the places of pictures in an Office file. */
export function readOfficeMetadata(bytes: Uint8Array): string[] {
  const archive = openPackage(bytes);
  if (!archive) return [];
  const tally = createTally();
  const left: { text: number; picture: number } = { ...most };
  const unseen: string[] = [];
  for (const [name, { size }] of [...archive].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (embedded.test(name)) tally.count('夹带的文件和控件', '个');
    const sort = parts.some((part) => part.test(name)) ? 'text' : pictures.test(name) ? 'picture' : undefined;
    if (sort === undefined) continue;
    const content = readPart(archive, name, left[sort]);
    if (content) left[sort] -= size;
    if (content && sort === 'picture')
      for (const found of readPictureMetadata(content)) tally.add(`图片里的${found}`);
    else if (!content || !readOfficePart(name, content, tally)) unseen.push(name);
  }
  const [first] = unseen;
  return [
    ...tally.describe(),
    ...(first === undefined ? [] : [`没有查看的部分 ${String(unseen.length)} 个，例如 ${first}`]),
  ];
}
