import path from 'node:path';
import { describeExcess } from '../text/excess/describe-excess.ts';
import { limits } from '../text/excess/limits.ts';
import { shownText, type Block, type Inline, type Meta } from './blocks.ts';
import { periodsOf, type Draft } from './draft.ts';
import { ImportError } from './import-error.ts';
import { mendUnseen } from './mend-unseen.ts';
import { placeDocument } from './place-document.ts';
import { readSource } from './read-source.ts';
import type { ReadNeighbour } from './html/context.ts';
import { joinPages } from './join-pages.ts';
import { releadLinks } from './relead-links.ts';
import { settleLinks } from './settle-links.ts';
import { breakRunOn } from './recognise/break-run-on.ts';
import { recognise, type Hints } from './recognise/recognise.ts';
import { writeDraft } from './write-draft.ts';
import { writeFrontmatter } from './write/frontmatter.ts';

/** An official file as a document of the site. */
export interface Converted {
  /** Path of the document below `content/`: `plans/yunxi/2024.mdx`. */
  readonly file: string;
  readonly mdx: string;
  /** Pictures, by their paths below `content/`. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly draft: Draft;
}

/** What is known of a file by where it was found. */
export interface Surroundings {
  /** The other pages of a document that was shown on several, in their order. */
  readonly following?: readonly Uint8Array[];
  /** Where links are to lead, by their addresses as the file has them (made absolute where it says where it was saved from). */
  readonly leads?: ReadonlyMap<string, string>;
  /** Files that go with it, by the names that they get in its folder. */
  readonly attachments?: readonly { readonly title: string; readonly name: string }[];
  /** Pictures that lie elsewhere: their addresses as the page has them → paths below a folder. */
  readonly pictures?: { readonly folder: string; readonly files: ReadonlyMap<string, string> };
  /** What the page says from which the file was offered. */
  readonly meta?: readonly Meta[];
}

/**
 * Converts a file. Everything happens in memory; nothing is given unless the document, read as the site reads it, has the text of
 * the file.
 * @throws ImportError
 */
export function convert(
  name: string,
  bytes: Uint8Array,
  hints: Omit<Hints, 'fileName'>,
  neighbours?: ReadNeighbour,
  { following = [], leads, attachments = [], meta = [] }: Surroundings = {},
): Converted {
  const fileName = path.parse(name).name;
  const joined = joinPages([
    readSource(name, bytes, neighbours),
    ...following.map((page) => readSource(name, page, neighbours)),
  ]);
  const led = leads ? releadLinks(joined, leads) : joined;
  const source = breakRunOn(mendUnseen(settleLinks({ ...led, meta: [...led.meta, ...meta] })));
  if (source.blocks.length === 0) {
    throw new ImportError('文件里没有文字。', '如果是扫描件或图片，请先识别成文字。');
  }
  // The site would not read it: that is told before the rest is tried.
  if (countRows(source.blocks) > limits.blocks) {
    const { message, advice } = describeExcess({ limit: 'blocks', line: 1 });
    throw new ImportError(message, advice);
  }
  if (weigh(source.blocks) > mostWeight) {
    throw new ImportError(
      '正文太长，不像是一份计划或总结。',
      '请只留下要发布的这一份文件；明细表可以作为附件。',
    );
  }
  const recognised = recognise(source, { ...hints, fileName });
  const place = placeOf(recognised, fileName, hints.name);
  const { paths, pictures } = placePictures(recognised, place);
  const { draft: written, body } = writeDraft(source, recognised, paths);
  const offered = attachments.map(({ title, name }) => ({
    title,
    file: `${path.posix.basename(place)}/${name}`,
  }));
  const draft =
    offered.length > 0 ? { ...written, fields: { ...written.fields, attachments: offered } } : written;
  const mdx = `${writeFrontmatter(draft.fields, draft.missing)}\n${body}`;
  return { file: `${place}.mdx`, mdx, pictures, draft };
}

/** Paragraphs, and rows of tables. */
function countRows(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 1), 0);
}

/** Characters of a document, each part of it counted as some more: a hundred times the longest of plans. */
const mostWeight = 1_000_000;
const partWeight = 20;

function weigh(blocks: readonly Block[]): number {
  let weight = 0;
  for (const block of blocks) {
    weight += partWeight;
    if (block.kind === 'table') {
      for (const row of block.rows) for (const cell of row) weight += partWeight + weigh(cell.blocks);
    } else weight += weighInlines(block.content);
  }
  return weight;
}

function weighInlines(content: readonly Inline[]): number {
  return content.reduce(
    (weight, inline) =>
      weight +
      partWeight +
      (inline.kind === 'link'
        ? inline.address.length + weighInlines(inline.content)
        : shownText([inline]).length),
    0,
  );
}

function placeOf({ collection, fields }: Draft, source: string, name?: string): string {
  const { bureau, published, written } = fields;
  // What speaks of no period is told apart by its day.
  const [
    period = collection === 'papers' ? (published ?? written)?.slice(0, '2024-03-15'.length) : undefined,
  ] = periodsOf(collection, fields);
  return placeDocument(
    { collection, source, ...(bureau !== undefined && { bureau }), ...(period !== undefined && { period }) },
    name,
  );
}

/** Pictures stand in a folder of the document's name; one that the file does not hold is left out and said to be. */
function placePictures(
  { images }: Draft,
  place: string,
): { paths: Map<string, string>; pictures: Map<string, Uint8Array> } {
  const paths = new Map<string, string>();
  const pictures = new Map<string, Uint8Array>();
  for (const [id, { bytes, extension }] of images) {
    if (!bytes || extension === '') continue;
    const name = `图${String(pictures.size + 1)}.${extension}`;
    paths.set(id, `${path.posix.basename(place)}/${name}`);
    pictures.set(`${place}/${name}`, bytes);
  }
  return { paths, pictures };
}
