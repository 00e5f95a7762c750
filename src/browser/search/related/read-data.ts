import type { Synonym } from '../../../schema/synonyms.ts';
import { pagefindFolder, partsFile, type Part, type Parts } from '../../../search/pagefind/parts.ts';
import { paths } from '../../../schema/address.ts';

/** Small files that are read when they are first needed. */
export interface DataReader {
  readonly readParts: () => Promise<readonly Part[]>;
  readonly readSynonyms: () => Promise<readonly Synonym[]>;
}

/** @param base prefix of the site */
export function createDataReader(base: string): DataReader {
  return {
    readParts: readOnce(async () => {
      const { parts } = await readJson<Parts>(base + pagefindFolder + partsFile);
      return parts;
    }),
    readSynonyms: readOnce(() => readJson<readonly Synonym[]>(base + paths.synonyms)),
  };
}

/** What could not be read may be asked for again. */
function readOnce<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined;
  return () => {
    const own = (reading ??= read());
    own.catch(() => (reading = undefined));
    return own;
  };
}

async function readJson<Value>(address: string): Promise<Value> {
  // Their addresses do not change with their content.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return (await response.json()) as Value;
}
