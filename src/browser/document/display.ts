/** Name of the control, and of what is remembered, as of all display controls: `tongtu-…`. */
export const sizeName = 'tongtu-text-size';

/**
 * 字号, 大字版 among it, is a form control that style sheets read (`:has(:checked)`), so it works without a script. Scripts only remember
 * the choice. This one stands in the head of every page, inline, to run before anything is painted: it notes the size for the style sheet.
 */
export const noteSize = `try{document.documentElement.dataset.textSize=localStorage.getItem('${sizeName}')||''}catch{}`;

/** In the head of the search page: that something is asked for. It then keeps from the start the room that the answer will need. */
export const noteAsked = `if(/[?&]q=[^&]/.test(location.search))document.documentElement.dataset.asked=''`;

/** Gives the display controls what was remembered, and remembers them when they change. */
export function rememberDisplay(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name^=tongtu-]')) {
    try {
      if (localStorage.getItem(input.name) === input.value) input.checked = true;
    } catch {
      // Storage may be forbidden.
    }
    input.addEventListener('change', () => {
      try {
        if (input.checked) localStorage.setItem(input.name, input.value);
        else localStorage.removeItem(input.name);
      } catch {
        // Storage may be forbidden: the choice then holds for this page only.
      }
    });
  }
  // The control says it from now on.
  delete document.documentElement.dataset['textSize'];
}
