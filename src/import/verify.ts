import { plainText } from '../schema/document.ts';
import { removeWhiteSpace } from '../text/spelling/normalise.ts';
import { blockText, type Block, type SourceDocument } from './blocks.ts';
import type { Draft } from './draft.ts';
import { readBody } from './read-body.ts';

/**
 * Compares the text of a document, read as the site reads it, with the text of the file that it was made from: every line of the
 * file is in the document, in its place, or was left out and is told to be; and nothing else is in the document. Both without
 * white space: where lines break does not matter.
 * @throws ImportError if the text cannot be published at all
 * @returns the first text that is not where it should be; undefined if there is none
 */
export function compareTexts(source: SourceDocument, draft: Draft, body: string): string | undefined {
  const document = readBody(body);
  if (typeof document === 'string') return document;
  const texts: Texts = {
    wanted: listTexts([...source.blocks, ...[...source.notes.values()].flat()]),
    given: removeWhiteSpace(plainText(document)),
    leftOut: draft.dropped.flatMap(({ text }) =>
      (text.includes('\n') ? [text, ...text.split('\n')] : [text]).map(removeWhiteSpace),
    ),
    title: removeWhiteSpace(draft.fields.title),
  };
  const difference = follow(texts, false);
  // A line that was left out may begin like the one that follows it.
  return difference === undefined || follow(texts, true) === undefined ? undefined : difference;
}

interface Texts {
  readonly wanted: readonly string[];
  readonly given: string;
  readonly leftOut: readonly string[];
  readonly title: string;
}

/** @param leavesOut whether a line that is both next in the document and among what was left out counts as left out */
function follow({ wanted, given, leftOut, title }: Texts, leavesOut: boolean): string | undefined {
  const spare = new Map<string, number>();
  for (const text of leftOut) spare.set(text, (spare.get(text) ?? 0) + 1);
  let at = 0;
  let titleAt = 0;
  const takeNext = (text: string): boolean => {
    if (!given.startsWith(text, at)) return false;
    at += text.length;
    return true;
  };
  const takeLeftOut = (text: string): boolean => {
    const count = spare.get(text) ?? 0;
    spare.set(text, count - 1);
    return count > 0;
  };
  const takeTitle = (text: string): boolean => {
    if (!title.startsWith(text, titleAt)) return false;
    titleAt += text.length;
    return true;
  };
  for (const text of wanted) {
    const isTaken = leavesOut
      ? takeLeftOut(text) || takeTitle(text) || takeNext(text)
      : takeNext(text) || takeTitle(text) || takeLeftOut(text);
    if (!isTaken) return text;
  }
  return at < given.length ? given.slice(at) : undefined;
}

function listTexts(blocks: readonly Block[]): string[] {
  return blockText(blocks).split('\n').map(removeWhiteSpace).filter(Boolean);
}
