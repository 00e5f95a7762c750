import { plainText } from '../schema/document.ts';
import { removeWhiteSpace } from '../text/spelling/normalise.ts';
import { blockText, inlineText, type Block, type Inline, type SourceDocument } from './blocks.ts';
import type { BodyBlock, Draft } from './draft.ts';
import { ImportError } from './import-error.ts';
import { readBody } from './read-body.ts';
import { refuseBroken } from './refuse-broken.ts';
import { compareTexts, listLostDeletions } from './verify.ts';
import { createBody, type PicturePaths } from './write/body.ts';
import { writeMarkdown } from './write/markdown.ts';

/** A draft and its body in Markdown, which reads back as the text of the file. */
export interface Written {
  readonly draft: Draft;
  readonly body: string;
}

/**
 * Writes the body of a draft so that it reads back as the text of the file. Where a part does not, its text is kept without its
 * type and links; where what was recognised does not account for every line, all lines are kept as they stand. Either is listed.
 * @throws ImportError with the place, if even so the text would be another
 */
export function writeDraft(source: SourceDocument, draft: Draft, pictures: PicturePaths): Written {
  const attempts = [
    () => draft,
    () => simplifyDraft(draft, pictures),
    () => simplifyDraft(keepLines(source, draft), pictures),
  ];
  let difference = '';
  let unreadable: ReturnType<typeof readBody> | undefined;
  for (const attempt of attempts) {
    const attempted = attempt();
    const body = write(attempted, pictures);
    refuseBroken(`${attempted.fields.title}\n${body}`);
    if (body.trim() === '') throw refuseEmpty(draft);
    const found = compareTexts(source, attempted, body);
    if (found === undefined) {
      const dropped = [...attempted.dropped, ...listLostDeletions(source, body)];
      return { draft: { ...attempted, dropped }, body };
    }
    difference ||= found;
    unreadable = readBody(body);
  }
  throw typeof unreadable === 'string' ? refuseUnreadable(unreadable) : refuse(source, difference);
}

function write({ body, notes }: Pick<Draft, 'body' | 'notes'>, pictures: PicturePaths): string {
  return writeMarkdown(createBody(body, notes, pictures));
}

function refuseEmpty({ fields }: Draft): ImportError {
  return new ImportError(
    `文件里没有正文，只有标题“${fields.title.slice(0, 40)}”。`,
    '请检查文件是不是完整；网页请等正文显示出来以后再保存。',
  );
}

function refuseUnreadable(problems: string): ImportError {
  return new ImportError(
    problems.startsWith('这一段') ? `正文里有一段太乱：${problems}` : problems,
    '请在原文里改好这一处，或者把它分成几段，再导入一次。',
  );
}

function refuse({ blocks, format }: SourceDocument, difference: string): ImportError {
  const found = blocks.find((block) => removeWhiteSpace(blockText([block])).includes(difference));
  const unit = format === 'docx' ? '段' : '行';
  const where = found === undefined ? '' : `第 ${String(found.place)} ${unit} `;
  return new ImportError(
    `${where}“${removeWhiteSpace(difference).slice(0, 20)}”一处写成 Markdown 以后读出来不一样，没有导入。`,
    '请在原文里把这一处改成普通的文字（去掉格式、链接和特殊符号），再导入一次。',
  );
}

const sort = '没有保留的格式和链接（文字保留）';

/** What does not read back by itself is written as mere text. */
function simplifyDraft(draft: Draft, pictures: PicturePaths): Draft {
  const dropped = [...draft.dropped];
  const body = draft.body.map((block): BodyBlock => {
    if (readsBack(block, draft, pictures)) return block;
    dropped.push({ sort, text: `……${textOf(block).slice(0, 40)}……`, place: block.place });
    const plain = simplifyBlock(block, toPlain);
    return readsBack(plain, draft, pictures) ? plain : simplifyBlock(block, spell);
  });
  const notes = new Map(
    [...draft.notes].map(([id, blocks]) => [
      id,
      blocks.map((block) => (readsBack(block, draft, pictures) ? block : simplifyBlock(block, spell))),
    ]),
  );
  return { ...draft, body, notes, dropped };
}

/** All lines of the file in their order, without an outline. */
function keepLines(source: SourceDocument, draft: Draft): Draft {
  const [first] = source.blocks;
  const note = { sort: '没有认出版面，全文照录', text: '……', place: first?.place ?? 1 };
  return { ...draft, body: source.blocks, dropped: [...source.dropped, note] };
}

function readsBack(block: BodyBlock, { notes }: Draft, pictures: PicturePaths): boolean {
  try {
    const document = readBody(write({ body: [block], notes }, pictures));
    if (typeof document === 'string') return textOf(block).trim() === '';
    const paragraphs = document.paragraphs.filter(({ kind }) => kind !== 'footnote');
    return removeWhiteSpace(plainText({ paragraphs })).startsWith(removeWhiteSpace(textOf(block)));
  } catch (error) {
    if (error instanceof ImportError) return false;
    throw error;
  }
}

function textOf(block: BodyBlock): string {
  if (block.kind === 'heading') return inlineText(block.content);
  return block.kind === 'run-in' ? inlineText([...block.title, ...block.content]) : blockText([block]);
}

type Simplify = (content: readonly Inline[]) => Inline[];

const toPlain: Simplify = (content) =>
  content.flatMap((inline): Inline[] => {
    if (inline.kind === 'link') return toPlain(inline.content);
    if (inline.kind !== 'text') return [inline];
    const { bold: _bold, ...plain } = inline;
    return [plain];
  });

const spell: Simplify = (content) =>
  toPlain(content).map((inline) => (inline.kind === 'text' ? { ...inline, spelled: true } : inline));

function simplifyBlock<One extends BodyBlock>(block: One, simplify: Simplify): One {
  if (block.kind === 'run-in')
    return { ...block, title: simplify(block.title), content: simplify(block.content) };
  if (block.kind !== 'table') return { ...block, content: simplify(block.content) };
  const rows = block.rows.map((row) =>
    row.map((cell) => ({ ...cell, blocks: cell.blocks.map((one: Block) => simplifyBlock(one, simplify)) })),
  );
  return { ...block, rows };
}
