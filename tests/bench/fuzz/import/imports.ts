import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { convert, type Converted } from '../../../../src/import/convert.ts';
import { ImportError } from '../../../../src/import/import-error.ts';
import type { Parsed } from '../../../../src/document/parse-document.ts';
import { parseBody } from '../../../unit/document/parse-example.ts';
import type { Attempt, Target } from '../campaign.ts';
import { findForbidden } from '../gate/allowlist.ts';
import { describe } from '../gate/documents.ts';
import { createFile, readInput, type Format } from './files.ts';

/** Files to import: refused in Chinese, or every character of them is in the document or listed as left out. */
export const imports: Target = {
  name: 'imports',
  create: createFile,
  attempt: (input) => attempt(input),
};

/** @param importFile what imports; a test puts faults in */
export function attempt(input: string, importFile: typeof convert = convert): Attempt {
  const { format, name, bytes, text } = readInput(input);
  try {
    const converted = importFile(name, bytes, { bureaus: [] });
    const { document, problems } = publish(converted.mdx);
    if (!document)
      return { outcome: 'unread', fault: `unread: ${problems.map(({ message }) => message).join('')}` };
    const forbidden = findForbidden(document.html);
    if (forbidden !== undefined) return { outcome: 'forbidden', fault: forbidden };
    const lost = findLost(listCharacters(readSource(format, text)), listGiven(converted, document.html));
    return lost === '' ? { outcome: `${format} imported` } : { outcome: 'lost', fault: `lost: ${lost}` };
  } catch (error) {
    if (!(error instanceof ImportError) || error.message.includes('读出来不一样'))
      return { outcome: 'crashed', fault: `exception: ${describe(error)}` };
    const isClear = /\p{Script=Han}/u.test(error.message) && /[。？]$/u.test(error.advice);
    return isClear
      ? { outcome: `${format} refused` }
      : { outcome: 'unclear', fault: `sentence: ${error.message}` };
  }
}

/** As the site does once the fields are filled in and the pictures are there. */
function publish(mdx: string): Parsed {
  const body = mdx.replace(/^---\n[\s\S]*?\n---\n/u, '').replaceAll('![](', '![图](');
  return parseBody(body, { fileSize: () => 1, imageSize: () => ({ width: 1, height: 1 }) });
}

/** What of a file is text, as far as a plain reading can tell. */
function readSource(format: Format, text: string): string {
  if (format === 'html') return seenText(parse(text));
  if (format !== 'md') return text;
  // Markdown reads entities, and counts the items of a list itself; a tag beside text may be what it looks like.
  return text
    .replace(/&#?\w+;|^[\s>*+-]*(?:\d{1,9}[.)]\s*)+/gmu, '')
    .replace(/<b>(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])<\/b>/gu, '');
}

function seenText(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (
    ['script', 'style', 'template', 'head', 'noscript', 'textarea', 'select', 'option'].includes(
      node.nodeName,
    )
  )
    return '';
  return 'childNodes' in node ? node.childNodes.map(seenText).join('') : '';
}

/** Where an import says what has become of the text: the page, the fields, what was left out. */
function listGiven({ mdx, draft }: Converted, html: string): Map<string, number> {
  const [frontmatter = ''] = /^---\n[\s\S]*?\n---\n/u.exec(mdx) ?? [];
  const leftOut = [...draft.dropped, ...draft.concealed].map(({ text }) => text);
  const from = draft.inferred.map((one) => one.from);
  return listCharacters([seenText(parse(`<body>${html}</body>`)), frontmatter, ...leftOut, ...from].join(''));
}

/**
 * Letters, their marks, numbers and Chinese punctuation, each as often as it stands there. Characters are taken apart: whether a mark
 * is one character with the letter before it depends on what a plain reading has taken out between them. Letters that nobody sees are
 * none: Unicode calls the Hangul fillers letters (U+FFA0), and the import takes them out and lists them by their codes.
 */
function listCharacters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [character] of text
    .normalize('NFKD')
    .matchAll(/(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{M}\p{N}，。、：；？！（）《》“”〔〕]/gu))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

function findLost(wanted: ReadonlyMap<string, number>, given: ReadonlyMap<string, number>): string {
  return [...wanted]
    .flatMap(([character, count]) => {
      const missing = count - (given.get(character) ?? 0);
      return missing > 0 ? [character.repeat(missing)] : [];
    })
    .join('');
}
