/**
 * Decides whether what lies in node_modules is what the lock file asks for. npm keeps its own record of that
 * (`node_modules/.package-lock.json`, written last), so whoever ran `npm ci` or `npm install` by hand waits for no second one.
 *
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, libc?: unknown,
 *   os?: string | readonly string[], cpu?: string | readonly string[] }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * @param {Lock} lock package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 * @param {{ platform: string, arch: string }} machine
 */
export function isTreeInstalled(lock, installed, machine) {
  const wanted = lock.packages ?? {};
  const found = installed.packages ?? {};
  const asLocked = Object.entries(found).every(
    ([path, { version, integrity }]) =>
      wanted[path]?.version === version && wanted[path]?.integrity === integrity,
  );
  const missing = Object.keys(wanted).filter((path) => path !== '' && !Object.hasOwn(found, path));
  return asLocked && missing.every((path) => mayBeMissing(wanted[path] ?? {}, machine));
}

/**
 * An optional package is rightly missing when it is for other machines, or comes only with one that is.
 *
 * @param {LockedPackage} locked
 * @param {{ platform: string, arch: string }} machine
 */
function mayBeMissing({ optional, os, cpu, libc }, { platform, arch }) {
  if (optional !== true) return false;
  const forThisMachine = allows(os, platform) && allows(cpu, arch);
  return !forThisMachine || libc !== undefined || (os === undefined && cpu === undefined);
}

/**
 * npm's way of listing platforms: `["linux", "darwin"]` allows these, `["!win32"]` all others.
 *
 * @param {string | readonly string[] | undefined} list
 * @param {string} value
 */
function allows(list, value) {
  if (list === undefined) return true;
  const entries = typeof list === 'string' ? [list] : list;
  if (entries.includes(`!${value}`)) return false;
  const allowed = entries.filter((entry) => !entry.startsWith('!'));
  return allowed.length === 0 || allowed.includes(value);
}
