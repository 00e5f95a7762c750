import type { Item } from '../../catalogue/catalogue.ts';
import type { Document, Section } from '../../schema/document.ts';
import { parsePeriod } from '../../text/period/period.ts';
import { splitSentences } from '../../text/sentence.ts';

/** What of a document is read beside its statements. */
export type ReadBody = (item: Pick<Item, 'id'>) => Pick<Document, 'outline' | 'paragraphs'>;

/** Gives the text of a document clause by clause. */
export type ReadClauses = (item: Item) => readonly DocumentClause[];

/** A clause of the text of a document. */
export interface DocumentClause {
  /** Without the number or the 一是 that it begins with. */
  readonly text: string;
  readonly sentence: string;
  /** Anchor of its paragraph. */
  readonly paragraph: string;
  /** Whether it stands where the document looks ahead. */
  readonly isAhead: boolean;
}

const clause = /[^，,；;。！!？?\n\t\u3000]+/gu;
const opening = /^(?:\d+[.．、]|[一二三四五六七八九十]+[是、]|（[一二三四五六七八九十]+）)\s*/u;
/** Under such a heading a document tells what is to be done; 计划完成情况 tells what was. */
const planning =
  /打算|下一?步|今后|明年|下半年|(?:工作计划|的计划|安排|思路|工作目标|目标任务|重点任务|主要任务)(?!.*(?:完成|执行|落实|情况))/u;
const reporting = /情况|回顾|完成|总结|成效|问题|不足/u;

/** Reads each document once. */
export function createClauseReader(readBody: ReadBody): ReadClauses {
  const known = new WeakMap<Item, readonly DocumentClause[]>();
  return (item) => {
    const clauses = known.get(item) ?? listClauses(item, readBody(item));
    known.set(item, clauses);
    return clauses;
  };
}

/** The text of a document clause by clause; what stands in a note of the publisher's is no part of it. */
function listClauses(
  { data }: Pick<Item, 'data'>,
  { outline, paragraphs }: ReturnType<ReadBody>,
): DocumentClause[] {
  const lastYear = Math.max(...data.reviews.flatMap((id) => parsePeriod(id)?.lastYear ?? []));
  const { ahead, back } = findStances(outline, lastYear);
  const isPlan = data.reviews.length === 0;
  return paragraphs.flatMap(({ id, kind, text, section, isNote }) => {
    if (isNote || kind === 'heading' || kind === 'code') return [];
    return splitSentences(text).flatMap(({ start, end }) => {
      const sentence = text.slice(start, end);
      return (sentence.match(clause) ?? []).map((one) => ({
        text: one.trim().replace(opening, ''),
        sentence,
        paragraph: id,
        isAhead: isPlan ? !back.has(section ?? '') : ahead.has(section ?? ''),
      }));
    });
  });
}

/** Under such a heading a plan tells what was done the year before. */
const lookingBack = /回顾|总结|(?:完成|执行|落实|工作)情况|成效/u;

/**
 * Anchors of the sections in which a document looks ahead: by their headings, with those below them, and with those that follow a
 * part on a later year and do not say that they look back; and of those in which a plan looks back.
 */
function findStances(
  outline: readonly Section[],
  lastYear: number,
): Record<'ahead' | 'back', ReadonlySet<string>> {
  const [ahead, back] = [new Set<string>(), new Set<string>()];
  const readAll = (sections: readonly Section[], isBelow: boolean, isBelowBack: boolean): void => {
    let isAfter = false;
    for (const { id, text, children } of sections) {
      const years = [...text.matchAll(/(\d{4})年/gu)].map((match) => Number(match[1]));
      const isLater = years.some((year) => year > lastYear);
      const looksBack = years.includes(lastYear) || reporting.test(text);
      isAfter = isLater || (isAfter && !looksBack);
      const isAhead = isBelow || isAfter || planning.test(text);
      const isBack = isBelowBack || lookingBack.test(text);
      if (isAhead) ahead.add(id);
      if (isBack) back.add(id);
      readAll(children, isAhead, isBack);
    }
  };
  readAll(outline, false, false);
  return { ahead, back };
}
