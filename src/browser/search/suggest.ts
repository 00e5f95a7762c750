import { fold } from '../../text/spelling/fold.ts';
import type { Suggestions } from '../../search/engine/format.ts';
import { createElement } from '../elements.ts';
import { findOptions, type Option } from './suggestion-options.ts';

interface Behaviour {
  readonly readTerms: () => Promise<Suggestions>;
  /** A word was chosen. */
  readonly choose: (text: string) => void;
  readonly base: string;
}

/**
 * Suggestions while typing, as a combobox with a list (WAI-ARIA Authoring Practices, "Combobox"). While an input method is
 * composing (拼音), nothing is suggested and no key is taken.
 */
export function offerSuggestions(input: HTMLInputElement, { readTerms, choose, base }: Behaviour): void {
  const list = createElement('ul', {
    id: 'suggestions',
    class: 'suggestions',
    role: 'listbox',
    'aria-label': '提示',
    hidden: true,
  });
  input.after(list);
  // A field of the type `search` may be no combobox (ARIA in HTML); without this script it is one for searching.
  input.type = 'text';
  input.enterKeyHint = 'search';
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  })) {
    input.setAttribute(name, value);
  }
  let options: readonly Option[] = [];
  let active = -1;
  let reading: Promise<Suggestions> | undefined;
  // Suggestions that come after the reader has gone on are thrown away.
  let turn = 0;

  const close = (): void => {
    turn += 1;
    options = [];
    active = -1;
    list.hidden = true;
    list.replaceChildren();
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const take = (option: Option): void => {
    close();
    if (option.address !== undefined) location.assign(option.address);
    else choose(option.text);
  };
  const mark = (next: number): void => {
    active = next;
    [...list.children].forEach((line, index) => {
      line.setAttribute('aria-selected', String(index === active));
    });
    if (active === -1) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `suggestion-${String(active)}`);
  };
  const update = async (): Promise<void> => {
    const own = (turn += 1);
    const typed = input.value;
    if (fold(typed) === '') {
      close();
      return;
    }
    reading ??= readTerms();
    let suggestions: Suggestions;
    try {
      suggestions = await reading;
    } catch {
      // Searching itself will say that the index cannot be read.
      reading = undefined;
      return;
    }
    if (own !== turn || input.value !== typed || document.activeElement !== input) return;
    options = findOptions(suggestions, typed, base);
    if (options.length === 0) {
      close();
      return;
    }
    list.replaceChildren(
      ...options.map(({ text, sort }, index) => {
        const line = createElement(
          'li',
          { id: `suggestion-${String(index)}`, role: 'option', 'aria-selected': 'false' },
          createElement('span', {}, text),
          createElement('small', {}, sort),
        );
        // The list must not take the focus from the field before it is clicked.
        line.addEventListener('pointerdown', (event) => {
          event.preventDefault();
        });
        line.addEventListener('click', () => {
          const option = options[index];
          if (option) take(option);
        });
        return line;
      }),
    );
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    mark(-1);
  };

  input.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    void update();
  });
  input.addEventListener('compositionend', () => void update());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const option = options[active];
    if (event.key === 'Enter' && !option) close();
    if (list.hidden) return;
    if (event.key === 'ArrowDown') mark(active + 1 >= options.length ? -1 : active + 1);
    else if (event.key === 'ArrowUp') mark(active === -1 ? options.length - 1 : active - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && option) take(option);
    else return;
    event.preventDefault();
  });
}
