import { readTextFile } from '../../document/files.ts';
import { idOf, type ComparedDocument } from '../../schema/document.ts';
import type { Problem } from '../../schema/problem.ts';
import { decode } from '../../source/decode.ts';
import { describeUnknown } from '../../source/describe-unknown.ts';
import { mayRefer } from '../../schema/release.ts';
import { describeHeld } from '../links/describe-held.ts';
import { releasesById, type ComparedContent } from '../compared-content.ts';
import { locatePath } from '../locate-field.ts';

type Succeeded = Pick<ComparedDocument, 'id' | 'file' | 'data'>;

/** Documents said to be replaced by one that is not there, or, in the end, by themselves. */
export function findBrokenSuccessions(content: ComparedContent): Problem[] {
  const { root, documents, files, releases } = content;
  const succeeded = documents.filter(({ data }) => data.validity?.successor !== undefined);
  if (succeeded.length === 0) return [];
  const ids = new Set(files.map(idOf));
  const successors = new Map(succeeded.map(({ id, data }) => [id, data.validity?.successor ?? '']));
  const held = releasesById(content);
  return succeeded.flatMap((document): Problem[] => {
    const successor = document.data.validity?.successor ?? '';
    const release = held.get(successor);
    const told =
      release && !mayRefer(releases?.get(document.file), release)
        ? { rule: 'unknown-successor', ...describeHeld('接替的文件', successor, release) }
        : judgeSuccessor(document, ids, successors);
    return told ? [{ severity: 'error', file: document.file, ...placeOf(root, document), ...told }] : [];
  });
}

function judgeSuccessor(
  { id, data }: Succeeded,
  ids: ReadonlySet<string>,
  successors: ReadonlyMap<string, string>,
): Pick<Problem, 'rule' | 'message' | 'advice'> | undefined {
  const successor = data.validity?.successor ?? '';
  if (!ids.has(successor)) {
    return { rule: 'unknown-successor', ...describeUnknownId(successor, ids) };
  }
  const passed = new Set<string>();
  let next: string | undefined = successor;
  while (next !== undefined && next !== id && !passed.has(next)) {
    passed.add(next);
    next = successors.get(next);
  }
  if (next !== id) return undefined;
  return {
    rule: 'successor-circle',
    message: `接替的文件“${successor}”绕回到了这份文件自己。`,
    advice: '请改正 successor，最新的一份不写。',
  };
}

/** A path or an address is what many write where the id is wanted. */
function describeUnknownId(written: string, ids: ReadonlySet<string>): Pick<Problem, 'message' | 'advice'> {
  const id = idOf(written.replace(/^(?:\.{0,2}\/)+/u, '').replace(/\/$/u, ''));
  if (ids.has(id)) return { message: `接替的文件写成了“${written}”。`, advice: `请写成 successor: ${id}。` };
  const otherwise = '请写它在 content/ 里的路径，不带 .mdx，例如 plans/yunxi/2024。';
  return describeUnknown('接替的文件', written, ids, otherwise);
}

function placeOf(root: string, { file }: Succeeded): Pick<Problem, 'line' | 'column'> {
  const reading = readTextFile(root, file);
  const decoded = 'fault' in reading ? reading : decode(reading.bytes);
  return 'text' in decoded ? locatePath(decoded.text, ['validity', 'successor']) : { line: 1, column: 1 };
}
