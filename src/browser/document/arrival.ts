import { findElement } from '../find-element.ts';
import { createElement } from '../elements.ts';
import { addressPlace, completeCitation } from './cite-place.ts';
import { copy } from './copy-address.ts';
import { drawCode } from './draw-code.ts';

/**
 * Shows the bar of a document when the address leads to a place in its text, and hides it when it leads elsewhere.
 * @param canonical address of the page, as it is cited
 * @param pageCitation citation of the page
 */
export function prepareArrival(
  bar: HTMLElement,
  text: HTMLElement,
  status: HTMLElement,
  { canonical, pageCitation }: { readonly canonical: string; readonly pageCitation: string },
): () => void {
  const row = findElement(bar, '[data-arrival-row]');
  const share = findElement(bar, '[data-arrival-share]');
  const code = findElement(bar, '.arrival__code');
  // Only a site that enters what it publishes has a log to lead to.
  const log = bar.querySelector<HTMLAnchorElement>('[data-arrival-log]');
  const verification = log?.getAttribute('href');
  let place = canonical;

  const showCode = (isOpen: boolean): void => {
    share.setAttribute('aria-expanded', String(isOpen));
    code.hidden = !isOpen;
    if (isOpen) code.replaceChildren(...renderCode(place));
  };
  findElement(bar, '[data-arrival-cite]').addEventListener('click', () => {
    const citation = completeCitation(pageCitation, new Date(), { canonical, place });
    void copy(citation, status, '已复制引文');
  });
  share.addEventListener('click', () => {
    showCode(code.hidden !== false);
  });
  findElement(bar, '[data-arrival-close]').addEventListener('click', () => {
    bar.hidden = true;
  });
  return () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id === '' ? null : document.getElementById(id);
    bar.hidden = !target || !text.contains(target);
    if (!target || bar.hidden) return;
    place = addressPlace(canonical, id);
    log?.setAttribute('href', `${verification ?? ''}?${new URLSearchParams({ at: place }).toString()}`);
    showCode(false);
    // The way to the ledger stands before each statement that has a line there.
    const way = target.previousElementSibling;
    const address = way?.matches('a.statement-row') ? way.getAttribute('href') : null;
    row.replaceChildren(...(address === null ? [] : [createElement('a', { href: address }, '看兑现')]));
  };
}

function renderCode(address: string): Node[] {
  return [
    createElement('img', { src: drawCode(address), alt: '这一段的二维码' }),
    createElement('p', {}, '微信扫一扫，打开这一段'),
  ];
}
