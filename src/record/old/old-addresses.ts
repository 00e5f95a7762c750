import { mostTextBytes, readProjectFile } from '../../source/border/read-inside.ts';
import { describeFault } from '../../source/border/fault.ts';
import { RecordFault } from '../log/record-fault.ts';
import { writeWhole } from '../../source/write-whole.ts';

/** Addresses of the site before this one and what is there now, one a line, sorted; made by `npm run import -- --site`. */
export const oldAddressesFile = 'content/old-addresses.txt';

export interface OldAddress {
  /** Path and query from the root of the host, percent-encoded: `/art/2024/1/15/art_1_2.html`. */
  readonly from: string;
  /** Address here without slashes at its ends: `plans/yunxi/2024`, `files/plans/yunxi/2024/表.xlsx`. */
  readonly to: string;
  /** 1-based. */
  readonly line: number;
}

/**
 * Reads the addresses of the site before; none if there was none. Empty lines and those that begin with # are skipped.
 * @throws RecordFault if the file cannot be read
 */
export function readOldAddresses(root: string): OldAddress[] {
  const reading = readProjectFile(root, oldAddressesFile, { most: mostTextBytes });
  if ('fault' in reading) {
    if (reading.fault.kind === 'missing') return [];
    const { message, advice } = describeFault(reading.fault);
    throw new RecordFault(`${oldAddressesFile} ${message}${advice}`);
  }
  const text = Buffer.from(reading.bytes).toString('utf8');
  return text.split(/\r?\n/u).flatMap((line, index) => {
    const [, from = '', to = ''] = /^(\S+)\s+(\S.*?)\/?\s*$/u.exec(line) ?? [];
    return line.trim() === '' || line.startsWith('#') ? [] : [{ from, to, line: index + 1 }];
  });
}

/** Adds to what is there; an address that is known stays as it is, somebody may have changed it. @returns how many are new */
export function addOldAddresses(root: string, found: ReadonlyMap<string, string>): number {
  const before = readOldAddresses(root);
  const known = new Map(before.map(({ from, to }) => [from, to]));
  const added = [...found].filter(([from]) => !known.has(from));
  if (added.length === 0) return 0;
  const all = [...known, ...added].sort(([one], [other]) => (one < other ? -1 : 1));
  const opening = '# 原来的网站的网址，和现在的位置。npm run import -- --site 会写；可以改。\n';
  writeWhole(root, oldAddressesFile, opening + all.map(([from, to]) => `${from} ${to}\n`).join(''));
  return added.length;
}
