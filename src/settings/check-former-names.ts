import type { ProjectData } from '../schema/project.ts';
import type { Report } from '../source/place.ts';
import type { ReadFile } from './settings-file.ts';

interface Called {
  readonly read: ReadFile<ProjectData>;
  readonly name: string;
}

/**
 * What a project was called before leads to it alone: a former name that is another project's, by whatever name, would lead to two, and
 * one that is its own name or alias as well says nothing.
 */
export function checkFormerNames(
  reads: readonly ReadFile<ProjectData>[],
  reportFor: (file: string) => Report,
): void {
  const others = reads.flatMap((read): Called[] =>
    [read.value.name, ...read.value.aliases].map((name) => ({ read, name })),
  );
  const passed: Called[] = [];
  for (const read of reads) {
    for (const [index, { name }] of read.value.formerly.entries()) {
      const refusal = judge({ read, name }, others, passed);
      passed.push({ read, name });
      if (refusal)
        reportFor(read.file)({
          rule: 'former-name',
          ...read.placeOfPath(['formerly', index, 'name']),
          ...refusal,
        });
    }
  }
}

function judge({ read, name }: Called, others: readonly Called[], passed: readonly Called[]) {
  const isAlike = (one: Called): boolean => one.name === name;
  const own = others.find((one) => one.read === read && isAlike(one));
  if (own)
    return {
      message: `原名“${name}”就是项目现在的名称，或者写在别的名称里了。`,
      advice: '请把它从 formerly 里去掉；现在不这样叫的，从 name、aliases 里去掉。',
    };
  const other = [...others, ...passed].find(isAlike);
  if (!other) return undefined;
  return other.read === read
    ? { message: `原名“${name}”写了两次。`, advice: '请只留一个。' }
    : {
        message: `原名“${name}”是另一个项目的名称，见 ${other.read.file}。`,
        advice: '请弄清是哪个项目改的名，只在那个文件里写。',
      };
}
