import type { VFileMessage } from 'vfile-message';
import { nameRulesPage } from '../../source/message.ts';
import { showControls } from '../../text/spelling/show-controls.ts';

/** `错误 content/plans/x/2023.mdx:7:1 …（规则 invalid-date）`: one message, for the terminal. */
export function formatLine({ fatal, file, line, column, reason, note, ruleId }: VFileMessage): string {
  const place = `${file}:${String(line)}:${String(column)}`;
  return showControls(`${fatal ? '错误' : '提醒'} ${place} ${reason}${note ?? ''}（规则 ${ruleId ?? ''}）`);
}

/** One line a message, a blank line between files, and a closing line with their number; empty if there are none. */
export function formatText(messages: readonly VFileMessage[]): string {
  if (messages.length === 0) return '';
  const byFile = [...Map.groupBy(messages, ({ file }) => file).values()];
  const blocks = byFile.map((group) => group.map(formatLine).join('\n'));
  return [...blocks, summarise(messages, byFile.length)].join('\n\n');
}

function summarise(messages: readonly VFileMessage[], files: number): string {
  const errors = messages.filter(({ fatal }) => fatal).length;
  const warnings = messages.length - errors;
  const counts = [
    errors > 0 ? `${String(errors)} 个错误` : '',
    warnings > 0 ? `${String(warnings)} 个提醒` : '',
  ];
  const effect = errors > 0 ? '错误改正以后才能生成网站' : '提醒不妨碍生成网站';
  const total = counts.filter(Boolean).join('、');
  return `${String(files)} 个文件里有 ${total}。${effect}；各条规则的说明和例子见 ${nameRulesPage(process.cwd())}。`;
}
