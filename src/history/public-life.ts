import type { Release } from '../schema/release.ts';
import type { Life, LifeEvent } from './lives.ts';

/**
 * What readers saw of a life: a draft was never published, and what waited was so when its time came, unless it was changed before.
 * @param holdOf what a content says of its own publication
 * @param now milliseconds since 1970
 */
export function findPublicLife(life: Life, holdOf: (blob: string) => Release | undefined, now: number): Life {
  const seen: LifeEvent[] = [];
  let isPublic = false;
  const see = ({ from, ...event }: LifeEvent): void => {
    if (event.blob === undefined && !isPublic) return;
    seen.push({ ...event, ...(isPublic && from !== undefined && { from }) });
    isPublic = event.blob !== undefined;
  };
  life.forEach((event, index) => {
    const { blob, ...withoutContent } = event;
    const hold = blob === undefined ? undefined : holdOf(blob);
    const until = hold?.state === 'waiting' ? hold.until : undefined;
    if (!hold || (until !== undefined && until <= event.commit.time * 1000)) {
      see(event);
      return;
    }
    // It was there, and a commit made a draft of it again.
    see(withoutContent);
    const next = life[index + 1];
    if (until !== undefined && until <= now && until < (next ? next.commit.time * 1000 : Infinity))
      see({ ...event, commit: { ...event.commit, time: until / 1000 } });
  });
  return seen;
}
