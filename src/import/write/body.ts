import type { PhrasingContent, Root, RootContent, Table, TableCell } from 'mdast';
import {
  isNumber,
  shownText,
  writeMarker,
  type Block,
  type Inline,
  type ItemBlock,
  type TableBlock,
} from '../blocks.ts';
import type { BodyBlock } from '../draft.ts';
import { joinDeletions } from './deletions.ts';
import { spellOut } from './reference.ts';
import {
  closeNumber,
  inOneLine,
  joinBlocks,
  splitAtBreaks,
  tidyInlines,
  trimEnd,
  trimLine,
} from './inlines.ts';
import { findCaptions } from './captions.ts';
import { undescribed } from '../../text/undescribed.ts';
import { alignColumn, layOut, type GridPlace } from './table-grid.ts';

/** Paths of the pictures that are written beside the document, by their ids; one that is missing is not shown. */
export type PicturePaths = ReadonlyMap<string, string>;

/** Makes the syntax tree of a document's body. */
export function createBody(
  blocks: readonly BodyBlock[],
  notes: ReadonlyMap<string, readonly Block[]>,
  pictures: PicturePaths,
): Root {
  const labels = new Map([...notes.keys()].map((id, index) => [id, String(index + 1)]));
  const write = createWriter(labels, pictures, findCaptions(blocks));
  const children = write.blocks(blocks);
  const [cited, uncited] = [write.cited(), [] as Block[]];
  const definitions = [...notes].flatMap(([id, content]): RootContent[] => {
    const label = labels.get(id) ?? id;
    if (!cited.has(label)) {
      uncited.push(...content);
      return [];
    }
    const paragraph: RootContent = { type: 'paragraph', children: write.line(joinBlocks(content)) };
    return [{ type: 'footnoteDefinition', identifier: label, label, children: [paragraph] }];
  });
  // A note of the title, which has no place for its mark, is a paragraph at the end.
  return { type: 'root', children: [...children, ...write.blocks(uncited), ...definitions] };
}

interface Writer {
  readonly blocks: (blocks: readonly BodyBlock[]) => RootContent[];
  readonly line: (content: readonly Inline[]) => PhrasingContent[];
  /** Labels of the notes that have been referred to. */
  readonly cited: () => ReadonlySet<string>;
}

function createWriter(
  labels: ReadonlyMap<string, string>,
  pictures: PicturePaths,
  captions: ReadonlyMap<string, string>,
): Writer {
  const cited = new Set<string>();
  const writeInline = (inline: Inline): PhrasingContent[] => {
    switch (inline.kind) {
      case 'text': {
        if (inline.spelled) return spellOut(inline.text);
        const text: PhrasingContent = { type: 'text', value: inline.text };
        const shown: PhrasingContent =
          inline.bold && inline.text.trim() !== '' ? { type: 'strong', children: [text] } : text;
        return [inline.deletion === undefined ? shown : { type: 'delete', children: [shown] }];
      }
      case 'break':
        return [{ type: 'text', value: '\n' }];
      case 'link':
        return [{ type: 'link', url: inline.address, children: writeInlines(inline.content) }];
      case 'note': {
        const label = labels.get(inline.id);
        if (label === undefined) return [];
        cited.add(label);
        return [{ type: 'footnoteReference', identifier: label, label }];
      }
      case 'picture': {
        const url = pictures.get(inline.id);
        return url === undefined
          ? []
          : [{ type: 'image', url, alt: inline.description || (captions.get(inline.id) ?? undescribed) }];
      }
    }
  };
  const writeInlines = (content: readonly Inline[]): PhrasingContent[] =>
    joinDeletions(tidyInlines(content).flatMap(writeInline));
  const writeLine = (content: readonly Inline[]): PhrasingContent[] => writeInlines(trimLine(content));

  const writeCell = (place: GridPlace | undefined): TableCell => {
    if (place === undefined) return { type: 'tableCell', children: [] };
    if (typeof place === 'string') return sign(coveredBy[place]);
    const content = joinBlocks(place.blocks);
    const text = shownText(content).trim();
    // A cell that holds nothing but the sign of a merged one.
    const escaped = escapedSigns.get(text);
    if (escaped !== undefined && content.every((one) => one.kind === 'text' && one.deletion === undefined))
      return sign(escaped);
    return { type: 'tableCell', children: writeLine(content) };
  };

  const writeTable = (block: TableBlock): Table => {
    const grid = layOut(block);
    const width = Math.max(1, ...grid.map((row) => row.length));
    const columns = Array.from({ length: width }, (_, column) => column);
    return {
      type: 'table',
      align: columns.map((column) => alignColumn(grid, column)),
      children: grid.map((row) => ({
        type: 'tableRow',
        children: columns.map((column) => writeCell(row[column])),
      })),
    };
  };

  const writeBlock = (block: BodyBlock): RootContent[] => {
    switch (block.kind) {
      case 'heading':
        return [
          {
            type: 'heading',
            depth: Math.min(6, Math.max(2, block.depth)) as 2,
            children: writeLine(inOneLine(block.content)),
          },
        ];
      case 'run-in':
        return [
          {
            type: 'paragraph',
            children: [
              { type: 'strong', children: writeInlines(inOneLine(block.title)) },
              ...writeInlines(inOneLine(trimEnd(block.content))),
            ],
          },
        ];
      case 'paragraph':
        return splitAtBreaks(block.content).map((content) => ({
          type: 'paragraph',
          children: writeInlines(closeNumber(trimLine(content))),
        }));
      case 'item':
        return [
          {
            type: 'paragraph',
            children: [
              { type: 'text', value: writeMarker(block) },
              ...writeInlines(inOneLine(trimEnd(block.content))),
            ],
          },
        ];
      case 'table':
        return [writeTable(block)];
    }
  };

  const writeBlocks = (blocks: readonly BodyBlock[]): RootContent[] => {
    const written: RootContent[] = [];
    let list: ItemBlock[] = [];
    const endList = (): void => {
      if (list.length > 0) written.push(writeList(list, writeLine));
      list = [];
    };
    for (const block of blocks) {
      // Numbers are text: they are kept where they stand.
      if (block.kind === 'item' && !isNumber(block.marker)) {
        list.push(block);
        continue;
      }
      endList();
      written.push(...writeBlock(block));
    }
    endList();
    return written.filter((node) => node.type !== 'paragraph' || node.children.length > 0);
  };
  return { blocks: writeBlocks, line: writeLine, cited: () => cited };
}

/** How a document marks cells that others cover (see `src/markdown/remark-merged-cells.ts`). */
const coveredBy = { left: '←', above: '^' } as const;

/** How a cell with nothing but such a sign is written where the sign is text. */
const escapedSigns: ReadonlyMap<string, string> = new Map([
  ['←', '&larr;'],
  ['<', '\\<'],
  ['^', '\\^'],
]);

/** Written as it is: escaped it would be text. */
function sign(value: string): TableCell {
  return { type: 'tableCell', children: [{ type: 'html', value }] };
}

function writeList(
  items: readonly ItemBlock[],
  write: (content: readonly Inline[]) => PhrasingContent[],
): RootContent {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map(({ content }) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: write(inOneLine(content)) }],
    })),
  };
}
