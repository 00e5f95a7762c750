import { findElement } from '../find-element.ts';
import { describeEntries, findEntries } from './find-entries.ts';

/**
 * Lets a reader type what he looks for in a list that is there as a whole: entries (`data-find-entry`) that he does not mean are hidden,
 * and so are the groups (`data-find-group`) that have none left. What is folded is unfolded as long as something is asked.
 */
export function startFindBox(box: HTMLElement): void {
  const list = document.getElementById(box.dataset['findIn'] ?? '');
  if (!list) return;
  const input = findElement<HTMLInputElement>(box, 'input');
  const status = findElement(box, '[role=status]');
  const elements = [...list.querySelectorAll<HTMLElement>('[data-find-entry]')];
  const places = new Map(elements.map((element, index) => [element, index]));
  const entries = elements.map((element) => {
    const parent = element.parentElement?.closest<HTMLElement>('[data-find-entry]');
    return {
      name: readName(element),
      parent: parent ? places.get(parent) : undefined,
    };
  });
  const groups = [...list.querySelectorAll<HTMLElement>('[data-find-group]')];
  const folded = [...list.querySelectorAll<HTMLDetailsElement>('details[data-find-group]')].map(
    (details) => ({
      details,
      wasOpen: details.open,
    }),
  );

  const find = (): void => {
    const typed = input.value;
    const asked = typed.trim() !== '';
    const { found, shown } = findEntries(entries, typed);
    elements.forEach((element, index) => (element.hidden = !shown.has(index)));
    for (const group of groups) group.hidden = !group.querySelector('[data-find-entry]:not([hidden])');
    for (const { details, wasOpen } of folded) details.open = asked || wasOpen;
    status.textContent = describeEntries(typed, found.size, box.dataset['unit'] ?? '个');
  };

  input.addEventListener('input', find);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    // The only one that is meant is where the reader wants to go.
    const [link, other] = [...list.querySelectorAll<HTMLAnchorElement>('[data-find-entry] a')].filter((one) =>
      one.checkVisibility(),
    );
    if (link && !other) location.assign(link.href);
  });
  box.hidden = false;
  // A browser that comes back to the page keeps what was typed.
  if (input.value !== '') find();
}

/** What an entry is found by: what its attribute says, or else what it says itself, or its summary, but for small print. */
function readName(element: HTMLElement): string {
  const own = element.dataset['findEntry'];
  if (own) return own;
  const shown = element.querySelector(':scope > summary') ?? element;
  return [...shown.childNodes]
    .filter(({ nodeName }) => nodeName !== 'SMALL')
    .map(({ textContent }) => textContent)
    .join(' ');
}
