import { blockText, type Block } from '../../blocks.ts';
import { isPlausible } from './label-value.ts';
import { readNamed, type Labelled } from './labels.ts';

const longestValue = 60;
/** Fewest blocks of labels and values. */
const fewest = 3;

/**
 * Labels and values that a page sets in blocks of their own, as lists of definitions are: `索引号：` and below it `000123/2024-1`. Gives what
 * each block is part of; a single pair is none, as it may be two lines of the text.
 */
export function readLabelPairs(blocks: readonly Block[]): ReadonlyMap<Block, readonly Labelled[]> {
  const facts = new Map<Block, readonly Labelled[]>();
  blocks.forEach((block, index) => {
    const label = facts.has(block) ? undefined : readOpenLabel(block);
    if (!label) return;
    const next = blocks[index + 1];
    const value = next ? readValue(next, label) : undefined;
    facts.set(block, [{ ...label, value: value ?? '' }]);
    if (next && value !== undefined) {
      facts.set(next, []);
    }
  });
  return facts.size >= fewest ? facts : new Map();
}

function readOpenLabel(block: Block): Labelled | undefined {
  const [label, ...others] = block.kind === 'table' ? [] : readNamed(blockText([block]).trim());
  return label?.value === '' && others.length === 0 ? label : undefined;
}

function readValue(block: Block, label: Labelled): string | undefined {
  const text = block.kind === 'table' ? '' : blockText([block]).trim();
  const isValue = text !== '' && text.length <= longestValue && readNamed(text).length === 0;
  return isValue && isPlausible(label.field, text) ? text : undefined;
}
