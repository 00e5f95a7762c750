import { createInterface } from 'node:readline/promises';

/** What is asked for at the terminal. */
export interface Question<Field extends string> {
  readonly field: Field;
  readonly text: string;
  /** What is wrong with an answer, in Chinese; undefined if nothing is. */
  readonly judge: (text: string) => string | undefined;
}

type Answers<Field extends string> = Partial<Record<Field, string>>;

/** What is wrong with what was said on the command line, each in Chinese. */
export function judgeGiven<Field extends string>(
  questions: readonly Question<Field>[],
  given: Readonly<Partial<Record<Field, unknown>>>,
): string[] {
  return questions.flatMap(({ field, judge }) => {
    const said = given[field];
    return typeof said === 'string' ? (judge(said) ?? []) : [];
  });
}

/**
 * Asks one question after the other, each until the answer is right.
 * @throws Error whose name is AbortError for who stops answering: see `tellStopped`
 */
export async function ask<Field extends string>(
  questions: readonly Question<Field>[],
): Promise<Answers<Field>> {
  const answers: Answers<Field> = {};
  if (questions.length === 0) return answers;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  for (const { field, text, judge } of questions) {
    for (;;) {
      const answer = (await terminal.question(text)).trim();
      const problem = judge(answer);
      if (problem === undefined) {
        answers[field] = answer;
        break;
      }
      console.log(problem);
    }
  }
  terminal.close();
  return answers;
}

/**
 * Ctrl+C and Ctrl+D: whoever stops answering wants nothing written.
 * @returns exit code
 */
export function tellStopped(error: unknown): number {
  if (!(error instanceof Error) || error.name !== 'AbortError') throw error;
  console.error('\n没有写完，什么也没有写。');
  return 1;
}
