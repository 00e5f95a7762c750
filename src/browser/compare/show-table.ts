import { gapWords } from '../../charts/year-bars.ts';
import { bureauPath, fragment, ledgerPath } from '../../schema/address.ts';
import { stateTextOf, textOf, type Said, type YearOfSeries } from '../../promises/describe/series-data.ts';
import { describeAbsence } from '../../promises/subjects/span.ts';
import { createElement } from '../elements.ts';
import { listYears, type Comparison } from './comparison.ts';

/** A body of the table for each bureau: its name, and a line for each year. */
export function renderTable({ measure, bureaus, years }: Comparison, base: string): HTMLElement[] {
  return bureaus.map((bureau) => {
    const name = createElement('a', { href: base + bureauPath(bureau.id) }, bureau.name);
    const head = { class: 'series-table__bureau', scope: 'rowgroup', colspan: '4' };
    return createElement(
      'tbody',
      {},
      createElement('tr', {}, createElement('th', head, name)),
      ...listYears(years).map((year) =>
        renderYear(
          year,
          bureau.years.find((one) => one.year === year),
          describeAbsence(bureau.span, year),
          measure.unit,
          base,
        ),
      ),
    );
  });
}

function renderYear(
  year: number,
  found: YearOfSeries | undefined,
  absence: string | undefined,
  unit: string,
  base: string,
): HTMLElement {
  const head = createElement('th', { scope: 'row', class: 'row-table__short' }, `${String(year)}年`);
  if (!found)
    return createElement(
      'tr',
      {},
      head,
      createElement('td', { colspan: '3', class: 'row-table__gap' }, absence ?? gapWords.year),
    );
  const { target, result, state, note, disputed } = found;
  const cell = (...parts: (Node | string)[]) => createElement('td', { class: 'row-table__short' }, ...parts);
  return createElement(
    'tr',
    {},
    head,
    cell(
      ...(target?.reserve === undefined
        ? []
        : [createElement('span', { class: 'kind commitment' }, target.reserve)]),
      ...renderSaid(target, unit, base),
    ),
    cell(
      ...renderSaid(result, unit, base),
      ...(result?.covers === undefined ? [] : [createElement('small', {}, result.covers)]),
    ),
    createElement(
      'td',
      {},
      createElement('span', { class: 'ledger-state', 'data-state': state }, ...cutState(stateTextOf(found))),
      ...(note === undefined ? [] : [createElement('small', {}, note)]),
      ...(disputed === undefined
        ? []
        : [
            createElement(
              'small',
              {},
              createElement('a', { href: base + ledgerPath + fragment(disputed) }, '各文件说法不一'),
            ),
          ]),
    ),
  );
}

/** Each number leads to its sentence, a sum to each of its parts. */
function renderSaid(said: Said | undefined, unit: string, base: string): (Node | string)[] {
  if (!said) return ['—'];
  const { at, parts = [] } = said;
  const text = textOf(said, unit);
  if (at !== undefined) return [createElement('a', { href: base + at }, text)];
  const links = parts.flatMap((part, index) => [
    ...(index > 0 ? [' + '] : []),
    createElement('a', { href: base + part.at }, part.text),
  ]);
  return [text, createElement('small', {}, ...links)];
}

/** A line may end between the parts of a state, not in one of them. */
function cutState(text: string): HTMLElement[] {
  return text
    .split(/(?=（)|(?<=，)/u)
    .map((part) => createElement('span', { class: 'ledger-state__part' }, part));
}
