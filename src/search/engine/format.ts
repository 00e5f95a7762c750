import type { Paragraph } from '../../schema/document.ts';

/** Dictionaries of the index; each is a row of shards. */
export type Dictionary = 'frequent' | 'grams';

/**
 * Version of all that is written down here and in `../index/`, the folding of text and the form of addresses included. It is raised
 * when a reader of before would search an index wrongly: sites that search each other are not renewed on the same day.
 */
export const indexFormat = 3;

/** `manifest.json`, the only file whose address does not change with its content. */
export interface Manifest {
  /** `indexFormat` of the program that wrote it. */
  readonly format: number;
  /** Name of the folder of the tables: a digest of them. They name all other folders, so an old page never mixes two indexes. */
  readonly folder: string;
  /** `YYYY-MM-DD`, of the newest document or change in it; missing in an older index, and where there is nothing. */
  readonly date?: string;
}

/**
 * Names of folders, one after the other. Shards and texts are put by their names into folders that are named by digests of what they
 * hold, so that a file keeps its address until it or one of its few neighbours changes.
 */
export type Folders = string;

/** `delta.json`: what is new in the index, for those who have searched before. Its address does not change either. */
export interface Delta {
  /** Name of the folder of the tables: of another index it is another. */
  readonly digest: string;
  /** As in the manifest. */
  readonly date?: string;
  /** The newest documents, by the day on which each was published or last changed. */
  readonly documents: readonly { readonly id: string; readonly date: string }[];
}

/** `directory.bin`, deflated JSON: what every search needs first. */
export interface Directory {
  /** All frequent strings, in the order of their UTF-16 units. */
  readonly frequent: readonly string[];
  /** First key of each shard. */
  readonly firstKeys: Readonly<Record<Dictionary, readonly string[]>>;
  /** Names of the folders of shards and texts, see `placeFile`. */
  readonly folders: Folders;
}

/** A bureau as facets show it. */
export interface BureauEntry {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  /** Place of the bureau above in the list. */
  readonly parent?: number;
  /** Name of the other site whose bureau it is. It stands in no file: see `../together/bureaus-apart.ts`. */
  readonly site?: string;
}

/** `documents.bin`, deflated JSON: a column for each thing that facets and orders ask of a document. */
export interface DocumentTable {
  readonly ids: readonly string[];
  /** Numbers of blocks: title, headings and all else. A document's blocks follow those of the one before. */
  readonly blocks: readonly number[];
  readonly headings: readonly number[];
  /** Places in `bureauList`, `kindList`, `topicList`. */
  readonly bureaus: readonly number[];
  readonly kinds: readonly number[];
  readonly topics: readonly (readonly number[])[];
  readonly planYears: readonly (readonly number[])[];
  readonly reviewYears: readonly (readonly number[])[];
  /** `YYYY-MM-DD` for ordering. */
  readonly dates: readonly string[];
  /** Documents from which nothing follows any longer: they come last. Missing where there are none, and in an older index. */
  readonly ended?: readonly number[];
  readonly bureauList: readonly BureauEntry[];
  readonly kindList: readonly string[];
  readonly topicList: readonly string[];
}

/** `suggestions.bin`, deflated JSON: what the search field suggests. */
export interface Suggestions {
  /** Words to search for, the most frequent first. */
  readonly terms: readonly string[];
  /** Keywords (主题词) that do not stand in the text of their documents, and the numbers of these; missing where there are none. */
  readonly unwritten?: readonly { readonly word: string; readonly documents: readonly number[] }[];
  /** Pages to open; `sort` says in Chinese what they are. */
  readonly pages: readonly SuggestedPage[];
}

export interface SuggestedPage {
  readonly name: string;
  readonly path: string;
  readonly sort: string;
  /** Of a bureau: its place in pinyin, where the address does not tell it. */
  readonly letters?: string;
  /** Of a project: numbers of the documents that promise or report something of it. */
  readonly documents?: readonly number[];
}

/** `text-<number>.bin`, deflated JSON: what is shown of a document that was found. */
export interface DocumentText {
  readonly title: string;
  readonly bureau: string;
  readonly kind: string;
  readonly published?: string;
  readonly written?: string;
  /** 撤回, 废止 or 失效; missing where the document is in force or says nothing of it. */
  readonly validity?: string;
  /** Why, and what took its place. */
  readonly standing?: string;
  /** `YYYY-MM-DD`, of the last correction. */
  readonly corrected?: string;
  /** Written from a public document: see `formatCitation`. */
  readonly isEdited?: true;
  /** In reading order. */
  readonly paragraphs: readonly Pick<Paragraph, 'id' | 'kind' | 'text'>[];
  /** What its paragraphs promise or report, and how that stands; missing where there is nothing, and in an older index. */
  readonly lines?: readonly FoundLine[];
}

/** A statement, and the state of its line in the ledger. */
export interface FoundLine {
  /** Id of its paragraph. */
  readonly paragraph: string;
  /** The words that promise or report. */
  readonly text: string;
  /** 农村公路安防工程里程（2023年）. */
  readonly about: string;
  /** 已完成; of what a document says that is no longer in force: 已废止，不再作数. */
  readonly state: string;
  /** Anchor of its line in the ledger; missing in an older index. */
  readonly row?: string;
}
