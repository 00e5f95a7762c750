import { plainText } from '../schema/document.ts';
import { removeWhiteSpace } from '../text/spelling/normalise.ts';
import { blockText, inlineText, type Block, type Dropped, type Inline } from './blocks.ts';
import type { BodyBlock, Draft } from './draft.ts';
import { ImportError } from './import-error.ts';
import { readBody } from './read-body.ts';
import { createBody, type PicturePaths } from './write/body.ts';
import { writeMarkdown } from './write/markdown.ts';

const sort = '没有保留的格式和链接（文字保留）';

/** What does not read back by itself is written as mere text. */
export function simplifyDraft(draft: Draft, pictures: PicturePaths): Draft {
  const reads = (blocks: readonly BodyBlock[]): boolean => readBack(blocks, pictures);
  const simplify = <One extends BodyBlock>(blocks: readonly One[]): One[] => {
    const unread = findUnread(blocks, reads);
    const plain = new Map([...unread].map((block) => [block, simplifyBlock(block, toPlain)]));
    const unreadStill = findUnread([...plain.values()], reads);
    return blocks.map((block) => {
      const simpler = plain.get(block);
      if (!simpler) return block;
      return unreadStill.has(simpler) ? simplifyBlock(block, spell) : simpler;
    });
  };
  const body = simplify(draft.body);
  const notes = new Map([...draft.notes].map(([id, blocks]) => [id, simplify(blocks)]));
  const dropped = draft.body.filter((block, index) => block !== body[index]).map(listSimplified);
  return { ...draft, body, notes, dropped: [...draft.dropped, ...dropped] };
}

/** Everything as mere text: for a file with more marks than are read. */
export function stripDraft(draft: Draft): Draft {
  const strip = <One extends BodyBlock>(block: One): One =>
    isPlain(block) ? block : simplifyBlock(block, toPlain);
  const body = draft.body.map(strip);
  const notes = new Map([...draft.notes].map(([id, blocks]) => [id, blocks.map(strip)]));
  const dropped = draft.body.filter((block, index) => block !== body[index]).map(listSimplified);
  return { ...draft, body, notes, dropped: [...draft.dropped, ...dropped] };
}

function listSimplified(block: BodyBlock): Dropped {
  return { sort, text: `……${textOf(block).slice(0, 40)}……`, place: block.place };
}

/** Blocks that are read together, and how many of those that do not read back are looked for one by one. */
const readTogether = 50;
const mostUnread = 100;

/** Finds the blocks that do not read back: in parts, each one halved until it does. Where there are very many, whole parts count. */
function findUnread<One extends BodyBlock>(
  blocks: readonly One[],
  reads: (blocks: readonly One[]) => boolean,
): ReadonlySet<One> {
  const unread = new Set<One>();
  const visit = (part: readonly One[]): void => {
    if (part.length === 0 || reads(part)) return;
    if (part.length === 1 || unread.size >= mostUnread) {
      for (const block of part) unread.add(block);
      return;
    }
    const middle = Math.ceil(part.length / 2);
    visit(part.slice(0, middle));
    visit(part.slice(middle));
  };
  for (let at = 0; at < blocks.length; at += readTogether) visit(blocks.slice(at, at + readTogether));
  return unread;
}

function readBack(blocks: readonly BodyBlock[], pictures: PicturePaths): boolean {
  try {
    const document = readBody(writeMarkdown(createBody(blocks, citeNotes(blocks), pictures)));
    const text = removeWhiteSpace(blocks.map(textOf).join(''));
    if (typeof document === 'string') return text === '';
    const paragraphs = document.paragraphs.filter(({ kind }) => kind !== 'footnote');
    return removeWhiteSpace(plainText({ paragraphs })) === text;
  } catch (error) {
    if (error instanceof ImportError) return false;
    throw error;
  }
}

/** A note for each that these blocks refer to: what it says does not matter to them. */
function citeNotes(blocks: readonly BodyBlock[]): Map<string, readonly Block[]> {
  const notes = new Map<string, readonly Block[]>();
  const visitInlines = (content: readonly Inline[]): void => {
    for (const inline of content) {
      if (inline.kind === 'note') notes.set(inline.id, [note]);
      if (inline.kind === 'link') visitInlines(inline.content);
    }
  };
  const visit = (block: BodyBlock): void => {
    if (block.kind === 'table')
      block.rows
        .flat()
        .flatMap((cell) => cell.blocks)
        .forEach(visit);
    else visitInlines(contentOf(block));
  };
  blocks.forEach(visit);
  return notes;
}

const note: Block = { kind: 'paragraph', content: [{ kind: 'text', text: '注' }], place: 1 };

function contentOf(block: Exclude<BodyBlock, { kind: 'table' }>): readonly Inline[] {
  return block.kind === 'run-in' ? [...block.title, ...block.content] : block.content;
}

function textOf(block: BodyBlock): string {
  return block.kind === 'heading' || block.kind === 'run-in'
    ? inlineText(contentOf(block))
    : blockText([block]);
}

function isPlain(block: BodyBlock): boolean {
  if (block.kind === 'table') return block.rows.flat().every((cell) => cell.blocks.every(isPlain));
  return contentOf(block).every(
    (inline) => inline.kind !== 'link' && !(inline.kind === 'text' && inline.bold),
  );
}

type Simplify = (content: readonly Inline[]) => Inline[];

const toPlain: Simplify = (content) =>
  content.flatMap((inline): Inline[] => {
    if (inline.kind === 'link') return toPlain(inline.content);
    if (inline.kind !== 'text') return [inline];
    const { bold: _bold, ...plain } = inline;
    return [plain];
  });

const spell: Simplify = (content) =>
  toPlain(content).map((inline) => (inline.kind === 'text' ? { ...inline, spelled: true } : inline));

function simplifyBlock<One extends BodyBlock>(block: One, simplify: Simplify): One {
  if (block.kind === 'run-in')
    return { ...block, title: simplify(block.title), content: simplify(block.content) };
  if (block.kind !== 'table') return { ...block, content: simplify(block.content) };
  const rows = block.rows.map((row) =>
    row.map((cell) => ({ ...cell, blocks: cell.blocks.map((one: Block) => simplifyBlock(one, simplify)) })),
  );
  return { ...block, rows };
}
