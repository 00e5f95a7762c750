import { findBefore } from './choose-release.ts';
import { DeployError } from './deploy-error.ts';
import type { Server } from './server.ts';

/**
 * Serves an earlier release again, or any that is there.
 * @param wanted its name; without it the one that was served before the current one
 * @returns the name of what is served now
 * @throws DeployError if there is none
 */
export function rollBack(server: Server, wanted?: string): string {
  const holdings = server.look();
  const names = holdings.releases.map(({ name }) => name);
  const name = wanted ?? findBefore(holdings);
  if (name === undefined)
    throw new DeployError(
      '没有更早的发布可以退回。要换上后来的一次：加上 --list 看有哪些，再把名字写在位置后面，例如 npm run rollback -- 位置 名字。',
    );
  if (!names.includes(name))
    throw new DeployError(`没有叫 ${name} 的发布。有的是：${names.join('、') || '（一次也没有）'}。`);
  if (name !== holdings.current) server.serve(name);
  return name;
}
