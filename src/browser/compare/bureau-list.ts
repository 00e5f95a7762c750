import type { BureauOfSeries } from '../../promises/describe/series-data.ts';
import { createElement } from '../elements.ts';
import { findElement } from '../find-element.ts';
import { simplify } from '../lists/simplify.ts';
import { mostBureaus } from './choose.ts';

/** So many are seen at once beside the chosen ones; who wants another types its name. */
const mostSeen = 12;

/** The bureaus that have numbers, to be ticked: a list that stays short, however many there are. */
export interface BureauList {
  /** Shows the bureaus of another measure, or ticks others. */
  readonly show: (bureaus: readonly BureauOfSeries[], chosen: readonly BureauOfSeries[]) => void;
  /** Says that some have to be chosen, and goes to the first. */
  readonly ask: () => void;
}

export function createBureauList(form: HTMLElement, change: (ids: readonly string[]) => void): BureauList {
  const list = findElement(form, '[data-bureaus]');
  const find = findElement<HTMLInputElement>(form, '[data-find]');
  const told = findElement(form, '[data-told]');
  const clear = findElement<HTMLButtonElement>(form, '[data-clear]');
  let boxes: { readonly box: HTMLInputElement; readonly item: HTMLElement; readonly name: string }[] = [];
  let shown: readonly BureauOfSeries[] = [];

  const readIds = (): string[] => boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);

  const narrow = (): void => {
    const text = simplify(find.value);
    let seen = 0;
    let matching = 0;
    for (const { box, item, name } of boxes) {
      const isMatching = name.includes(text);
      if (isMatching) matching += 1;
      if (isMatching && !box.checked) seen += 1;
      item.hidden = !box.checked && !(isMatching && seen <= mostSeen);
    }
    const rest = seen - mostSeen;
    const { length } = readIds();
    clear.hidden = length === 0;
    told.textContent = [
      `已选 ${String(length)} 个，最多 ${String(mostBureaus)} 个。`,
      text !== '' && matching === 0 ? '没有这个名字的机构。' : '',
      rest > 0 ? `还有 ${String(rest)} 个没有列出，写名字就找得到。` : '',
    ].join('');
  };

  list.addEventListener('change', (event) => {
    const ids = readIds();
    if (ids.length > mostBureaus && event.target instanceof HTMLInputElement) {
      event.target.checked = false;
      narrow();
      told.textContent = `一次最多比 ${String(mostBureaus)} 个机构，请先去掉一个。`;
      return;
    }
    narrow();
    change(ids);
  });
  find.addEventListener('input', narrow);

  const focusFirst = (): void => {
    boxes.find(({ item }) => !item.hidden)?.box.focus();
  };
  clear.addEventListener('click', () => {
    for (const { box } of boxes) box.checked = false;
    // The button goes, and the keyboard would be nowhere.
    focusFirst();
    narrow();
    change([]);
  });

  return {
    show: (bureaus, chosen) => {
      if (bureaus !== shown) {
        shown = bureaus;
        find.value = '';
        boxes = bureaus.map(createBox);
        list.replaceChildren(...boxes.map(({ item }) => item));
        findElement(form, '[data-finding]').hidden = bureaus.length <= mostSeen;
      }
      const ids = new Set(chosen.map(({ id }) => id));
      for (const { box } of boxes) box.checked = ids.has(box.value);
      narrow();
    },
    ask: () => {
      focusFirst();
      told.textContent = '还没有选机构：先选一个，再看比较。';
    },
  };
}

function createBox({ id, shortName, name, span, years }: BureauOfSeries) {
  const box = createElement('input', { type: 'checkbox', value: id });
  const count = createElement(
    'small',
    {},
    `${String(years.length)} 年${span?.end === undefined ? '' : `，${span.end}`}`,
  );
  const item = createElement(
    'li',
    {},
    createElement('label', {}, box, createElement('span', {}, `${shortName} `, count)),
  );
  return { box, item, name: simplify(shortName + name) };
}
