/** A commit, and what tells where it stood. */
export interface Ancestry {
  readonly id: string;
  readonly parents: readonly string[];
  /** First line of its message. */
  readonly subject: string;
}

/** How `git log` is asked for it, and how its answer is read; the newest comes first. */
export const ancestryFormat = '%H %P%x00%s';

export function parseAncestry(printed: string): Ancestry[] {
  const fields = printed.split('\0');
  const found: Ancestry[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [id = '', ...parents] = (fields[at] ?? '').trim().split(' ').filter(Boolean);
    found.push({ id, parents, subject: fields[at + 1] ?? '' });
  }
  return found;
}

/**
 * The commits that were the published state one after the other, the oldest first, each with the one before it. A merge was published
 * on top of its first parent, unless it brought the publishing branch itself into another one, which then took its place (a
 * fast-forward), or into a copy of it that had gone its own way (`git pull`): git says so in the message. What stood on that branch
 * before were drafts.
 * @param names of the publishing branch
 */
export function findPublishedLine(
  head: string,
  commits: readonly Ancestry[],
  names: ReadonlySet<string>,
): { readonly id: string; readonly before?: string }[] {
  const known = new Map(commits.map((commit) => [commit.id, commit]));
  const line: { id: string; before?: string }[] = [];
  for (let at = known.get(head); at;) {
    const [first, second, third] = at.parents;
    const isTurned = second !== undefined && third === undefined && takesPublished(at.subject, names);
    const before = isTurned ? second : first;
    line.push({ id: at.id, ...(before !== undefined && { before }) });
    at = before === undefined ? undefined : known.get(before);
  }
  return line.reverse();
}

/** `Merge branch 'main' into draft`, `Merge remote-tracking branch 'origin/main'`, `Merge branch 'main' of https://…` */
export function takesPublished(subject: string, names: ReadonlySet<string>): boolean {
  const [, name] = /^Merge (?:remote-tracking )?branch '([^']+)'/u.exec(subject) ?? [];
  return name !== undefined && (names.has(name) || names.has(name.replace(/^[^/]+\//u, '')));
}
