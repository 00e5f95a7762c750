/**
 * Reads another page of the site, as the server has written it.
 * @throws Error if it cannot be read
 */
export async function readPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
