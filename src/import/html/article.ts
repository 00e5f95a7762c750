import { removeWhiteSpace } from '../../text/spelling/normalise.ts';
import type { Dropped, Meta } from '../blocks.ts';
import { describeFurniture } from '../recognise/page/furniture.ts';
import { hasTag, isMute, listedText, namesOf, type PageElement, type PageNode } from './elements.ts';
import { isStronglyNamed, isWeaklyNamed } from './names.ts';
import { looksLikeData } from './table.ts';
import { surveyPage, type PageLine, type Survey } from './survey.ts';
import { findTitleBlock, listTitles } from './title-block.ts';

/** The document in a page, and what was left out around it. */
export interface Article {
  /** Elements that belong to the page. */
  readonly furniture: ReadonlySet<PageElement>;
  /** From the body to the element that holds the document. */
  readonly way: ReadonlySet<PageElement>;
  readonly title: PageElement | undefined;
  /** Hidden elements that hold the document: a script shows them. */
  readonly shown: ReadonlySet<PageElement>;
  readonly dropped: readonly Dropped[];
}

/**
 * Finds the document in a page: the way leads down from the body, always into the part that has most of the running text. What
 * stands beside the way is left out only where it shows that it belongs to the page: by its name, by being a list of links, by its
 * words. Text that nothing speaks against stays, because a menu left in is soon deleted, and a paragraph left out is never missed.
 */
export function findArticle(body: PageElement, meta: readonly Meta[]): Article {
  const titles = listTitles(meta);
  const survey = surveyPage(body, titles, readSummary(meta));
  const weights = accumulate(survey.lines, ({ weight }) => weight);
  const weightOf = (node: PageNode): number => sumOf(weights, survey, node);
  const { way, end } = findWay(body, weightOf);
  const range = survey.rangeOf(end) ?? [0, 0];
  const title = findTitleBlock(survey, titles, range);
  const judge = createJudge(survey, weightOf(body), title, range);
  const dropped: Dropped[] = [];
  const furniture = new Set<PageElement>();

  const leaveOut = (element: PageElement): void => {
    furniture.add(element);
    const text = listedText(element);
    if (text !== '') dropped.push({ sort: judge.name(element), text, place: element.line });
  };
  /** Takes parts of the page out of a part that has something of the document. */
  const sift = (node: PageNode, isAround: boolean): void => {
    if (node.kind === 'text') return;
    if (isMute(node)) return;
    if (judge.isFurniture(node, isAround)) {
      leaveOut(node);
      return;
    }
    if (hasTag(node, 'table') || (hasTag(node, 'p') && !isAround)) return;
    for (const child of node.children) sift(child, isAround);
  };

  const whole = new Set([...way, end]);
  for (const element of way) {
    for (const child of element.children)
      if (child.kind === 'element' && !whole.has(child)) sift(child, true);
  }
  for (const child of end.children) sift(child, false);
  const [first, last] = (title && survey.rangeOf(title.block)) ?? [0, 0];
  const isTitleBlock = last - first <= longestTitle;
  return {
    furniture,
    way: whole,
    dropped,
    shown: new Set([...whole].filter((element) => weightOf(element) > 0)),
    title: isTitleBlock ? title?.block : undefined,
  };
}

/** What the page's head says of the document in short: some pages show it above. */
function readSummary(meta: readonly Meta[]): string | undefined {
  const found = meta.find(({ name }) => /^(?:og:)?description$/iu.test(name));
  const text = found && removeWhiteSpace(found.value);
  return text !== undefined && /[，。]/u.test(text) ? text : undefined;
}

/** Most lines of a title; in an element with more, it is not marked. */
const longestTitle = 3;

/** Part of the running text that must be in a part for the way to lead into it. */
const most = 0.5;

/** The elements from the body down to the one that holds the document, which is given apart. */
function findWay(
  body: PageElement,
  weightOf: (node: PageNode) => number,
): { way: PageElement[]; end: PageElement } {
  const way: PageElement[] = [];
  let end = body;
  for (;;) {
    const total = weightOf(end);
    const next = end.children.find(
      (child): child is PageElement =>
        child.kind === 'element' && total > 0 && weightOf(child) > total * most,
    );
    if (next && hasTag(next, 'table') && looksLikeData(next)) return { way, end };
    if (!next || hasTag(next, 'p', 'ul', 'ol', 'li', 'dl', 'blockquote', 'h1', 'h2', 'h3'))
      return { way, end };
    way.push(end);
    end = next;
  }
}

interface Judge {
  /** @param isAround whether it stands outside of the part that holds the document */
  readonly isFurniture: (element: PageElement, isAround: boolean) => boolean;
  /** Chinese: what it is. */
  readonly name: (element: PageElement) => string;
}

/** A part with so much running text, in characters, is no furniture, whatever its name; nor one with this part of all. */
const mostFurniture = 300;
const mostShare = 0.2;

function createJudge(
  survey: Survey,
  total: number,
  title: PageLine | undefined,
  [first, last]: readonly [number, number],
): Judge {
  const { lines, rangeOf } = survey;
  const sums = {
    weight: accumulate(lines, ({ weight }) => weight),
    length: accumulate(lines, ({ length }) => length),
    linked: accumulate(lines, ({ linked }) => linked),
    official: accumulate(lines, ({ official }) => Number(official)),
    furniture: accumulate(lines, ({ furniture }) => Number(furniture)),
    file: accumulate(lines, ({ file }) => Number(file)),
    figures: accumulate(lines, ({ figures }) => Number(figures)),
  };
  const titleAt = title ? lines.indexOf(title) : -1;

  const isFurniture = (element: PageElement, isAround: boolean): boolean => {
    const range = rangeOf(element);
    if (!range) return false;
    const [from, to] = range;
    // Pictures above the title.
    if (from === to) return isAround && titleAt !== -1 && from <= titleAt;
    const sum = (key: keyof typeof sums): number => sumOf(sums[key], survey, element);
    if (isAround && to - from === 1 && lines[from]?.summary) return true;
    const holdsTitle = titleAt >= from && titleAt < to;
    if (holdsTitle || sum('file') > 0) return false;
    const weight = sum('weight');
    const isSlight = weight < mostFurniture && weight <= total * mostShare;
    const isLinks = sum('linked') * 2 > sum('length') && (isAround || to - from > 1);
    const isAllLinks = sum('linked') * 10 >= sum('length') * 9 && sum('linked') > 0;
    const isAllFurniture = sum('furniture') === to - from;
    const official = sum('official') > 0;
    // Figures and tables of them are a document's, whatever stands around them.
    if (sum('figures') > 0 && !isLinks) return false;
    const names = namesOf(element);
    const strong = isStronglyNamed(element, names);
    if (strong && isSlight && (!official || isLinks)) return true;
    if (!isAround)
      return isWeaklyNamed(names) && !official && (isAllLinks || isAllFurniture || (weight === 0 && isLinks));
    if (official && !isLinks) return false;
    if (official)
      return isSlight && !lines.slice(from, to).some((line) => line.official && line.linked === 0);
    if (isLinks || isAllFurniture || (isWeaklyNamed(names) && weight === 0)) return true;
    // Before the title stands nothing of a document but what is official, and the first line of a long title.
    if (titleAt !== -1 && to <= titleAt && to <= last)
      return to < titleAt || sum('linked') > 0 || to - from > 1;
    // After it, a part that begins as one of the page.
    return from >= last && from >= first && sum('furniture') > 0;
  };
  const name = (element: PageElement): string => {
    const [from, to] = rangeOf(element) ?? [0, 0];
    const text = lines
      .slice(from, Math.min(to, from + 3))
      .map((line) => describeFurniture(line.text.replace(/\s+/gu, ' ')))
      .find((sort) => sort !== undefined);
    return text ?? (isStronglyNamed(element, namesOf(element)) ? '网页的导航、页脚等' : '网页的其他部分');
  };
  return { isFurniture, name };
}

/** Sums up to each line, so that the sum of any part is a difference. */
function accumulate(lines: readonly PageLine[], read: (line: PageLine) => number): number[] {
  const sums = [0];
  for (const line of lines) sums.push((sums.at(-1) ?? 0) + read(line));
  return sums;
}

function sumOf(sums: readonly number[], { rangeOf }: Survey, node: PageNode): number {
  const [from, to] = rangeOf(node) ?? [0, 0];
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}
