/**
 * 字号, 大字版 among it, is a form control that style sheets read (`:has(:checked)`), so it works without a script. These
 * scripts only remember the choice. The first runs before the page is painted and must therefore be inline. It also notes that something
 * is asked for: the search page then keeps from the start the room that the answer will need.
 */
export const restoreDisplay = `if(/[?&]q=[^&]/.test(location.search))document.documentElement.dataset.asked='';try{for(const input of document.querySelectorAll('[data-remember]'))if(localStorage.getItem(input.name)===input.value)input.checked=true}catch{}`;

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
