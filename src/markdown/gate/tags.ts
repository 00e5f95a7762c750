import { placeAt, type Report } from '../../source/place.ts';
import type { Refused } from './code.ts';

/** A tag of HTML in a document. */
export interface RefusedTag {
  readonly name: string;
  /** UTF-16 offset in the body. */
  readonly offset: number;
  /** Whether it closes one that has been refused. */
  readonly isEnd: boolean;
  /** What is said of it if it stands alone. */
  readonly told: Refused;
}

/**
 * Reports tags of HTML: one by itself with what to write in its place, and those that follow each other, of one line or of lines and
 * paragraphs that each have some, with one message. They were pasted, or written, together.
 */
export function reportTags(tags: readonly RefusedTag[], body: string, report: Report): void {
  for (const run of splitRuns(tags, body)) {
    const opening = run.filter(({ isEnd }) => !isEnd);
    const [first, ...others] = opening;
    if (!first) continue;
    report({
      ...placeAt(body, first.offset),
      ...(others.length === 0 ? first.told : tellTogether(opening, run)),
    });
  }
}

/** A run ends where a line of text has no tag. */
function splitRuns(tags: readonly RefusedTag[], body: string): RefusedTag[][] {
  const runs: RefusedTag[][] = [];
  let last: RefusedTag | undefined;
  for (const tag of tags) {
    const between = last ? body.slice(last.offset, tag.offset).split('\n').slice(1, -1) : undefined;
    const follows = between?.every((line) => line.replace(/[>\s]/gu, '') === '') ?? false;
    if (follows) runs.at(-1)?.push(tag);
    else runs.push([tag]);
    last = tag;
  }
  return runs;
}

const mostNames = 5;

function tellTogether(opening: readonly RefusedTag[], run: readonly RefusedTag[]): Refused {
  const names = [...new Set(opening.map(({ name }) => `<${name}>`))];
  const shown = names.slice(0, mostNames).join('、') + (names.length > mostNames ? '等' : '');
  const advices = [...new Set(opening.map(({ told }) => told.advice))];
  return {
    rule: 'raw-html',
    message: `这里有 ${String(run.length)} 个 HTML 标签：${shown}，不能直接写。`,
    // Different advices would each have to be read beside its tag.
    advice:
      advices.length <= 2
        ? advices.join('')
        : '请改用 Markdown；粘贴来的，请粘贴成纯文字（Ctrl+Shift+V），或者用 npm run import 导入原来的文件。',
  };
}
