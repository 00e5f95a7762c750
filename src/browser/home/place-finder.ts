import { findElement } from '../find-element.ts';
import { choosePlaces, describeChosen } from './choose-places.ts';

const unreadable = '文件的索引没有读出来，请稍后再试，或者从下面的“全部机构”里找。';

/**
 * Lets a reader type where he is: the links of the page are narrowed to it, and the first of them is where the button leads. A place
 * without a bureau, a township or a village, is looked for in the documents.
 */
export function startPlaceFinder(finder: HTMLElement): void {
  const form = findElement<HTMLFormElement>(finder, 'form');
  const input = findElement<HTMLInputElement>(form, 'input');
  const found = findElement(finder, '[data-found]');
  const areas = [...finder.querySelectorAll<HTMLDetailsElement>('details[data-area]')];
  const links = [...finder.querySelectorAll('a')];
  const places = links.map((link) => ({
    name: link.firstChild?.textContent?.trim() ?? '',
    area: link.closest<HTMLElement>('[data-area]')?.dataset['area'] ?? '',
    slug: link.pathname.split('/').at(-2) ?? '',
    letters: link.dataset['letters'],
  }));
  const base = finder.dataset['base'] ?? '/';
  let first: HTMLAnchorElement | undefined;

  const show = (text: string, chosen: ReadonlySet<number>): void => {
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

  const narrow = async (): Promise<void> => {
    const text = input.value.trim();
    const chosen = choosePlaces(places, text);
    show(text, chosen);
    if (chosen.size > 0) return;
    // Traditional characters: their table is read where nothing has been found without it.
    const { fold } = await import('../../text/spelling/fold.ts');
    if (input.value.trim() === text) show(text, choosePlaces(places, text, fold));
  };

  /** A project that is named after it, or the documents of the one bureau that knows of it, are where the reader wants to go. */
  const lookFor = async (text: string): Promise<void> => {
    found.textContent = `正在文件里找“${text}”……`;
    try {
      // With the tables that searching needs: whoever types the name of a county loads none of it.
      const [{ findMentions }, { renderMentions }] = await Promise.all([
        import('./find-mentions.ts'),
        import('./render-mentions.ts'),
      ]);
      const mentions = await findMentions(text, base);
      // Meanwhile the reader may have typed something else.
      if (input.value.trim() !== text) return;
      const { projects, bureaus } = mentions;
      found.replaceChildren(...renderMentions(text, mentions, base));
      if (projects.length === 1 || bureaus.filter(({ isLowest }) => isLowest).length === 1)
        found.querySelector('a')?.focus();
    } catch (error) {
      console.error(error);
      found.textContent = unreadable;
    }
  };

  const go = async (): Promise<void> => {
    await narrow().catch(console.error);
    if (first) location.assign(first.href);
    else if (input.value.trim().length < 2) input.focus();
    else await lookFor(input.value.trim());
  };
  input.addEventListener('input', () => void narrow().catch(console.error));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void go();
  });
  form.hidden = false;
  // A browser that comes back to the page keeps what was typed.
  if (input.value !== '') void narrow().catch(console.error);
}
