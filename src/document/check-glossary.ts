import { judgeExtension, judgeFileName } from '../schema/file-name.ts';
import type { TermData } from '../schema/term.ts';
import type { Place, Report } from './context.ts';

/** A term as it was read from its file. */
export interface ReadTerm {
  readonly file: string;
  readonly value: TermData;
  readonly placeOfPath: (path: readonly PropertyKey[]) => Place;
}

/** A term's file gives it its id, which is an anchor and the id of an element. */
export function checkTermFileName(file: string, report: Report): void {
  const refusal = judgeFileName(file) ?? judgeExtension(file, '名词') ?? judgeSpaces(file);
  if (refusal) report({ ...refusal, line: 1, column: 1 });
}

function judgeSpaces(file: string) {
  if (!/\s/u.test(file)) return undefined;
  return { rule: 'file-name', message: '名词的文件名里有空格。', advice: '请把空格换成连字符。' };
}

/** One spelling with two explanations: nobody could say which is meant. Names the file in which it stands already. */
export function checkGlossary(reads: readonly ReadTerm[], reportFor: (file: string) => Report): void {
  const owners = new Map<string, string>();
  for (const { file, value, placeOfPath } of reads) {
    const spellings = [
      { name: value.term, path: ['term'] },
      ...value.aliases.map((name, index) => ({ name, path: ['aliases', index] })),
    ];
    for (const { name, path } of spellings) {
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, file);
      else
        reportFor(file)({
          rule: 'duplicate-term',
          ...placeOfPath(path),
          message: owner === file ? `名词“${name}”写了两次。` : `名词“${name}”在 ${owner} 里已经有了。`,
          advice: '请只留一个。',
        });
    }
  }
}
