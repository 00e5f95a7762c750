/** Whether a box of the form is that of a document's body. */
export function isBody(box: HTMLTextAreaElement): boolean {
  const label = document.getElementById(box.getAttribute('aria-labelledby') ?? '');
  return label?.textContent.includes('正文') === true;
}
