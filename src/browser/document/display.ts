/** Name of the control, and of what is remembered. */
export const sizeName = 'tongtu-text-size';

/**
 * 字号, 大字版 among it, is a form control that style sheets read (`:has(:checked)`), so it works without a script. These scripts only
 * remember the choice, and must be inline, to run before anything is painted. This one stands in the head: it notes the size for the style
 * sheet, and that something is asked for: the search page then keeps from the start the room that the answer will need.
 */
export const noteDisplay = `function restoreControls(){try{for(const input of document.querySelectorAll('[data-remember]'))if(localStorage.getItem(input.name)===input.value)input.checked=true}catch{}delete document.documentElement.dataset.textSize}{const root=document.documentElement.dataset;if(/[?&]q=[^&]/.test(location.search))root.asked='';try{const size=localStorage.getItem('${sizeName}');if(size)root.textSize=size}catch{}}`;

/** Stands behind controls, which then have what was noted. */
export const restoreControls = 'restoreControls()';

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
