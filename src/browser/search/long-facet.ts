import { createElement } from '../elements.ts';
import { findEntries } from '../lists/find-entries.ts';

/** More choices than this are folded, and can be looked for. */
export const mostInSight = 4;

/** A value of a facet, as the form shows it. */
export interface ShownChoice {
  readonly name: string;
  /** 0 at the top of a tree. */
  readonly depth: number;
  readonly isChosen: boolean;
  readonly label: HTMLElement;
}

/** Folds the choices of a facet, says which are chosen, and lets a reader type the one that he looks for. */
export function foldChoices(
  legend: string,
  choices: readonly ShownChoice[],
  list: HTMLElement,
): HTMLDetailsElement {
  const chosen = choices.filter(({ isChosen }) => isChosen).map(({ name }) => name);
  const input = createElement('input', {
    type: 'search',
    autocomplete: 'off',
    placeholder: '输入名称',
    'aria-label': `找${legend}`,
  });
  const entries = choices.map(({ name }, place) => ({ name, parent: findParent(choices, place) }));
  input.addEventListener('input', () => {
    const { shown } = findEntries(entries, input.value);
    choices.forEach(({ label }, place) => (label.hidden = !shown.has(place)));
  });
  // What is typed here is no choice.
  input.addEventListener('change', (event) => {
    event.stopPropagation();
  });
  return createElement(
    'details',
    { class: 'facet__fold' },
    createElement('summary', {}, chosen.length > 0 ? chosen.join('、') : `全部 ${String(choices.length)} 个`),
    input,
    list,
  );
}

/** Place of the choice above one in the tree; undefined at its top. */
function findParent(choices: readonly ShownChoice[], place: number): number | undefined {
  const depth = choices[place]?.depth ?? 0;
  for (let above = place - 1; above >= 0; above -= 1) if ((choices[above]?.depth ?? 0) < depth) return above;
  return undefined;
}

/** What a reader has unfolded and typed outlives a new drawing of the form. */
export function keepFolds(form: HTMLFormElement, redraw: () => void): void {
  const folds = () => new Map([...form.querySelectorAll('details')].map((one) => [nameOf(one), one]));
  const before = folds();
  redraw();
  for (const [name, fold] of folds()) {
    const old = before.get(name);
    if (!old?.open) continue;
    fold.open = true;
    const [typed, input] = [old.querySelector('input')?.value ?? '', fold.querySelector('input')];
    if (!input || typed === '') continue;
    input.value = typed;
    input.dispatchEvent(new Event('input'));
  }
}

const nameOf = (fold: HTMLElement): string => fold.querySelector('input')?.ariaLabel ?? '';
