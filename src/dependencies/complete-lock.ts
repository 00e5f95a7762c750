/** As much of a lock file as is read here. */
export interface LockFile {
  packages: Record<string, { version?: string; integrity?: string; link?: boolean }>;
}

/**
 * Adds the digests that npm leaves out of a lock file: those of optional packages for other machines that lie below another package.
 * npm ci compares what it installs with them.
 * @param ask gives the digest of a version of a package
 * @returns the lock file with all digests, and where they were missing
 */
export async function completeLock(
  lock: LockFile,
  ask: (name: string, version: string) => Promise<string>,
): Promise<{ lock: LockFile; added: string[] }> {
  const added: string[] = [];
  const packages: LockFile['packages'] = {};
  for (const [place, locked] of Object.entries(lock.packages)) {
    const { version, ...others } = locked;
    packages[place] = locked;
    if (place === '' || version === undefined || locked.integrity !== undefined || locked.link) continue;
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    packages[place] = { version, integrity: await ask(name, version), ...others };
    added.push(place);
  }
  return { lock: { ...lock, packages }, added };
}
