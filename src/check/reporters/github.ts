import type { VFileMessage } from 'vfile-message';
import { showControls } from '../../text/spelling/show-controls.ts';
import { rules } from '../rules/index.ts';
import type { CheckReport } from './report.ts';

const titles: ReadonlyMap<string, string> = new Map(rules.map(({ id, title }) => [id, title]));

/**
 * Workflow commands of GitHub Actions, one line a message: GitHub shows each at its line in the changed files.
 * Source: GitHub Docs, “Workflow commands for GitHub Actions”; how values are escaped is that of `@actions/core`.
 */
export function formatGithub({ messages }: Pick<CheckReport, 'messages'>): string {
  return messages.map(formatCommand).join('\n');
}

function formatCommand({ ruleId = '', fatal, file, line, column, reason, note = '' }: VFileMessage): string {
  const title = `${titles.get(ruleId) ?? ''}（${ruleId}）`;
  const properties = Object.entries({ file, line, col: column, title })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${fatal ? 'error' : 'warning'} ${properties}::${escapeData(reason + note)}`;
}

/** The percent sign first: it is what the others are escaped with. */
function escapeData(text: string): string {
  return showControls(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

/** Colons and commas end a property. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
