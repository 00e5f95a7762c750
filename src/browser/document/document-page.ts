import { offerAddresses } from './copy-address.ts';
import { markCurrentSection } from './current-section.ts';

/** What a document page can do only with a script: copying, printing by button, marking the current section. */
const status = document.getElementById('status');
if (status) offerAddresses(status);

for (const element of document.querySelectorAll<HTMLElement>('[data-needs-script]:not([data-arrival])'))
  element.hidden = false;

for (const button of document.querySelectorAll('[data-print]'))
  button.addEventListener('click', () => {
    print();
  });

// What packs a Word file is loaded only for those who take one.
const word = document.querySelector<HTMLButtonElement>('[data-take-word]');
word?.addEventListener('click', () => {
  void import('./take-word.ts').then(({ takeWord }) => takeWord(word, status));
});

addEventListener('beforeprint', () => {
  const date = document.querySelector('[data-print-date]');
  if (date) date.textContent = `打印日期：${new Date().toLocaleDateString('zh-CN', { dateStyle: 'long' })}`;
});

// Beside the text there is room for both; above it on a phone there is not.
const isWide = matchMedia('(width >= 64rem)').matches;
for (const fold of document.querySelectorAll<HTMLDetailsElement>('details[data-fold]')) fold.open = isWide;

const contents = document.querySelector<HTMLDetailsElement>('details.contents');
if (contents) markCurrentSection(contents);

// A search leads here with the strings that it found. The tables for comparing them are loaded only then.
const strings = new URLSearchParams(location.search).getAll('mark');
const text = document.querySelector<HTMLElement>('.document-text');
const bar = document.querySelector<HTMLElement>('[data-arrival]');
const pageCitation = document.querySelector('.citation__text')?.textContent ?? '';
const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
if (text && bar && canonical && status) {
  let shown: Promise<() => void> | undefined;
  const arrive = (): void => {
    if (location.hash.length < 2 && !shown) return;
    shown ??= import('./arrival.ts').then(({ prepareArrival }) =>
      prepareArrival(bar, text, status, { canonical: canonical.href, pageCitation }),
    );
    void shown.then((show) => {
      show();
    });
  };
  addEventListener('hashchange', arrive);
  arrive();
}
if (strings.length > 0 && text) {
  void import('./mark-strings.ts').then(({ markStrings }) => {
    markStrings(text, strings);
  });
}
