import { hash } from 'node:crypto';
import { showControls } from '../../text/spelling/show-controls.ts';
import type { CheckReport } from './report.ts';

/**
 * A Code Quality report of GitLab, a JSON list: the merge request shows what is new in it, with file and line.
 * Source: GitLab Docs, “Code Quality”, implement a custom tool. A fingerprint stands for the same problem before and after lines have
 * moved, so it is made of everything but the line; of the same said twice in a file the second is another one.
 */
export function formatGitlab({ messages }: Pick<CheckReport, 'messages'>): string {
  const counts = new Map<string, number>();
  return JSON.stringify(
    messages.map(({ ruleId = '', fatal, file, line = 1, reason, note = '' }) => {
      const same = JSON.stringify([ruleId, file, reason]);
      const count = (counts.get(same) ?? 0) + 1;
      counts.set(same, count);
      return {
        description: showControls(reason + note),
        check_name: ruleId,
        fingerprint: hash('sha256', `${same} ${String(count)}`, 'hex'),
        severity: fatal ? 'major' : 'minor',
        location: { path: file, lines: { begin: line } },
      };
    }),
    undefined,
    2,
  );
}
