/**
 * 大字版 and 字体大小 are form controls that style sheets read (`:has(:checked)`), so they work without a script. These
 * scripts only remember the choice. The first runs before the page is painted and must therefore be inline.
 */
export const restoreDisplay = `try{for(const input of document.querySelectorAll('[data-remember]'))if(localStorage.getItem(input.name)===input.value)input.checked=true}catch{}`;

/** Remembers the display controls when they change. */
export function rememberDisplay(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('[data-remember]')) {
    input.addEventListener('change', () => {
      try {
        if (input.checked) localStorage.setItem(input.name, input.value);
        else localStorage.removeItem(input.name);
      } catch {
        // Storage may be forbidden: the choice then holds for this page only.
      }
    });
  }
}
