/** `/` goes to the search field that is in sight from anywhere on a page, unless somebody is typing. */
export function offerSearchShortcut(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { activeElement } = document;
    if (activeElement?.matches('input:not([type=checkbox], [type=radio]), textarea, select')) return;
    const fields = [...document.querySelectorAll<HTMLInputElement>('input[name=q]')];
    const field = fields.find(({ offsetParent }) => offsetParent !== null);
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
