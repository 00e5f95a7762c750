import type { Definition, Nodes, PhrasingContent, Root } from 'mdast';
import { shownText, type Dropped, type Inline, type SourceImage } from '../blocks.ts';
import type { ReadNeighbour } from '../html/context.ts';
import { missingPicture, readBeside } from '../html/references.ts';
import { createText, openTags, type Look } from './inline-tags.ts';

/** What reading collects, and where pictures are. */
export interface InlineContext {
  readonly images: Map<string, SourceImage>;
  readonly dropped: Dropped[];
  readonly cited: Set<string>;
  readonly neighbour: ReadNeighbour | undefined;
}

/** Reads what stands in the lines of a Markdown text. */
export function createInlineReader(root: Root, { images, dropped, cited, neighbour }: InlineContext) {
  const definitions = listDefinitions(root);
  let deletions = 0;
  const nextDeletion = (): number => (deletions += 1);

  const readPicture = (address: string, description: string, place: number): Inline[] => {
    const found = readBeside(address, neighbour);
    if (!found) {
      dropped.push({ sort: missingPicture, text: description || address, place });
      return [];
    }
    const id = `p${String(images.size + 1)}`;
    images.set(id, { name: address, ...found });
    return [{ kind: 'picture', id, description }];
  };

  const readInlines = (nodes: readonly PhrasingContent[], outer: Look = {}): Inline[] => {
    const content: Inline[] = [];
    const tags = openTags({
      outer,
      nextDeletion,
      leaveOut: (text, place) => {
        dropped.push({ sort: tagSort, text, place });
      },
    });
    const add = (text: string): void => {
      tags.hold();
      content.push(...createText(text, tags.look(), shownText(content.slice(-1)).slice(-1)));
    };
    const addInside = (children: readonly PhrasingContent[], look: Look, address?: string): void => {
      const inside = readInlines(children, look);
      if (inside.length > 0) tags.hold();
      if (address === undefined) content.push(...inside);
      else content.push({ kind: 'link', address, content: inside });
    };
    for (const node of nodes) {
      switch (node.type) {
        case 'text':
        case 'inlineCode':
          add(node.value);
          break;
        case 'html':
          addHtml(node.value, placeOf(node));
          break;
        case 'break':
          content.push({ kind: 'break' });
          break;
        case 'strong':
          addInside(node.children, { ...tags.look(), bold: true });
          break;
        case 'delete':
          addInside(node.children, { deletion: nextDeletion(), ...tags.look() });
          break;
        case 'emphasis':
          addInside(node.children, tags.look());
          break;
        case 'link':
          addInside(node.children, tags.look(), node.url);
          break;
        case 'linkReference':
          addInside(node.children, tags.look(), definitions.get(node.identifier)?.url);
          break;
        case 'image':
          content.push(...readPicture(node.url, node.alt ?? '', placeOf(node)));
          break;
        case 'imageReference':
          content.push(
            ...readPicture(definitions.get(node.identifier)?.url ?? '', node.alt ?? '', placeOf(node)),
          );
          break;
        case 'footnoteReference':
          cited.add(node.identifier);
          content.push({ kind: 'note', id: node.identifier });
          break;
        default:
      }
    }

    /** Tags with a meaning count; others, and those that change nothing, go and are listed; the text between them stays. A comment is not shown and goes. */
    function addHtml(value: string, place: number): void {
      if (/^<br\s*\/?>$/iu.test(value)) {
        content.push({ kind: 'break' });
        return;
      }
      const shown = tags.take(value, place);
      if (shown === undefined)
        dropped.push({ sort: value.startsWith('<!--') ? '注释' : tagSort, text: value, place });
      else if (shown !== '') add(shown);
    }
    tags.end();
    return content;
  };
  return { readInlines };
}

const tagSort = 'HTML 标签';

function listDefinitions(root: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  const visit = (node: Nodes): void => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return found;
}

function placeOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
