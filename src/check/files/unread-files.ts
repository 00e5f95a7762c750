import { collections } from '../../schema/document.ts';
import type { Problem } from '../../schema/problem.ts';
import { findClosest } from '../../text/likeness/closest.ts';

/** Folders of `content/` that are read, and what a file in them is called. */
const folders = new Map<string, { readonly form: RegExp; readonly deep: boolean; readonly wanted: string }>([
  ...collections.map((name) => [name, { form: /\.mdx?$/u, deep: true, wanted: '.mdx' }] as const),
  ['pages', { form: /\.mdx$/u, deep: false, wanted: '.mdx' }],
  ...['bureaus', 'glossary', 'measures', 'projects'].map(
    // Another spelling of the extension is told where these are read.
    (name) => [name, { form: /\.ya?ml$/iu, deep: false, wanted: '.yaml' }] as const,
  ),
  ['gathered', { form: /\.json$/u, deep: false, wanted: '.json' }],
  ['schemas', { form: /./u, deep: true, wanted: '.json' }],
]);

const settingsFiles = ['site.yaml', 'topics.yaml', 'synonyms.yaml', 'check.yaml', 'former.yaml'];

/** What somebody has written for the site, whatever became of its extension: `2024.MDX`, `2024.mdx.txt`, `2024。mdx`. */
const written = /(?:^|[^a-z])(?:mdx?|markdown|ya?ml)(?:\.(?:txt|docx?|html?|rtf))?\s*$/iu;

/** Extensions a letter away, and copies that have lost theirs: `2024.mdxx`, `2024.dmx`, `2024.mdx(1)`, `2024.mdx - 副本`. */
const misspelt =
  /\.(?:mdx\w|m\wdx|md\wx|\wmdx|dmx|mxd|mx|dx|mdc|mds|mdz|mfx|ndx)$|\.mdx?\s*(?:[（(]\d+[)）]|-\s*副本|的副本)$/iu;
const backup = /\.(?:bak|old|orig|tmp|swp|swo)$|~$/iu;

type Told = Pick<Problem, 'message' | 'advice'>;

/**
 * Files that were written for the site and that it does not read: in another folder, in the wrong place, with another extension.
 * @param files all files in `content/`
 */
export function findUnreadFiles(files: readonly string[]): Problem[] {
  const strange = new Set<string>();
  return files.flatMap((file) => {
    const [, first = '', ...below] = file.split('/');
    const told = below.length === 0 ? judgeTop(first) : judgeIn(first, file, below, strange);
    return told
      ? [{ rule: 'unread-file', severity: 'error' as const, file, line: 1, column: 1, ...told }]
      : [];
  });
}

/** A file straight in `content/`. */
function judgeTop(name: string): Told | undefined {
  if (settingsFiles.includes(name) || !written.test(name) || /^readme/iu.test(name)) return undefined;
  if (/ya?ml/iu.test(name)) {
    const closest = findClosest(name, settingsFiles);
    return {
      message: '网站不读 content/ 里的这个文件。',
      advice: closest ? `是不是想写 content/${closest}？` : `这里可以有的是：${settingsFiles.join('、')}。`,
    };
  }
  return {
    message: '文件放在了 content/ 里，不会成为网页。',
    advice: '请移到 content/plans/机构代号/ 或者 content/summaries/机构代号/ 里。',
  };
}

/** A file in a folder of `content/`. A folder that is not read is told once. */
function judgeIn(
  folder: string,
  file: string,
  below: readonly string[],
  strange: Set<string>,
): Told | undefined {
  const name = below.at(-1) ?? '';
  const isOfDocuments = collections.some((one) => one === folder);
  if (isOfDocuments && !backup.test(name)) {
    if (misspelt.test(name)) return adviseName(name, '.mdx');
    if (!/[.。．]/u.test(name) && !/^(?:readme|licen[cs]e)$/iu.test(name)) {
      return {
        message: '文件名没有结尾，网站不读。',
        advice: `要当作正文，请改名为 ${name}.mdx；不是的，请移出 content/。`,
      };
    }
  }
  if (!written.test(file)) return undefined;
  const known = folders.get(folder);
  if (!known) {
    if (strange.has(folder)) return undefined;
    strange.add(folder);
    const closest = findClosest(folder, folders.keys());
    return {
      message: `网站不读文件夹 content/${folder}/，里面的文件不会成为网页。`,
      advice: closest
        ? `是不是想写 content/${closest}/？`
        : '计划请放进 content/plans/机构代号/，总结请放进 content/summaries/机构代号/。',
    };
  }
  if (!known.form.test(file)) return adviseName(name, known.wanted);
  if (known.deep || below.length === 1) return undefined;
  return {
    message: `文件在 content/${folder}/ 下面的文件夹里，网站不读。`,
    advice: `请移到 content/${folder}/ 里，不要再分文件夹。`,
  };
}

function adviseName(name: string, wanted: string): Told {
  const stem = name
    .replace(/[^\p{L}\p{N}）)]*(?:mdx?|markdown|ya?ml)(?:\.\w+)?\s*$/iu, '')
    .replace(misspelt, '');
  const ending = name.slice(stem.length);
  return {
    message: `文件名的结尾是“${ending}”，不是 ${wanted}，网站不读。`,
    advice: `请改名为 ${stem}${wanted}。`,
  };
}
