/** Reads files of the site, each once; what could not be read is asked for again. */
export function createDataReader(base: string): <Data>(path: string) => Promise<Data> {
  const known = new Map<string, Promise<unknown>>();
  const load = async (path: string): Promise<unknown> => {
    const response = await fetch(base + path);
    if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
    return response.json();
  };
  return async <Data>(path: string): Promise<Data> => {
    const found = known.get(path) ?? load(path);
    known.set(path, found);
    try {
      return (await found) as Data;
    } catch (error) {
      known.delete(path);
      throw error;
    }
  };
}
