import type { Frontmatter } from './frontmatter.ts';
import type { Numbering } from '../text/numbering.ts';
import type { Stage } from '../text/statement/stage.ts';
import type { Facts, QuantityFact } from './facts.ts';

/** The folders of documents; each is a column of the site. In the last are those that neither plan nor report: kinds of a site's own. */
export const collections = ['plans', 'summaries', 'papers'] as const;
export type Collection = (typeof collections)[number];

/**
 * Document: one MDX file, parsed once. Pages, search, data and checks all read this and nothing else.
 * It is plain data and survives JSON.
 */
export interface Document {
  /** The file's path inside `content/` without its extension, and the page's address: `plans/xinhuang/2023`. */
  readonly id: string;
  readonly collection: Collection;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly data: Frontmatter;
  /** Sections at the top of the outline; the tree hangs below them. */
  readonly outline: readonly Section[];
  /** All citable blocks in reading order, headings included. */
  readonly paragraphs: readonly Paragraph[];
  /** What the page holds beside them. */
  readonly layout: Layout;
  /** Files that the page shows or offers: images and attachments. */
  readonly assets: readonly Asset[];
  /** Links to other pages of this site. */
  readonly links: readonly InternalLink[];
  /** What it promises and reports, in reading order. */
  readonly statements: readonly Statement[];
  /** Ids of the terms of the glossary that it uses. */
  readonly terms: readonly string[];
  /** HTML of the body: no scripts, no styles, no raw HTML of the author's. */
  readonly html: string;
}

/** A document whose page has not been rendered: all that the checks read. Rendering takes as long as the rest. */
export type UnrenderedDocument = Omit<Document, 'html' | 'terms'>;

/** A heading, or a numbered paragraph that begins with its heading (run-in). */
export interface Section {
  /** Anchor of the heading or of the paragraph. */
  readonly id: string;
  /** Heading as it stands, with its numbering. */
  readonly text: string;
  /** Official numbering, if it begins with one. */
  readonly numbering?: Numbering;
  readonly runIn: boolean;
  /** 1-based line in the file. */
  readonly line: number;
  readonly children: readonly Section[];
}

/** The unit that is cited. */
export interface Paragraph {
  /** Anchor; stays the same when other paragraphs come, go or move. */
  readonly id: string;
  readonly kind: 'paragraph' | 'heading' | 'item' | 'row' | 'caption' | 'footnote' | 'code';
  /** Text in force without markup: what is struck through is not in it. Lines are joined, cells are separated by a tab. */
  readonly text: string;
  /** 1-based line in the file. */
  readonly line: number;
  /** Anchor of the section it stands in; a heading stands in itself. */
  readonly section?: string;
  /** Run-in points 一是…二是…, in order. */
  readonly points?: readonly Point[];
  /** Quantities and roads in the text; missing if there are none. Code and notes have none. */
  readonly facts?: Facts;
  /** The first row of its table: two tables may follow each other. */
  readonly startsTable?: true;
  /** Stands in a note: a remark of the publisher's, and no part of the official text. */
  readonly isNote?: true;
  /** Where it refers to footnotes, in order; missing if it does not. */
  readonly references?: readonly FootnoteReference[];
  /** Of a footnote: its number on the page, from 1. */
  readonly number?: number;
}

/** A mark in a text that refers to a footnote. */
export interface FootnoteReference {
  /** UTF-16 offset into the paragraph's text, which has no sign of its own for the mark. */
  readonly at: number;
  /** Of the footnote. */
  readonly number: number;
}

/** A run-in point of a paragraph. */
export interface Point {
  readonly id: string;
  /** 2 for 二是. */
  readonly value: number;
  /** UTF-16 offsets into the paragraph's text. */
  readonly start: number;
  readonly end: number;
}

/** What a statement does: it promises, or it reports. */
export type StatementKind = 'target' | 'result';

/** Statement: words that promise or report something about a measure or a project. Marked by the document's author. */
export interface Statement {
  readonly kind: StatementKind;
  /** Anchor of its words on the page. */
  readonly anchor: string;
  /** Anchor of the paragraph that it stands in. */
  readonly paragraph: string;
  /** Ids; at least one of the two is there. */
  readonly measure?: string;
  readonly project?: string;
  /** What it speaks of: `2023`, `2023-H1`. */
  readonly period: string;
  /** The words that were marked. */
  readonly text: string;
  /** The whole sentence that they stand in. */
  readonly sentence: string;
  /** What an item before it in the same row (甲；乙；丙) tells of the time, if one does: 1至9月累计新改建农村公路255公里. */
  readonly opening?: string;
  /** What is promised or reported, in numbers. Always there where there is a measure, unless `stage` says that all is done. */
  readonly quantity?: StatedQuantity;
  /** How far something is to get, or has got, if the words say so. */
  readonly stage?: Stage;
  /** 1-based line in the file. */
  readonly line: number;
}

/** The quantity of a statement: see `QuantityFact`. */
export interface StatedQuantity extends Omit<QuantityFact, 'start' | 'end'> {
  /** As written: `16km`. */
  readonly text: string;
}

/** What stands on a page and in no paragraph. */
export interface Layout {
  /** In reading order. */
  readonly headings: readonly LaidHeading[];
  /** The tables in reading order: anchors of their rows, the head first. Empty rows are not among them. */
  readonly tables: readonly (readonly string[])[];
  /** What readers do not see at once: descriptions and titles of images, titles of links, addresses to write to or to call. */
  readonly hidden: readonly string[];
  /** What is struck through, in reading order: readers see that it was there, and nothing counts or cites it. */
  readonly struck: readonly string[];
}

/** A heading by its place on the page. */
export interface LaidHeading {
  /** Its anchor. */
  readonly id: string;
  /** 2 for ##. */
  readonly level: number;
  /** Whether nothing stands between it and the next heading. */
  readonly isEmpty: boolean;
}

/** A file beside a document. */
export interface Asset {
  /** Path from the project's root. */
  readonly file: string;
  /** Path below `/files/` on the site. */
  readonly path: string;
  /** Size in bytes. */
  readonly size: number;
  /** Name of an attachment; images have none. */
  readonly title?: string;
}

/** A link to another page of the site. */
export interface InternalLink {
  /** Id of the document, or the path of another page, without slashes around it. */
  readonly target: string;
  /** Anchor without `#`. */
  readonly fragment?: string;
  readonly line: number;
  readonly column: number;
}

/** The plain text of a document: one line a paragraph. */
export function plainText(document: Pick<Document, 'paragraphs'>): string {
  return document.paragraphs.map((paragraph) => paragraph.text).join('\n');
}

/** `content/plans/x/2023.mdx` → `plans/x/2023`. */
export function idOf(file: string): string {
  return file.replace(/^content\//u, '').replace(/(\/index)?\.mdx?$/u, '');
}

/** What documents are compared by. */
export type ComparedDocument = Pick<
  Document,
  'id' | 'file' | 'data' | 'assets' | 'links' | 'statements' | 'paragraphs'
>;
