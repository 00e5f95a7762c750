/** Origin of the addresses as they are cited: a site may be read at another address than its own. */
export function findCitedOrigin(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return new URL(canonical?.href ?? location.href).origin;
}
