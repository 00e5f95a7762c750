import { createBoundedThread } from '../../import/bounded-thread.ts';
import type { KnownOfSite, PageFacts, Unreadable } from './page-facts.ts';
import type { SurveyInput, SurveyOutput } from './worker.ts';

export interface Survey {
  readonly pages: readonly PageFacts[];
  readonly unreadable: readonly Unreadable[];
}

/** How long one file may take, and how much memory. */
const limits = { seconds: 30, megabytes: 1024 } as const;

const failures = {
  time: `文件太复杂，${String(limits.seconds)} 秒还没有读完。`,
  memory: '文件展开以后太大，内存不够。',
  end: '没有读完就停了。',
} as const;

/**
 * Reads files in a thread of their own; one that exhausts it costs its own place only.
 * @param files paths below the folder
 * @param onProgress is told how many are done
 */
export async function surveyFiles(
  folder: string,
  files: readonly string[],
  known: KnownOfSite,
  onProgress: (done: number) => void = () => undefined,
): Promise<Survey> {
  const pages: PageFacts[] = [];
  const unreadable: Unreadable[] = [];
  const input: SurveyInput = { folder, known };
  const thread = createBoundedThread<string, SurveyOutput>(
    new URL('worker.ts', import.meta.url),
    limits,
    input,
  );
  try {
    for (const [index, file] of files.entries()) {
      const answered = await thread.ask(file);
      if ('failure' in answered) unreadable.push({ file, reason: failures[answered.failure] });
      else if ('facts' in answered.answer) pages.push(answered.answer.facts);
      else unreadable.push(answered.answer.unreadable);
      onProgress(index + 1);
    }
  } finally {
    await thread.close();
  }
  return { pages, unreadable };
}
