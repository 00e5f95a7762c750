import { fragment } from '../../schema/address.ts';
import type { DocumentText } from '../../search/engine/format.ts';
import { createElement } from '../elements.ts';
import { describeLines, type ToldLine } from './describe-lines.ts';
import { cutAround, markText } from './mark.ts';

interface Around extends Pick<DocumentText, 'lines'> {
  /** Of the page of the document, and of the ledger that has its lines. */
  readonly address: string;
  readonly ledger: string;
  /** Folded strings of the query. */
  readonly strings: readonly string[];
  /** Whether its links are stops of the keyboard; others are reached by arrows. */
  readonly isStop: boolean;
}

/** A paragraph that was found, the way to it, and how that stands what it says; where that is much, folded behind it. */
export function renderParagraph(
  { id, text, kind }: DocumentText['paragraphs'][number],
  { address, ledger, strings, lines = [], isStop }: Around,
): HTMLElement[] {
  const stop = { tabindex: isStop ? undefined : '-1' };
  const own = lines.filter(({ paragraph }) => paragraph === id);
  const { summary, lines: told } = describeLines(text, own, strings);
  const linkLine = ({ text: words, row }: ToldLine): string | HTMLElement =>
    row === undefined ? words : createElement('a', { href: ledger + fragment(row), ...stop }, words);
  const link = `${address}?${new URLSearchParams(strings.map((one) => ['mark', one])).toString()}${fragment(id)}`;
  const named = told.flatMap((line, index) => [index === 0 ? '台账：' : '；', linkLine(line)]);
  const isNamed = summary === undefined && told.length > 0;
  const paragraph = createElement(
    'p',
    { class: kind === 'heading' ? 'search-place search-place--heading' : 'search-place' },
    ...markText(cutAround(text, strings), strings),
    ' ',
    createElement('a', { href: link, 'aria-label': `看这一段：${text.slice(0, 12)}`, ...stop }, '看这一段'),
    ...(isNamed ? [' ', createElement('span', { class: 'search-state' }, ...named)] : []),
  );
  if (summary === undefined) return [paragraph];
  const folded = createElement(
    'details',
    { class: 'search-state' },
    createElement('summary', stop, summary),
    createElement('ul', {}, ...told.map((line) => createElement('li', {}, linkLine(line)))),
  );
  return [paragraph, folded];
}
