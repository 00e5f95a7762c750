import { changeId, fragment } from '../../schema/address.ts';
import { changeKinds, type Change } from '../../schema/change.ts';
import { placeChanges } from '../../schema/place-changes.ts';
import { listToldChanges } from '../../schema/told-change.ts';
import { findQuantities } from '../../text/quantity/quantity.ts';
import { endNames } from '../../schema/standing.ts';
import type { DocumentData } from '../../catalogue/document-data.ts';
import { optional, required } from '../columns.ts';
import { toDocument, type DocumentTable } from '../table.ts';

/** The one number that words give; null if they give none or several. */
function readNumber(words: string | undefined): { value: number | null; unit: string | null } {
  const [only, ...others] = words === undefined ? [] : findQuantities(words);
  if (!only || others.length > 0) return { value: null, unit: null };
  return { value: only.value, unit: only.unit === '' ? null : only.unit };
}

export const corrections: DocumentTable = {
  of: 'documents',
  forms: ['csv', 'json'],
  name: 'corrections',
  title: '更正和撤回',
  description:
    '一行是文件公布以后的一次修改，或者失效、废止。改正以前的数只在这里有：别的表里都是现在的数，撤回的数不当作数据。',
  primaryKey: ['document', 'number'],
  foreignKeys: [toDocument],
  indexes: [],
  columns: [
    required('document', '文件', '文件的编号，见 documents 表。'),
    required('number', '次序', '这件文件的第几次修改，从 1 数起；失效、废止是 0。', { type: 'integer' }),
    required('date', '日期', '修改、失效或废止的日期。', { type: 'date' }),
    required(
      'kind',
      '类别',
      '更正是改正错误，补充是增加内容，撤回是整份文件不再作数，格式是文字没有变；失效、废止照文件写明的。',
      {
        values: [...changeKinds, ...endNames],
      },
    ),
    required('note', '说明', '改了什么、为什么改；失效、废止的原因。'),
    optional('old_text', '原来的文字', '改动前的文字；没有写明的不填。'),
    optional('new_text', '现在的文字', '改动后的文字；没有写明的不填。'),
    optional('old_value', '原来的数值', '改动前的文字里只有一个数的，按 old_unit 计；别的不填。', {
      type: 'number',
    }),
    optional('old_unit', '原来的单位', '统一的单位。'),
    optional('new_value', '现在的数值', '改动后的文字里只有一个数的，按 new_unit 计；别的不填。', {
      type: 'number',
    }),
    optional('new_unit', '现在的单位', '统一的单位。'),
    optional('paragraph', '段落', '现在的文字所在的第一段的锚点，见 paragraphs 表；后来又改了的不填。'),
    required('url', '网址', '文件页面上写着它的地方的网址。', { format: 'uri' }),
  ],
  listRows: (document) => [
    ...placeChanges(document).map(({ change, paragraphs }, index) =>
      createRow(document, { ...change, number: index + 1 }, paragraphs[0]?.id),
    ),
    ...listToldChanges(document.data).flatMap((change) =>
      change.number === 0 ? [createRow(document, change)] : [],
    ),
  ],
};

function createRow(
  { id, url }: Pick<DocumentData, 'id' | 'url'>,
  { number, date, kind, note, from, to }: Omit<Change, 'kind'> & { kind: string; number: number },
  paragraph?: string,
): Record<string, string | number | null> {
  const [before, after] = [readNumber(from), readNumber(to)];
  return {
    document: id,
    number,
    date,
    kind,
    note,
    old_text: from ?? null,
    new_text: to ?? null,
    old_value: before.value,
    old_unit: before.unit,
    new_value: after.value,
    new_unit: after.unit,
    paragraph: paragraph ?? null,
    url: url + fragment(changeId(number)),
  };
}
