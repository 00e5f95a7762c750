import { execFileSync } from 'node:child_process';
import { dayInBeijing } from '../history/day.ts';

/**
 * `YYYY-MM-DD`: the day in Beijing of the newest commit that touched the content. Undefined where there is no git, or no commit of it. Unlike a
 * clock it gives every build of one commit the same day. What a publication has recorded of itself (`content/published/`) is no content.
 * @param root folder of the project
 */
export function readCommitDay(root: string): string | undefined {
  try {
    const output = execFileSync(
      'git',
      ['log', '-1', '--format=%ct', '--', 'content', ':(exclude)content/published'],
      {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    const [seconds] = /^\d+$/u.exec(output.trim()) ?? [];
    return seconds === undefined ? undefined : dayInBeijing(Number(seconds));
  } catch {
    return undefined;
  }
}
