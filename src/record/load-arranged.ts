import { root } from 'virtual:tongtu';
import { perBuild } from '../reads/per-build.ts';
import { readAddresses } from './addresses/address-file.ts';
import { findNextBest, isPage } from './addresses/arranged.ts';

/** Addresses of pages that were published once, and that nobody has to explain if they are gone: see `findNextBest`. */
export const loadArranged = perBuild('arranged', () =>
  Promise.resolve(
    readAddresses(root).filter(
      (address) => !address.includes('#') && isPage(address) && findNextBest(address) !== undefined,
    ),
  ),
);
