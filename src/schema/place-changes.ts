import type { Change } from './change.ts';
import type { Document, Paragraph } from './document.ts';
import { cutWholeWords, findWholeWords } from '../text/whole-words.ts';

/** What is asked of a paragraph. */
type ChangedParagraph = Pick<Paragraph, 'id' | 'text' | 'isNote'>;

/** A change of a document with the places in it that bear it. */
export interface PlacedChange {
  readonly change: Change;
  /** Paragraphs in which its new words stand, in reading order; none if it names no words or a later change replaced them. */
  readonly paragraphs: readonly ChangedParagraph[];
  /** Whether the new words stand in the title. */
  readonly isInTitle: boolean;
  /** Whether a later change may have replaced the words: nothing can be asked of the text then. */
  readonly isOutdated: boolean;
}

/** Notes tell of corrections in words of their own: what was changed stands elsewhere. */
export function placeChanges({
  data,
  paragraphs,
}: {
  readonly paragraphs: readonly ChangedParagraph[];
  readonly data: Pick<Document['data'], 'title' | 'changes'>;
}): PlacedChange[] {
  const { changes = [] } = data;
  if (changes.length === 0) return [];
  const official = paragraphs.filter(({ isNote }) => isNote !== true);
  return changes.map((change, index) => {
    const { to } = change;
    const isOutdated = to !== undefined && changes.slice(index + 1).some((later) => mayReplace(later, to));
    const wanted = isOutdated ? undefined : to;
    return {
      change,
      isOutdated,
      paragraphs:
        wanted === undefined ? [] : official.filter(({ text }) => findWholeWords(text, wanted).length > 0),
      isInTitle: wanted !== undefined && findWholeWords(data.title, wanted).length > 0,
    };
  });
}

/** Whether a later change may have altered words: it names them as what stood there before, or does not say what it altered. */
function mayReplace({ kind, from, to }: Change, words: string): boolean {
  if (kind === '撤回' || kind === '格式') return false;
  if (from === undefined) return kind === '更正' && to === undefined;
  return from.includes(words) || words.includes(from);
}

/** Whether the old words still stand beside the new ones, wherever these stand: then the text was not corrected, or not all of it. */
export function keepsOldWords({ change: { from, to }, paragraphs }: PlacedChange): boolean {
  if (from === undefined || to === undefined || paragraphs.length === 0) return false;
  return paragraphs.every(({ text }) => findWholeWords(cutWholeWords(text, to), from).length > 0);
}
