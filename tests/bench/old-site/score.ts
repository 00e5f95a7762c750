import type { ReportRow } from '../../../src/old-site/report-rows.ts';
import type { OldFile } from './generate.ts';

/** How an import of a generated site went. */
export interface Score {
  /** Papers that are to be imported; documents that were; of these, those that are a paper, once. */
  readonly papers: number;
  readonly imported: number;
  readonly right: number;
  /** Files of papers (further pages, copies, Word files, attachments) that went to the document of their paper; all of them. */
  readonly joined: number;
  readonly parts: number;
  /** What went wrong, a line each. */
  readonly faults: readonly string[];
}

/** Compares what a report says with what the files are. */
export function scoreReport(files: readonly OldFile[], rows: readonly ReportRow[]): Score {
  const placeOf = new Map(rows.map(({ file, place }) => [file, place]));
  const documents = rows.filter(({ outcome }) => outcome === '导入' || outcome === '将导入');
  const kindOf = new Map(files.map((one) => [one.file, one]));
  const faults: string[] = [];
  const homes = new Map<string, string>();
  for (const { file, title, place } of documents) {
    const paper = kindOf.get(file)?.paper;
    if (paper === undefined) faults.push(`imported, is none: ${title} (${file})`);
    else if (homes.has(paper)) faults.push(`imported twice: ${title} (${file})`);
    else homes.set(paper, place);
  }
  const papers = new Set(files.flatMap(({ paper }) => paper ?? []));
  for (const paper of papers) {
    if (homes.has(paper)) continue;
    const first = files.find((one) => one.paper === paper);
    const row = rows.find(({ file }) => file === first?.file);
    faults.push(
      `not imported: ${row?.title ?? ''} (${first?.file ?? ''}): ${row?.outcome ?? ''} ${row?.reason ?? ''}`,
    );
  }
  const parts = files.filter(({ role }) => role !== 'other');
  const joined = parts.filter(({ file, paper }) => {
    const [place, home] = [placeOf.get(file), homes.get(paper ?? '')];
    const isThere =
      home !== undefined && place !== undefined && (place === home || place.startsWith(`${home}/`));
    if (!isThere && home !== undefined) faults.push(`not with its document: ${file} (${place ?? 'nowhere'})`);
    return isThere;
  });
  return {
    papers: papers.size,
    imported: documents.length,
    right: homes.size,
    joined: joined.length,
    parts: parts.length,
    faults,
  };
}
