import path from 'node:path';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { isDocumentFile, readTextFile } from '../document/files.ts';
import { toMessage } from '../source/message.ts';
import { createFileCheck, type CheckFile } from './check-file.ts';

/** The checks of one run of remark, by the root folder of the content: its settings are read once. */
const checksOfRun = new WeakMap<object, Map<string, CheckFile>>();

/**
 * The check as a remark plugin, for the remark command line and for editors with the unified language server: `.remarkrc.mjs` names
 * it. The tree stays as it is; what is found is told in the file's messages. What is no document is left alone.
 *
 * Markdown `清理了台帐。` in `content/plans/yunxi/2024.mdx` → the warning `wrong-word`, which expects 台账
 * @param run the set of files that `unified-engine` gives to each plugin
 */
export const remarkCheck: Plugin<[unknown?, object?], Root> = (_options, run = {}) => {
  const checks = checksOfRun.get(run) ?? new Map<string, CheckFile>();
  checksOfRun.set(run, checks);
  return (_tree, file) => {
    // What comes from standard input or was never saved has no path, and is no document yet.
    const place = file.path ? path.resolve(file.cwd, file.path) : '';
    const found = findDocument(place);
    if (!found) return;
    const check = checks.get(found.root) ?? createFileCheck(found.root);
    checks.set(found.root, check);
    const bytes = readWritten(found, String(file));
    file.messages.push(...check(found.file, bytes).map(toMessage));
  };
};

/** The folder that holds `content/`, and the path of the document from there; undefined if it is none. */
function findDocument(place: string): { root: string; file: string } | undefined {
  const steps = place.split(path.sep);
  // A bureau may be called content as well.
  const at = steps.findLastIndex(
    (step, index) => step === 'content' && isDocumentFile(steps.slice(index).join('/')),
  );
  if (at === -1) return undefined;
  return { root: steps.slice(0, at).join(path.sep), file: steps.slice(at).join('/') };
}

/** The bytes of a text: the file's own, if it says the same, because only they tell that it is not UTF-8. */
function readWritten({ root, file }: { root: string; file: string }, text: string): Uint8Array {
  const reading = readTextFile(root, file);
  return 'bytes' in reading && Buffer.from(reading.bytes).toString('utf8') === text
    ? reading.bytes
    : Buffer.from(text);
}
