/** Path of a road's page on the site, without the prefix. Pages link there, and the text of documents does. */
export function routePath(code: string): string {
  return `routes/${code}/`;
}
