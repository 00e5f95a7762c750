import type { Dropped, Meta } from '../blocks.ts';
import { findAll, findElement, readOwnText, readPlainText } from './element.ts';
import { findByType, readPart, readPartByType, type Package, type Part } from './package.ts';

/** What Word prints around the text: headers and footers (ECMA-376-1, 17.10), with page numbers and watermarks in them. */
export function listFurniture({ archive, main }: Package): Dropped[] {
  return [
    ...describe('页眉', findByType(main.relations, 'header')),
    ...describe('页脚', findByType(main.relations, 'footer')),
  ];

  function describe(sort: string, names: readonly string[]): Dropped[] {
    const found = names.flatMap((name) => {
      const part = readPart(archive, name);
      return part ? describePart(sort, part) : [];
    });
    // The first page, even and odd pages often have the same.
    return found.filter((each, index) => index === found.findIndex((other) => isSame(each, other)));
  }
}

function isSame(one: Dropped, other: Dropped): boolean {
  return one.sort === other.sort && one.text === other.text;
}

function describePart(sort: string, { root }: Part): Dropped[] {
  const text = readPlainText(root);
  const watermarks = findAll(root, ['v:textpath'])
    .map(({ attributes }) => attributes['string'] ?? '')
    .filter((watermark) => watermark !== '');
  const pictures = findAll(root, ['a:blip', 'v:imagedata']).length > 0;
  const dropped = watermarks.map((watermark) => ({ sort: '水印', text: watermark, place: 0 }));
  const isNumber = /^[\s\d\-—–－·•第页共/]+$/u.test(text) || findAll(root, ['w:pgNum']).length > 0;
  if (text !== '') dropped.push({ sort: isNumber ? '页码' : sort, text, place: 0 });
  else if (pictures) dropped.push({ sort, text: '（图片）', place: 0 });
  return dropped;
}

/**
 * Title and date of the core properties (ECMA-376-2, 8.3.4). Who wrote and who saved the file, and in which company, is nobody's
 * business.
 */
export function readMeta({ archive, relations }: Package): Meta[] {
  const part =
    readPartByType(archive, relations, 'core-properties') ?? readPart(archive, 'docProps/core.xml');
  const fields = [
    ['title', 'dc:title'],
    ['created', 'dcterms:created'],
  ] as const;
  return fields.flatMap(([name, key]) => {
    const element = findElement(part?.root, key);
    const value = element ? readOwnText(element).trim() : '';
    return value === '' ? [] : [{ name, value, place: 0 }];
  });
}
