import { judgeExtension, judgeFileName } from '../schema/file-name.ts';
import type { MeasureAddition, MeasureData } from '../schema/measure.ts';
import type { ProjectData } from '../schema/project.ts';
import type { TermData } from '../schema/term.ts';
import type { Topic } from '../schema/topic.ts';
import type { Report } from '../source/place.ts';
import { describeUnknown } from '../source/describe-unknown.ts';
import type { ReadFile } from './settings-file.ts';

/** The file of a term, a measure or a project gives it its id: an anchor, an attribute or a place in addresses. */
export function checkEntryFileName(file: string, what: string, report: Report): void {
  const refusal = judgeFileName(file) ?? judgeExtension(file, what) ?? judgeSpaces(file, what);
  if (refusal) report({ ...refusal, line: 1, column: 1 });
}

function judgeSpaces(file: string, what: string) {
  if (!/\s/u.test(file)) return undefined;
  return { rule: 'file-name', message: `${what}的文件名里有空格。`, advice: '请把空格换成连字符。' };
}

/** One spelling with two explanations: nobody could say which is meant. Names the file in which it stands already. */
export function checkGlossary(
  reads: readonly ReadFile<TermData>[],
  reportFor: (file: string) => Report,
): void {
  const spellings = reads.flatMap((read) => [
    { read, name: read.value.term, path: ['term'] },
    ...read.value.aliases.map((name, index) => ({ read, name, path: ['aliases', index] })),
  ]);
  reportDoubles(spellings, '名词', 'duplicate-term', reportFor);
}

/**
 * Two measures or projects of one name would be one thing with two pages; and their topics must be topics.
 * @param topics undefined if they cannot be read: then no topic is wrong
 */
export function checkSubjects(
  reads: readonly ReadFile<MeasureData | MeasureAddition | ProjectData>[],
  what: string,
  topics: readonly Topic[] | undefined,
  reportFor: (file: string) => Report,
): void {
  const names = reads.flatMap((read) => {
    const { name } = read.value;
    return name === undefined ? [] : [{ read, name, path: ['name'] }];
  });
  reportDoubles(names, what, 'duplicate-name', reportFor);
  if (!topics) return;
  const known = new Set(topics.map(({ name }) => name));
  for (const { file, value, placeOfPath } of reads) {
    if (value.topic === undefined || known.has(value.topic)) continue;
    const otherwise = `可以用的主题有：${[...known].join('、')}。`;
    reportFor(file)({
      rule: 'unknown-topic',
      ...placeOfPath(['topic']),
      ...describeUnknown('主题', value.topic, known, otherwise),
    });
  }
}

interface Spelling {
  readonly read: Pick<ReadFile<unknown>, 'file' | 'placeOfPath'>;
  readonly name: string;
  readonly path: readonly PropertyKey[];
}

function reportDoubles(
  spellings: readonly Spelling[],
  what: string,
  rule: 'duplicate-term' | 'duplicate-name',
  reportFor: (file: string) => Report,
): void {
  const owners = new Map<string, string>();
  for (const { read, name, path } of spellings) {
    const owner = owners.get(name);
    if (owner === undefined) owners.set(name, read.file);
    else
      reportFor(read.file)({
        rule,
        ...read.placeOfPath(path),
        message:
          owner === read.file ? `${what}“${name}”写了两次。` : `${what}“${name}”在 ${owner} 里已经有了。`,
        advice: '请只留一个。',
      });
  }
}
