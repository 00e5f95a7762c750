import { findElement } from '../find-element.ts';
import { choosePlaces, describeChosen } from './choose-places.ts';

/** Lets a reader type where he is: the links of the page are narrowed to it, and the first of them is where the button leads. */
export function startPlaceFinder(finder: HTMLElement): void {
  const form = findElement<HTMLFormElement>(finder, 'form');
  const input = findElement<HTMLInputElement>(form, 'input');
  const found = findElement(finder, '[data-found]');
  const areas = [...finder.querySelectorAll<HTMLDetailsElement>('details[data-area]')];
  const links = [...finder.querySelectorAll('a')];
  const places = links.map((link) => ({
    name: link.firstChild?.textContent?.trim() ?? '',
    area: link.closest<HTMLElement>('[data-area]')?.dataset['area'] ?? '',
  }));
  let first: HTMLAnchorElement | undefined;

  const narrow = (): void => {
    const text = input.value.trim();
    const chosen = choosePlaces(places, text);
    links.forEach((link, index) => {
      const item = link.closest('li');
      if (item) item.hidden = !chosen.has(index);
    });
    for (const area of areas) {
      area.hidden = area.querySelector('li:not([hidden])') === null;
      area.open = text !== '';
    }
    first = text === '' ? undefined : links[[...chosen][0] ?? -1];
    found.textContent = describeChosen(text, chosen.size);
  };

  input.addEventListener('input', narrow);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    narrow();
    if (first) location.assign(first.href);
    else input.focus();
  });
  form.hidden = false;
  // A browser that comes back to the page keeps what was typed.
  if (input.value !== '') narrow();
}
