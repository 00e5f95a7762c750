import { describeExcess } from '../text/excess/describe-excess.ts';
import { findExcess } from '../text/excess/excess.ts';
import type { Limit } from '../text/excess/limits.ts';
import { removeWhiteSpace } from '../text/spelling/normalise.ts';
import { blockText, type SourceDocument } from './blocks.ts';
import type { Draft } from './draft.ts';
import { ImportError } from './import-error.ts';
import { readBody } from './read-body.ts';
import { refuseBroken } from './refuse-broken.ts';
import { simplifyDraft, stripDraft } from './simplify-draft.ts';
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
  let unreadable: string | undefined;
  for (const attempt of attempts) {
    const { draft: attempted, body } = writeWithin(attempt(), pictures);
    refuseBroken(`${attempted.fields.title}\n${body}`);
    if (body.trim() === '') throw refuseEmpty(draft);
    const document = readBody(body);
    unreadable = typeof document === 'string' ? document : undefined;
    const found = typeof document === 'string' ? document : compareTexts(source, attempted, document);
    if (found === undefined && typeof document !== 'string') {
      const dropped = [...attempted.dropped, ...listLostDeletions(source, document)];
      return { draft: { ...attempted, dropped }, body };
    }
    difference ||= found ?? '';
  }
  throw unreadable === undefined ? refuse(source, difference) : refuseUnreadable(unreadable);
}

/** Of what there may be less without type and links. */
const ofFormat: ReadonlySet<Limit> = new Set(['signs', 'marks', 'brackets', 'characters', 'paragraph']);

/**
 * Writes a draft within the limits of what is read, if need be without type and links.
 * @throws ImportError if it has more even so; nothing of it is read
 */
function writeWithin(draft: Draft, pictures: PicturePaths): Written {
  const written = { draft, body: write(draft, pictures) };
  const excess = findExcess(written.body);
  if (!excess) return written;
  if (ofFormat.has(excess.limit)) {
    const stripped = stripDraft(draft);
    const body = write(stripped, pictures);
    if (!findExcess(body)) return { draft: stripped, body };
  }
  throw refuseUnreadable(describeExcess(excess).message);
}

function write({ body, notes }: Draft, pictures: PicturePaths): string {
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

/** All lines of the file in their order, without an outline. */
function keepLines(source: SourceDocument, draft: Draft): Draft {
  const [first] = source.blocks;
  const note = { sort: '没有认出版面，全文照录', text: '……', place: first?.place ?? 1 };
  return { ...draft, body: source.blocks, dropped: [...source.dropped, note] };
}
