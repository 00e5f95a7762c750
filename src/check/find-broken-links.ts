import { collections, type InternalLink, type LinkedDocument, idOf } from '../schema/document.ts';
import type { FaultyDocument } from '../document/read-content.ts';
import type { Problem } from '../schema/problem.ts';
import { findClosest } from '../text/likeness/closest.ts';

/**
 * Links to documents that do not exist, and to paragraphs that a document does not have.
 * @param files all document files: of one that could not be read no paragraph is known, so none is missed
 * @param faulty documents with errors, whose links are checked too
 */
export function findBrokenLinks(
  documents: readonly LinkedDocument[],
  files: readonly string[],
  faulty: readonly FaultyDocument[] = [],
): Problem[] {
  const byId = new Map<string, LinkedDocument | undefined>(files.map((file) => [idOf(file), undefined]));
  for (const document of documents) byId.set(document.id, document);
  return [...documents, ...faulty].flatMap(({ file, links }) =>
    links.flatMap((link) => {
      const found = describeBrokenLink(link, byId);
      const { line, column } = link;
      return found ? [{ rule: 'broken-link', severity: 'error' as const, file, line, column, ...found }] : [];
    }),
  );
}

function describeBrokenLink(
  { target, fragment }: InternalLink,
  documents: ReadonlyMap<string, LinkedDocument | undefined>,
): { message: string; advice: string } | undefined {
  if (!documents.has(target)) {
    if (!collections.some((collection) => target.startsWith(`${collection}/`))) return undefined;
    const closest = findClosest(target, documents.keys());
    return {
      message: `链接指向的文件“${target}”不存在。`,
      advice: closest ? `是不是想写 ${closest}？` : '请检查文件名和大小写。',
    };
  }
  const document = documents.get(target);
  if (!document || fragment === undefined || hasAnchor(document, fragment)) return undefined;
  return {
    message: `“${target}”里没有锚点“#${fragment}”。`,
    advice: '请打开那一页，点段落旁边的链接符号，复制新的地址。',
  };
}

function hasAnchor({ paragraphs }: LinkedDocument, fragment: string): boolean {
  return paragraphs.some(
    ({ id, points }) => id === fragment || points?.some((point) => point.id === fragment),
  );
}
