import type { VFileMessage } from 'vfile-message';
import { showControls } from '../../text/spelling/show-controls.ts';
import type { CheckReport } from './report.ts';

/** More of them nobody reads, and the host takes no more than a few megabytes. The summary says how many there are. */
const mostComments = 50;

/**
 * A review of a pull request, as Gitea and Forgejo take it at `POST /repos/{owner}/{repo}/pulls/{index}/reviews`: a comment at the line
 * of each problem, errors first, and how many there are. The hosts show no workflow commands at the lines of changed files.
 * Source: Gitea API 1.24 and Forgejo API 12, `CreatePullReviewOptions`. It only comments: an error fails the job, and nobody approves.
 */
export function formatGitea({ messages }: Pick<CheckReport, 'messages'>): string {
  const errors = messages.filter(({ fatal }) => fatal);
  const warnings = messages.filter(({ fatal }) => !fatal);
  const shown = [...errors, ...warnings].slice(0, mostComments);
  const left = messages.length - shown.length;
  const counts = `检查：${String(errors.length)} 个错误，${String(warnings.length)} 个提醒。`;
  return JSON.stringify(
    {
      event: 'COMMENT',
      body: left > 0 ? `${counts}这里是前 ${String(shown.length)} 个，其余的在任务的记录里。` : counts,
      comments: shown.map(({ file, line = 1, ...message }) => ({
        path: file,
        new_position: line,
        body: describe(message),
      })),
    },
    undefined,
    2,
  );
}

/** The host reads Markdown: what it would read as such stands as it is. */
function describe({ fatal, reason, note = '', ruleId = '' }: Omit<VFileMessage, 'file' | 'line'>): string {
  const text = showControls(reason + note).replaceAll(/[\\`*_{}[\]<>#~|@!]/gu, String.raw`\$&`);
  return `**${fatal ? '错误' : '提醒'}** ${text}（规则 ${ruleId}）`;
}
