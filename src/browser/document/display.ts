/** Name of the control, and of what is remembered. */
export const sizeName = 'tongtu-text-size';

/**
 * 字号, 大字版 among it, is a form control that style sheets read (`:has(:checked)`), so it works without a script. These
 * scripts only remember the choice. The first runs before anything is painted and must therefore be inline: in the head, where it notes the
 * size for the style sheet, and again after the controls, which then have it. It also notes that something is asked for: the search
 * page then keeps from the start the room that the answer will need.
 */
export const restoreDisplay = `{const root=document.documentElement.dataset,inputs=document.querySelectorAll('[data-remember]');if(!inputs.length&&/[?&]q=[^&]/.test(location.search))root.asked='';try{if(!inputs.length){const size=localStorage.getItem('${sizeName}');if(size)root.textSize=size}for(const input of inputs)if(localStorage.getItem(input.name)===input.value)input.checked=true}catch{}if(inputs.length)delete root.textSize}`;

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
