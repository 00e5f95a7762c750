import { mostTextBytes, readProjectFile } from '../../source/border/read-inside.ts';
import { describeFault } from '../../source/border/fault.ts';
import { writeWhole } from '../../source/write-whole.ts';
import { RecordFault } from '../log/record-fault.ts';

/** All addresses that were ever published, one a line, sorted: two branches that each publish something merge without a conflict. */
export const addressesFile = 'content/published/addresses.txt';

/**
 * Reads the addresses that were published; none if nothing has been recorded.
 * @throws RecordFault if the file cannot be read
 */
export function readAddresses(root: string): string[] {
  const reading = readProjectFile(root, addressesFile, { most: 10 * mostTextBytes });
  if ('fault' in reading) {
    if (reading.fault.kind === 'missing') return [];
    const { message, advice } = describeFault(reading.fault);
    throw new RecordFault(`${addressesFile} ${message}${advice}`);
  }
  return Buffer.from(reading.bytes)
    .toString('utf8')
    .split(/\r?\n/u)
    .filter((line) => line !== '');
}

/** Adds what is published now; gives how many addresses are new. */
export function recordAddresses(root: string, present: readonly string[]): number {
  const written = readAddresses(root);
  const known = new Set(written);
  const all = [...known.union(new Set(present))].sort();
  // A merge takes the lines of both sides, as they come.
  const isAsItWas =
    all.length === written.length && all.every((address, index) => address === written[index]);
  if (!isAsItWas) writeWhole(root, addressesFile, all.map((address) => `${address}\n`).join(''));
  return all.length - known.size;
}
