import { completeCitation } from './cite-place.ts';

/** Copies addresses: of a paragraph when its link is followed, of the page when the button is pressed. */
export function offerAddresses(status: HTMLElement): void {
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const link = target?.closest<HTMLAnchorElement>('a:empty[href^="#"]');
    if (link) {
      void copy(link.href, status, '已复制本段地址');
      return;
    }
    const button = target?.closest<HTMLButtonElement>('[data-copy]');
    const citation = target?.closest<HTMLElement>('[data-copy-citation]');
    if (citation) {
      // It stands before its button.
      const text = citation.previousElementSibling?.textContent ?? '';
      void copy(completeCitation(text, new Date()), status, '已复制引文');
    }
    if (button) void copy(cleanAddress(), status, button.dataset['done'] ?? '已复制');
  });
}

/** Puts a text on the clipboard, and says so. */
export async function copy(text: string, status: HTMLElement, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = done;
  } catch {
    // Without permission the address still stands in the address bar.
    status.textContent = `没能复制，请自己选取：${text}`;
  }
  setTimeout(() => {
    status.textContent = '';
  }, 4000);
}

function cleanAddress(): string {
  return location.origin + location.pathname;
}
