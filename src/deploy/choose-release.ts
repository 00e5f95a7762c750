import type { Holdings } from './server.ts';

/**
 * Releases to be removed once a new one is served: of all those that are then there, the newest stay, and the one that was served until
 * now.
 * @param most how many stay, the new one among them
 */
export function listSuperfluous({ releases, current }: Holdings, most: number): string[] {
  return releases
    .slice(0, Math.max(0, releases.length - (most - 1)))
    .map(({ name }) => name)
    .filter((name) => name !== current);
}

/**
 * The release to go back to: the one that was served before the current one, or if that is no longer there, the one that is next in age.
 * So a release that was given up once is not gone back to.
 */
export function findBefore({ releases, current }: Holdings): string | undefined {
  const own = releases.find(({ name }) => name === current);
  const isThere = releases.some(({ name }) => name === own?.before);
  return isThere
    ? own?.before
    : releases.findLast(({ name }) => current !== undefined && name < current)?.name;
}
