import { shownText } from '../blocks.ts';
import type { BodyBlock } from '../draft.ts';

/** 图1 云溪大桥合龙: what stands below a picture, or above it, and says what it shows. */
const caption = /^[（(]?图\s*(?:[\d一二三四五六七八九十]|[：:])/u;
const longest = 60;

/** Id of a picture → the caption beside it. */
export function findCaptions(blocks: readonly BodyBlock[]): Map<string, string> {
  const found = new Map<string, string>();
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph') return;
    const pictures = block.content.flatMap((inline) => (inline.kind === 'picture' ? inline.id : []));
    const [id, ...others] = pictures;
    if (id === undefined || others.length > 0) return;
    const beside = [block, blocks[index + 1], blocks[index - 1]].flatMap((one) =>
      one?.kind === 'paragraph' ? shownText(one.content).replace(/\s+/gu, ' ').trim() : [],
    );
    const text = beside.find((one) => caption.test(one) && one.length <= longest);
    if (text !== undefined) found.set(id, text);
  });
  return found;
}
