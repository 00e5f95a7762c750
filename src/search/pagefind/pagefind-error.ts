/** Pagefind could not do its work; the message is for the webmaster. */
export class PagefindError extends Error {
  override readonly name = 'PagefindError';
}
