import type { ComparedChoices } from '../../promises/subjects/compared-choices.ts';
import type { SeriesData } from '../../promises/describe/series-data.ts';
import { comparisonQuery, measureDataPath, measurePath, measuresDataPath } from '../../schema/address.ts';
import { copy } from '../document/copy-address.ts';
import { createElement } from '../elements.ts';
import { findElement } from '../find-element.ts';
import { readAsked } from './asked.ts';
import { chooseBureaus, chooseMeasure, chooseYears, type Chosen } from './choose.ts';
import { createChoiceForm, type ChoiceForm } from './choice-form.ts';
import { hasPartial, nameComparison, type Comparison } from './comparison.ts';
import { renderExamples } from './examples.ts';
import { createDataReader } from './read-data.ts';
import { drawComparison, renderCharts } from './show-charts.ts';
import { renderTable } from './show-table.ts';
import { addressComparison, citeComparison, savePicture, saveTable, type SiteOfPage } from './take-along.ts';

const unreadable = '数据没有读出来，请刷新再试。';
const nothing = '现有的文件里还没有可以比较的整年数。';

/** Brings `/compare/` to life: the address says what is compared, and every change of it is a step that leads back. */
export function startComparePage(page: HTMLElement): void {
  const { base = '/', home = '', name = '', colour = '', latest } = page.dataset;
  const site: SiteOfPage = { base, home, name, colour, latest };
  const form = findElement<HTMLFormElement>(page, 'form');
  const notes = findElement(page, '[data-notes]');
  const read = createDataReader(base);
  const { title } = document;
  let choiceForm: ChoiceForm | undefined;
  let shown: Comparison | undefined;
  let turn = 0;

  const run = async (): Promise<void> => {
    const own = (turn += 1);
    try {
      const choices = await read<ComparedChoices>(measuresDataPath);
      const asked = readAsked(new URLSearchParams(location.search));
      const measure = chooseMeasure(choices, asked);
      if (!measure) {
        tell(notes, [nothing]);
        return;
      }
      const data = await read<SeriesData>(measureDataPath(measure.value.id));
      if (own !== turn) return;
      const bureaus = chooseBureaus(data, choices, asked);
      const years = chooseYears(data, bureaus.value, asked);
      const parts: readonly Chosen<unknown>[] = [measure, bureaus, years];
      tell(
        notes,
        parts.flatMap(({ faults }) => faults),
        parts.flatMap(({ hint }) => hint ?? []),
      );
      const comparison = { measure: data.measure, bureaus: bureaus.value, years: years.value };
      shown = bureaus.value.length > 0 ? comparison : undefined;
      choiceForm ??= createChoiceForm(form, choices, (choice) => {
        history.pushState(null, '', comparisonQuery(choice.measure, choice.bureaus, choice.years));
        void run();
      });
      choiceForm.show(data, comparison);
      form.hidden = false;
      if (shown) showComparison(page, shown, site);
      else showBeginning(page, data, title);
    } catch (error) {
      if (own !== turn) return;
      console.error(error);
      tell(notes, [unreadable]);
    }
  };

  page.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-take]') : undefined;
    if (button && shown) take(button.dataset['take'] ?? '', shown, site);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (shown) findElement(page, '[data-title]').focus();
    else choiceForm?.ask();
  });
  addEventListener('popstate', () => void run());
  void run();
}

/** Nothing is chosen yet: what there is to begin with. */
function showBeginning(page: HTMLElement, data: SeriesData, title: string): void {
  document.title = title;
  findElement(page, '[data-examples]').replaceChildren(...renderExamples(data));
  findElement(page, '[data-beginning]').hidden = false;
  findElement(page, '[data-result]').hidden = true;
}

function showComparison(page: HTMLElement, comparison: Comparison, site: SiteOfPage): void {
  const { measure } = comparison;
  const { base } = site;
  const title = nameComparison(comparison);
  document.title = `${title} - ${site.name}`;
  findElement(page, '[data-title]').textContent = title;
  findElement(page, '[data-unit]').textContent = measure.unit;
  findElement(page, '[data-partial]').hidden = !hasPartial(comparison);
  findElement<HTMLAnchorElement>(page, '[data-measure-page]').href = base + measurePath(measure.id);
  const charts = renderCharts(drawComparison(comparison, base), measure.name);
  findElement(page, '[data-charts]').replaceChildren(...charts);
  const table = findElement(page, '[data-table]');
  for (const body of table.querySelectorAll('tbody')) body.remove();
  table.append(...renderTable(comparison, base));
  findElement(page, '[data-table-frame]').setAttribute('aria-label', title);
  findElement(page, '[data-citation]').textContent = citeComparison(comparison, site, readToday());
  findElement(page, '[data-beginning]').hidden = true;
  findElement(page, '[data-result]').hidden = false;
}

/** Saves or copies what is shown. */
function take(what: string, comparison: Comparison, site: SiteOfPage): void {
  const status = findElement(document, '#status');
  if (what === 'csv') saveTable(comparison, site);
  if (what === 'svg') savePicture(comparison, site, readToday());
  if (what === 'link') void copy(addressComparison(comparison, site), status, '已复制这次比较的地址');
  if (what === 'citation') void copy(citeComparison(comparison, site, readToday()), status, '已复制引文');
}

function tell(place: HTMLElement, faults: readonly string[], hints: readonly string[] = []): void {
  place.replaceChildren(
    ...faults.map((text) => createElement('p', { class: 'compare-notes__fault' }, text)),
    ...(hints.length > 0 ? [createElement('p', {}, hints.join(''))] : []),
  );
}

/** `YYYY-MM-DD`, by the reader's calendar. */
function readToday(): string {
  return new Date().toLocaleDateString('sv-SE');
}
