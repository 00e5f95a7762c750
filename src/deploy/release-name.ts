const pattern = /^\d{4}-\d{2}-\d{2}-\d{6}-\d{3}$/u;
const marks = { unfinished: '.new-', removed: '.gone-' } as const;
/** Milliseconds after which what another machine has left unfinished counts as given up. */
const day = 86_400_000;
const hoursOfChina = 8;

/** `2031-03-01-093005-123`: when it was published, Beijing time. Names sort by time. */
export function nameRelease(now: Date): string {
  const there = new Date(now.getTime() + hoursOfChina * 3_600_000).toISOString();
  return there.replace('T', '-').replaceAll(':', '').replace('.', '-').replace('Z', '');
}

export function isReleaseName(name: string): boolean {
  return pattern.test(name);
}

/** Who is at work: a word for the machine, and the number of the process. */
export interface Worker {
  readonly machine: string;
  readonly pid: number;
}

/** The name of a release that is not whole yet: it tells who makes it. */
export function nameUnfinished(release: string, { machine, pid }: Worker): string {
  return `${marks.unfinished}${machine}-${String(pid)}-${release}`;
}

/** The name of a release that is being removed: half of one must not look like one. */
export function nameRemoved(release: string): string {
  return marks.removed + release;
}

/**
 * Whether something is left of a run that was broken off.
 * @param here the machine that asks; what others have left can only be judged by its age
 * @param isRunning whether a process of this machine is there
 */
export function isAbandoned(
  name: string,
  here: string,
  now: Date,
  isRunning: (pid: number) => boolean,
): boolean {
  if (name.startsWith(marks.removed)) return isReleaseName(name.slice(marks.removed.length));
  const [, machine, pid, release = ''] = /^\.new-([\da-f]+)-(\d+)-(.*)$/u.exec(name) ?? [];
  if (!isReleaseName(release)) return false;
  if (machine === here) return !isRunning(Number(pid));
  return release < nameRelease(new Date(now.getTime() - day));
}
