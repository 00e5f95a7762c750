import { offerAddresses } from './copy-address.ts';
import { markCurrentSection } from './current-section.ts';

/** What a document page can do only with a script: copying, printing by button, marking the current section. */
const status = document.getElementById('status');
if (status) offerAddresses(status);

for (const element of document.querySelectorAll<HTMLElement>('[data-needs-script]')) element.hidden = false;

document.querySelector('[data-print]')?.addEventListener('click', () => {
  print();
});

addEventListener('beforeprint', () => {
  const date = document.querySelector('[data-print-date]');
  if (date) date.textContent = `打印日期：${new Date().toLocaleDateString('zh-CN', { dateStyle: 'long' })}`;
});

const contents = document.querySelector<HTMLDetailsElement>('details.contents');
if (contents) {
  contents.open = matchMedia('(width >= 64rem)').matches;
  markCurrentSection(contents);
}

// A search leads here with the strings that it found. The tables for comparing them are loaded only then.
const strings = new URLSearchParams(location.search).getAll('mark');
const text = document.querySelector<HTMLElement>('.document-text');
if (strings.length > 0 && text) {
  void import('./mark-strings.ts').then(({ markStrings }) => {
    markStrings(text, strings);
  });
}
