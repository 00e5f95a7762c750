import path from 'node:path';
import { placeUnseen } from '../schema/unseen-character.ts';
import { removeWhiteSpace } from '../text/spelling/normalise.ts';
import { findUnseen } from '../text/spelling/unseen.ts';
import { inlineText, type Block, type Inline } from './blocks.ts';
import { periodsOf, type Draft } from './draft.ts';
import { ImportError } from './import-error.ts';
import { mendUnseen } from './mend-unseen.ts';
import { placeDocument } from './place-document.ts';
import { readSource } from './read-source.ts';
import type { ReadNeighbour } from './html/context.ts';
import { breakRunOn } from './recognise/break-run-on.ts';
import { recognise, type Hints } from './recognise/recognise.ts';
import { compareTexts } from './verify.ts';
import { createBody } from './write/body.ts';
import { writeFrontmatter } from './write/frontmatter.ts';
import { writeMarkdown } from './write/markdown.ts';

/** An official file as a document of the site. */
export interface Converted {
  /** Path of the document below `content/`: `plans/yunxi/2024.mdx`. */
  readonly file: string;
  readonly mdx: string;
  /** Pictures, by their paths below `content/`. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly draft: Draft;
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
): Converted {
  const fileName = path.parse(name).name;
  const source = breakRunOn(mendUnseen(readSource(name, bytes, neighbours)));
  if (source.blocks.length === 0) {
    throw new ImportError('文件里没有文字。', '如果是扫描件或图片，请先识别成文字。');
  }
  if (weigh(source.blocks) > mostWeight) {
    throw new ImportError(
      '正文太长，不像是一份计划或总结。',
      '请只留下要发布的这一份文件；明细表可以作为附件。',
    );
  }
  const draft = recognise(source, { ...hints, fileName });
  const place = placeOf(draft, fileName, hints.name);
  const { paths, pictures } = placePictures(draft, place);
  const body = writeMarkdown(createBody(draft.body, draft.notes, paths));
  refuseBroken(`${draft.fields.title}\n${body}`);
  if (body.trim() === '') {
    throw new ImportError(
      `文件里没有正文，只有标题“${draft.fields.title.slice(0, 40)}”。`,
      '请检查文件是不是完整；网页请等正文显示出来以后再保存。',
    );
  }
  const difference = compareTexts(source, draft, body);
  if (difference !== undefined) {
    throw new ImportError(
      `转换以后的文字和原文不一致，原文“${removeWhiteSpace(difference).slice(0, 20)}”一处有出入。`,
      '这是程序的错误，请把这个文件发给维护者。',
    );
  }
  const mdx = `${writeFrontmatter(draft.fields, draft.missing)}\n${body}`;
  return { file: `${place}.mdx`, mdx, pictures, draft };
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
        : inlineText([inline]).length),
    0,
  );
}

/** What stands for a character that could not be decoded, and what is never a character. */
const unreadable = /[\uFFFD\uFDD0-\uFDEF\uFFFE\uFFFF]/u;

/** What could not be decoded may not be published as a black diamond; outside of the document it does no harm. */
function refuseBroken(text: string): void {
  const line = text.split('\n').find((one) => unreadable.test(one));
  if (line === undefined) {
    refuseUnseen(text);
    return;
  }
  const at = line.search(unreadable);
  throw new ImportError(
    `正文里有读不出来的字，在“${line.slice(Math.max(0, at - 10), at + 10)}”一处。`,
    '请对照原文改好，或者换一份完整的文件。',
  );
}

/** What turns the direction of text, or is a sign in one font only: what is published would not be what somebody reads in the file. */
function refuseUnseen(text: string): void {
  const [found] = findUnseen(text);
  if (!found) return;
  throw new ImportError(
    `正文里${placeUnseen(text, found)}。`,
    '请在原来的文件里删去它，对照看到的样子重新输入，再导入。',
  );
}

function placeOf({ collection, fields }: Draft, source: string, name?: string): string {
  const { bureau } = fields;
  const [period] = periodsOf(collection, fields);
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
