import type { Block, Concealed } from '../blocks.ts';
import { readBlocks } from './body.ts';
import { listElements, readPlainText } from './element.ts';
import { findUnended } from './fields.ts';
import { readPartByType, type Package } from './package.ts';
import type { Context, NoteSource, NoteSources, Reading } from './reading.ts';

/** Footnotes and endnotes of the file (ECMA-376-1, 17.11); those with a type are lines that separate, not notes. */
export function findNotes({ archive, main }: Package): NoteSources {
  const notes = new Map<string, NoteSource>();
  for (const kind of ['footnote', 'endnote']) {
    const part = readPartByType(archive, main.relations, `${kind}s`);
    for (const element of listElements(part?.root, `w:${kind}`)) {
      const { 'w:id': id = '', 'w:type': type = 'normal' } = element.attributes;
      if (part && type === 'normal') notes.set(`${kind}-${id}`, { element, relations: part.relations });
    }
  }
  return notes;
}

/** Reads the notes that the text refers to, in this order; one that refers to another note brings it in. */
export function readNotes(reading: Reading): Map<string, readonly Block[]> {
  const notes = new Map<string, readonly Block[]>();
  for (const [id, place] of reading.notePlaces) {
    const source = reading.notes.get(id);
    notes.set(id, source ? trimStart(readBlocks(source.element, openNote(reading, source, place))) : []);
  }
  for (const [id, { element }] of reading.notes) {
    const text = readPlainText(element);
    if (!notes.has(id) && text !== '') reading.dropped.push({ sort: '正文没有引用的脚注', text, place: 0 });
  }
  return notes;
}

/** The space between the mark of a note and its text. */
function trimStart(blocks: readonly Block[]): readonly Block[] {
  const [block, ...others] = blocks;
  if (block?.kind !== 'paragraph') return blocks;
  const [first, ...rest] = block.content;
  if (first?.kind !== 'text') return blocks;
  const text = first.text.trimStart();
  const content = text === '' ? rest : [{ ...first, text }, ...rest];
  return [{ ...block, content }, ...others];
}

function openNote(reading: Reading, { element, relations }: NoteSource, place: number): Context {
  const fields = { open: [], unended: findUnended(element) };
  return { reading, relations, fields, hidden: false, ground: false, inCell: false, place };
}

/** All comments (17.13.4), at the place in the text that they are about. */
export function listComments({ archive, main }: Package, { commentPlaces }: Reading): Concealed[] {
  const part = readPartByType(archive, main.relations, 'comments');
  return listElements(part?.root, 'w:comment').map((comment) => ({
    sort: '批注',
    text: readPlainText(comment),
    place: commentPlaces.get(comment.attributes['w:id'] ?? '') ?? 1,
  }));
}
