import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Problem } from '../schema/problem.ts';
import type { Report } from './place.ts';

/** Who speaks, where messages of several tools stand in one list. */
const source = 'tongtu';

/** Explains every rule, under a heading that is its id. In the project, so that an editor finds it before the site is published. */
const rulesFile = path.join(import.meta.dirname, '../../docs/rules.md');

/** Where it lies, as it is seen from a folder: in a site with the program as a package, `node_modules/tongtu/docs/rules.md`. */
export function nameRulesPage(from: string): string {
  return path.relative(from, rulesFile).replaceAll(path.sep, '/');
}

/**
 * A problem as VFile tells it, for the remark command line, for editors and for our own reporters:
 * rule → `ruleId`, severity → `fatal`, advice → `note`, fix → `expected`, which replaces all of `place`.
 */
export function toMessage(problem: Problem): VFileMessage {
  const { rule, severity, file, message: reason, advice, fix } = problem;
  const message = new VFileMessage(reason, { place: readPlace(problem), ruleId: rule, source });
  return Object.assign(message, {
    name: `${file}:${message.name}`,
    file,
    fatal: severity === 'error',
    note: advice,
    url: `${pathToFileURL(rulesFile).href}#${rule}`,
    ...(fix && { expected: [fix.text] }),
  });
}

function readPlace({ line, column, fix }: Problem): NonNullable<VFileMessage['place']> {
  if (!fix) return { line, column };
  const { start, end } = fix;
  return {
    start: { line, column, offset: start },
    // A fix stays in its line.
    end: { line, column: column + end - start, offset: end },
  };
}

/** The problem of a message that `toMessage` has made. */
export function toProblem({
  ruleId: rule = '',
  fatal,
  file = '',
  line = 1,
  column = 1,
  reason: message,
  note: advice = '',
  place,
  expected,
}: VFileMessage): Problem {
  const severity = fatal ? 'error' : 'warning';
  const problem = { rule, severity, file, line, column, message, advice } as const;
  const [text] = expected ?? [];
  if (text === undefined || !place || !('start' in place)) return problem;
  const [start = 0, end = 0] = [place.start.offset, place.end.offset];
  return { ...problem, fix: { start, end, text } };
}

/** How a pass tells what is wrong with the file that it reads. */
export function reportOn(file: VFile): Report {
  return (problem) => {
    file.messages.push(toMessage({ severity: 'error', file: file.path, ...problem }));
  };
}
