import type { Context } from '../markdown/context.ts';
import { findLineStarts, placeAt, type Place } from '../source/place.ts';
import type { UnrenderedDocument } from '../schema/document.ts';
import { mapToFile } from '../source/file-offsets.ts';
import type { Block } from '../markdown/blocks/block.ts';
import { readDocument, type Parsed } from '../document/parse-document.ts';
import { isError, type Problem } from '../schema/problem.ts';
import {
  createGoingOn,
  createPlanFollower,
  createPromiseFollower,
  createReportFollower,
} from './time/discourse/going-on.ts';
import { listHeadings } from './time/judge-kind.ts';
import { createOutlookFollower } from './time/outlook/follow-outlook.ts';
import { keepGood } from './keep-good.ts';
import { locateWords, type SourceSpan } from './locate-words.ts';
import type { Names } from './subject/names.ts';
import { propose, type Proposal } from './propose.ts';
import type { Unmatched } from './unmatched.ts';

type Read = Parsed<UnrenderedDocument>;

/** Words without a measure, and where they stand. */
export interface UnmatchedWords extends Pick<Unmatched, 'unit' | 'name'>, Place {
  readonly text: string;
  /** The document's first topic. */
  readonly topic: string | undefined;
}

/** A proposal and what it speaks of, in words. */
export interface Suggestion extends Proposal, Place {
  /** Anchor of its paragraph. */
  readonly paragraph: string;
  readonly text: string;
  /** Of its words, in the source that `decode` gives. */
  readonly source: SourceSpan;
}

export interface Suggested {
  /** The file's new text; the old one if nothing is sure. */
  readonly raw: string;
  /** Those that are sure: they stand in the new text. */
  readonly suggestions: readonly Suggestion[];
  /** Those that a person should look at first; they stand nowhere. */
  readonly doubtful: readonly Suggestion[];
  readonly unmatched: readonly UnmatchedWords[];
  readonly problems: readonly Problem[];
}

/**
 * Proposes marks for a document. Only tags are put in; the file is then read again, and what would change a paragraph, the outline or a
 * fact, or bring a problem, is left out.
 * @param file path from the project's root
 * @param raw the file, decoded with its byte order mark
 * @returns undefined if the document has errors; `problems` tells them
 */
export function suggestMarks(file: string, raw: string, context: Context, names: Names): Suggested {
  const blocks: Block[] = [];
  const read = (text: string, visit?: (block: Block) => void): Read =>
    readDocument(file, new TextEncoder().encode(text), context, visit);
  const parsed = read(raw, (block) => blocks.push(block));
  const { document, source, problems } = parsed;
  const nothing = { raw, suggestions: [], doubtful: [], unmatched: [], problems };
  if (!document || source === undefined) return nothing;
  const headings = listHeadings(document.outline);
  const lineStarts = findLineStarts(source);
  const found: Suggestion[] = [];
  const area = names.areas.get(document.data.bureau);
  const unmatched: UnmatchedWords[] = [];
  const goOn = createGoingOn();
  const followPlan = createPlanFollower();
  const followPromise = createPromiseFollower();
  const followReport = createReportFollower(document.data);
  const followOutlook = createOutlookFollower(
    document.data,
    document.outline,
    blocks.map(({ paragraph }) => paragraph),
  );
  const said = blocks.map(({ paragraph }) => paragraph.text).join('\n');
  for (const block of blocks) {
    const { paragraph, marked } = block;
    const above = headings.get(paragraph.section ?? '') ?? [];
    const outlook = followOutlook(paragraph);
    const goesOnFrom = goOn(paragraph, outlook.hasTurned);
    const planBefore = followPlan(paragraph);
    const isAfterPromise = followPromise(paragraph);
    const isAfterReport = followReport(paragraph);
    const around = {
      data: document.data,
      headings: above,
      names,
      marked,
      goesOnFrom,
      document: said,
      isAfterPromise,
      isAfterReport,
      outlook,
      ...(planBefore !== undefined && { planBefore }),
      ...(area && { area }),
    };
    const proposed = propose(paragraph, around);
    if (proposed.proposals.length + proposed.unmatched.length === 0) continue;
    const locate = locateWords(block, source, lineStarts);
    const read = ({ start, end }: SourceSpan) => {
      const place = locate(start, end);
      const at = place ? placeAt(source, place.start) : { line: paragraph.line, column: 1 };
      return { text: paragraph.text.slice(start, end), ...at, place };
    };
    for (const proposal of proposed.proposals) {
      const { place, ...words } = read(proposal);
      if (place) found.push({ ...proposal, ...words, paragraph: paragraph.id, source: place });
    }
    for (const { start, end, unit, name } of proposed.unmatched) {
      const { place: _place, ...words } = read({ start, end });
      unmatched.push({ ...words, unit, name, topic: document.data.topics[0] });
    }
  }
  const isGood = (chosen: readonly Suggestion[]): boolean =>
    keepsWords(parsed, read(writeTags(raw, chosen)), chosen);
  const [sure, doubtful] = [
    found.filter(({ doubt }) => doubt === undefined),
    found.filter(({ doubt }) => doubt !== undefined),
  ];
  const kept = keepGood(sure, isGood);
  return { raw: writeTags(raw, kept), suggestions: kept, doubtful, unmatched, problems };
}

/** Puts the tags of suggestions into a file, and touches nothing else in it. */
function writeTags(raw: string, suggestions: readonly Suggestion[]): string {
  const toFile = mapToFile(raw);
  let [written, last] = ['', 0];
  const put = (offset: number, tag: string): void => {
    written += raw.slice(last, toFile(offset)) + tag;
    last = toFile(offset);
  };
  for (const suggestion of suggestions.toSorted((a, b) => a.source.start - b.source.start)) {
    const { kind, measure, project, period, source } = suggestion;
    const name = kind === 'target' ? 'Target' : 'Result';
    const attributes = Object.entries({ measure, project, period }).flatMap(([key, value]) =>
      value === undefined ? [] : [` ${key}="${value}"`],
    );
    put(source.start, `<${name}${attributes.join('')}>`);
    put(source.end, `</${name}>`);
  }
  return written + raw.slice(last);
}

/** What readers and data see of a document, its statements aside. */
function view({ paragraphs, outline, data, assets, links }: UnrenderedDocument): string {
  return JSON.stringify({ paragraphs, outline, data, assets, links });
}

function keepsWords(before: Read, after: Read, chosen: readonly Suggestion[]): boolean {
  if (!before.document || !after.document || view(before.document) !== view(after.document)) return false;
  if (after.problems.filter(isError).length > 0) return false;
  if (after.problems.length !== before.problems.length) return false;
  const { statements } = after.document;
  return (
    statements.length === before.document.statements.length + chosen.length &&
    chosen.every(({ kind, paragraph, text }) =>
      statements.some((one) => one.kind === kind && one.paragraph === paragraph && one.text === text),
    )
  );
}
