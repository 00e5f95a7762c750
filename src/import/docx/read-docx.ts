import type { SourceDocument } from '../blocks.ts';
import { ImportError } from '../import-error.ts';
import { readBlocks } from './body.ts';
import { reportDamage } from './damage.ts';
import { findElement } from './element.ts';
import { findUnended } from './fields.ts';
import { listFurniture, readMeta } from './furniture.ts';
import { startCounting } from './list-counter.ts';
import { readLists } from './lists.ts';
import { findNotes, listComments, readNotes } from './notes.ts';
import { openPackage, readPartByType, type Package } from './package.ts';
import type { Context, Reading } from './reading.ts';
import { readStyles } from './styles.ts';

/**
 * Reads a Word file (Office Open XML, transitional and strict: ECMA-376, ISO/IEC 29500) as Word shows it with all changes
 * accepted. Automatic numbering becomes text. Hidden text, deleted text and comments are not in the blocks; these, and all
 * changes, are listed in `concealed`. Addresses of links are as the file has them, `javascript:` among them.
 *
 * @throws ImportError, and nothing else, for what is no such file, is damaged, too large, or has pictures that no browser shows
 */
export function readDocx(bytes: Uint8Array): SourceDocument {
  try {
    return readPackage(openPackage(bytes));
  } catch (error) {
    if (error instanceof ImportError) throw error;
    // A file that is wrong in a way nobody thought of must not end the import of others.
    throw Object.assign(reportDamage('内容读不懂'), { cause: error });
  }
}

function readPackage(file: Package): SourceDocument {
  const reading = startReading(file);
  const body = findElement(file.main.root, 'w:body');
  if (body === undefined) throw reportDamage('没有正文');
  const fields = { open: [], unended: findUnended(body) };
  const context: Context = {
    reading,
    relations: file.main.relations,
    fields,
    hidden: false,
    ground: false,
    inCell: false,
  };
  const blocks = readBlocks(body, context);
  const notes = readNotes(reading);
  if (reading.refused.length > 0) throw refuse(reading.refused);
  const concealed = [...reading.concealed, ...listComments(file, reading)];
  return {
    format: 'docx',
    blocks,
    notes,
    images: reading.images,
    meta: readMeta(file),
    dropped: [...listFurniture(file), ...reading.dropped],
    concealed: concealed.sort((one, other) => one.place - other.place),
  };
}

function startReading(file: Package): Reading {
  const { archive, main } = file;
  const styles = readStyles(readPartByType(archive, main.relations, 'styles')?.root);
  return {
    archive,
    styles,
    lists: readLists(readPartByType(archive, main.relations, 'numbering')?.root, styles),
    count: startCounting(),
    notes: findNotes(file),
    place: 0,
    concealed: [],
    dropped: [],
    unbroken: false,
    images: new Map(),
    imageIds: new Map(),
    notePlaces: new Map(),
    commentPlaces: new Map(),
    refused: [],
  };
}

function refuse(refused: readonly string[]): ImportError {
  return new ImportError(
    `网页不能显示：${refused.join('、')}。`,
    '图片请用 Word 打开，剪切后以“选择性粘贴 → PNG”贴回原处；嵌入的文件请打开后把内容复制到正文里。保存后再导入。',
  );
}
